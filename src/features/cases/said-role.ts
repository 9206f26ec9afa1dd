import type { CasesDeps } from './deps.ts'

/** A role as it stands in a sentence: 'family court adviser', 'Cafcass manager', 'MARAC coordinator'. */
export function roleInSentence(role: string, vocabulary: CasesDeps['vocabulary']): string {
  const title = vocabulary.role(role)?.title ?? role
  return title.split(' ').map((word) => keepsCapitals(word) ? word : word.toLowerCase()).join(' ')
}

/** A title as it stands in a sentence: only its first word loses its capital. */
export function inSentence(title: string): string {
  const [first = '', ...rest] = title.split(' ')
  return [keepsCapitals(first) ? first : first.toLowerCase(), ...rest].join(' ')
}

function keepsCapitals(word: string): boolean {
  return word === 'Cafcass' || /\d/.test(word) || (word.length > 1 && word === word.toUpperCase())
}
