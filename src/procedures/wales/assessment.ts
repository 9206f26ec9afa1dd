import { is } from '../../engine/condition.ts'
import type { AnyDeclaration } from '../../engine/model.ts'
import { onlyReceived } from './report.ts'

const nothingFurther = is('nothing further is done', 'outcome',
  'no further action', 'signpost to other services', 'redirect to early help')

/** A section 47 enquiry is carried out by an assessment (110), and emergency action is followed by one (89). */
const assessmentRequired = is('an assessment is required', 'outcome',
  'assessment', 'immediate protection', 'section 47 enquiry or strategy discussion')

/** Paragraphs 40 and 74: the assessment that begins with the report, and the child seen for it. */
export const assessment: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'complete-assessment',
    carries: ['40/assessment-42-days'],
    title: 'Complete the assessment of the child’s needs',
    reading: 'The sentence names no start. Counted from the report, with which the paragraph has the assessment begin; it '
      + 'knows no extension. It falls away where it is decided that nothing further is done.',
    who: ['local-authority'],
    starts: [{ on: 'referral.made' }, { on: 'referral.received', when: onlyReceived }],
    due: { unit: 'working-days', amount: 42 },
    meets: [{ on: 'assessment.completed' }],
    ends: [{ on: 'referral.decided', when: nothingFurther }, { on: 'child.died' }],
    perChild: true,
    helps: 'It goes on alongside a section 47 enquiry, and services do not wait for its end.',
  },
  {
    kind: 'duty',
    id: 'see-child',
    carries: ['74/see-child-soon'],
    title: 'See the child',
    reading: 'No time is given: as soon as the nature of the report asks for. A section 47 enquiry and urgent protection '
      + 'take an assessment too.',
    who: ['local-authority', 'social-worker'],
    starts: [{ on: 'referral.decided', when: assessmentRequired }],
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'child.seen' }],
    helps: 'Alone, unless that would put the child at risk. Where the police investigate, the strategy meeting decides '
      + 'when and by whom.',
  },
]
