import type { AllegationStep } from '../../platform/sql/schema/allegations.ts'

/** What comes next in a concern, as a list says it. */
export const stepWords: Readonly<Record<AllegationStep, string>> = {
  'supervision': 'Talk it through in supervision',
  'draft': 'Draft the referral',
  'approval': 'A manager reads and approves the draft',
  'person-told': 'Tell the person concerned',
  'referral': 'Submit the referral',
  'court-and-outcome': 'Tell the court and follow up the outcome',
  'done': 'Nothing more on this path',
}
