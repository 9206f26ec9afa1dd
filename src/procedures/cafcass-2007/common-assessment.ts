import { all, any, condition, is } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition } from '../../engine/model.ts'
import { underSection47 } from './protection-referral.ts'
import { source } from './source.ts'

/** An entry that names no policy, or this one. Never unknown. */
const thisFramework: Condition = condition('the framework comes into force', ['policy'], ({ entry: { data }, record }) => {
  if (record.record === 'worker') return false
  const { policy } = data
  return policy === undefined || policy === source.id
    || (typeof policy === 'string' && policy.toLowerCase().includes(source.title.toLowerCase()))
})

/** Councils could bring it in from April 2006, before this framework. Never unknown. */
const notBroughtIn: Condition = condition('the common assessment framework is not in place yet', [],
  (situation) => !situation.has('caf.implemented'))

const agreedToThis: Condition = condition('it is for the common assessment', ['forWhat'], ({ entry: { data } }) =>
  data['forWhat'] === undefined || data['forWhat'] === 'common assessment')

/** Paragraphs 2.34 to 2.37: the common assessment framework of the time. */
export const commonAssessment: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'bring-in-common-assessment',
    carries: ['2.35/caf-rollout'],
    title: 'Bring the common assessment framework in',
    reading: 'Councils had from April 2006 to the end of 2008. It is history, and information rather than a command: it is '
      + 'late once somebody records that the time was over without it.',
    who: ['local-authority'],
    starts: [{ on: 'policy.implemented', when: all('it is not brought in yet', thisFramework, notBroughtIn) }],
    due: { unit: 'before-event', event: 'caf-rollout-period.ended' },
    meets: [{ on: 'caf.implemented' }],
  },
  {
    kind: 'gate',
    id: 'consent-before-common-assessment',
    carries: ['2.37/caf-consent'],
    title: 'Child and family agree before the common assessment form is filled in',
    on: ['caf.completed'],
    requires: [{ on: 'consent.obtained', when: agreedToThis }],
    unless: any('they agreed, or the child is referred under section 47',
      is('it is made with consent', 'madeWithConsent', true), underSection47),
    effect: 'warn',
    why: 'Nothing says that the child and family agreed to this form. Generally they do first; record it, or why not.',
  },
]
