/** Every bench, one after the other; each prints a ratio against something else in the same run. */
for (const name of ['working-days', 'evaluate', 'append', 'my-duties']) {
  console.log(`── ${name}`)
  await import(`./${name}.ts`)
}
