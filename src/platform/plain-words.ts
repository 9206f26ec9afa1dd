/** 'Okafor, Sám' and 'Sam  Okafor' are both 'okafor sam': what is left of a name when it is compared with others. */
export function plainWords(name: string): string {
  const words = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words)].filter((word) => word !== '').sort().join(' ')
}
