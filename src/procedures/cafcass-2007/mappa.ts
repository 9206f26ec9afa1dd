import type { AnyDeclaration } from '../../engine/model.ts'
import { notAWordOn } from './another.ts'

/** Paragraph 3.11: what the Responsible Authority publishes. */
export const mappa: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'publish-mappa-report',
    carries: ['3.11/mappa-annual-report'],
    title: 'Publish the next annual report on the arrangements',
    reading: 'The text says annual and no more. A year is counted from the day on which the last one was published.',
    who: ['police', 'prison', 'probation'],
    starts: [{ on: 'mappa-annual-report.published' }],
    due: { unit: 'years', amount: 1 },
    meets: [{ on: 'mappa-annual-report.published', when: notAWordOn('mappa-annual-report.published') }],
  },
]
