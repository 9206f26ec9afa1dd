import type { confidenceKinds } from '../../procedures/vocabulary/index.ts'
import type { OpenCase } from '../cases/index.ts'

/** What is kept, as a heading begins. */
export const kindWords: Readonly<Record<(typeof confidenceKinds)[number], string>> = {
  address: 'Address', phone: 'Telephone number', email: 'Email address', school: 'School', placement: 'Placement', other: 'Other detail',
}

export function kindInWords(kind: string): string {
  return kind in kindWords ? kindWords[kind as keyof typeof kindWords] : kindWords.other
}

/** The name that goes with an id of the case; a name as it stands. */
export function subjectName({ children, parties }: Pick<OpenCase, 'children' | 'parties'>, subject: string): string {
  return [...children, ...parties].find(({ id }) => id === subject)?.name ?? subject
}
