/** Words of the court's codes that do not come out of the code by themselves. */
const known: ReadonlyMap<string, string> = new Map([
  ['stepfather', 'step-father'], ['stepmother', 'step-mother'], ['grandparent', 'grandparent'],
  ['livewithorder', 'live with'], ['livewith', 'live with'],
  ['spendtimewithorder', 'spend time with'], ['spendtimewith', 'spend time with'],
  ['bothlivewithandspendtimewithorder', 'live with and spend time with'],
  ['bothlivewithspendtimewith', 'live with and spend time with'],
])

/** A code of the court's, such as `childArrangementsOrder` or `CARE_ORDER`, in words. Running text stays as it is. */
export function inWords(code: string): string {
  const found = known.get(code.toLowerCase().replace(/[^a-z]/g, ''))
  if (found !== undefined) return found
  if (/^[A-Z0-9]+(?:_[A-Z0-9]+)*$/.test(code)) return code.length <= 3 ? code : code.toLowerCase().replaceAll('_', ' ')
  if (/^[a-z]+(?:[A-Z][a-z]*)+\d*$/.test(code)) return code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return /^[A-Z][a-z-]*(?: [A-Za-z-]+){0,4}$/.test(code) ? code.toLowerCase() : code
}

/** The values that are there, each once, in order. */
export function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))]
}
