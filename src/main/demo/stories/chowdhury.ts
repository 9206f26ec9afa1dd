import { authority, people } from '../people.ts'
import { checksAskedFor, screenedWithConcern } from './screening.ts'
import type { Story } from './story.ts'

/** Aisha, Bilal and Sara Chowdhury: referred by telephone an hour ago. The paper is owed today, and the authority's 24 hours run. */
export const chowdhury: Story = async ({ inCase, workday, minutesAgo, earlierToday, dateAhead }) => {
  const story = await inCase('EM26P00204')
  const { records, allocates } = story
  const { priya, ruth } = people
  await checksAskedFor(story, priya, workday(8, '09:40'))
  const screening = await screenedWithConcern(story, priya, workday(8, '12:00'), 'High: the hearing is close')
  await records(priya, 'enquiries.made', workday(8, '16:20'), {
    askedOf: ['local authority'], findings: 'The social worker sees the children every ten days. Nothing new since the child in need plan began.',
  }, { about: screening })
  await allocates(ruth, priya, workday(7, '09:10'))
  const concern = await records(priya, 'concern.identified', minutesAgo(245), {
    nature: 'Farhana rang in tears. Bilal came home from the visit with a mark on his upper arm the size of a hand, and says that '
      + '“Baba was cross”. Aisha says that it has happened before.',
    kindsOfHarm: ['physical abuse', 'domestic abuse'], identifiedThrough: 'parent or carer', childIs: 'subject child', childBeingHarmed: false,
    immediateDanger: false, significantHarmSuspected: true, reasonableCause: true, furtherDisclosureInCare: false,
    relationToProceedings: 'new', whereChildIsNow: 'With their mother, at her confidential address',
  }, { about: screening, children: ['Aisha', 'Bilal', 'Sara'] })
  await records(priya, 'enquiries.made', minutesAgo(190), {
    askedOf: ['parents', 'others'], findings: 'The school photographed the mark this morning. No visit to the father is planned before the hearing.',
  }, { about: concern })
  const supervision = await records(ruth, 'supervision.held', minutesAgo(120), {
    issues: 'What Bilal and Aisha have said, who has seen the mark, and what keeps the children safe until the hearing.',
    natureOfHarmOrRisk: 'Physical abuse of Bilal, and a risk to all three children on visits.', reasonableCause: true,
    protectiveAction: 'No visits before the court has decided. Referral now.', outcome: 'Refer all three children to the authority today.',
    referralDecision: 'refer to local authority', maracRequest: 'do not ask', connectedChildren: 'no connected children',
    agreedActions: [{ action: 'Tell Farhana what happens next, through an interpreter', who: 'Priya Raman', by: dateAhead(0) }],
    courtNotification: '16A assessment to follow the referral at once.', agreedRecord: true,
  }, { about: concern })
  await records(priya, 'parent-consultation.decided', minutesAgo(90), {
    decision: 'inform parents', reasons: 'Their mother knows and agrees. Telling their father before the police and the authority have spoken would put the children at risk.',
  }, { about: supervision })
  await records(priya, 'referral.made', earlierToday(60), {
    recipient: authority, channel: 'telephone', kind: 'a: significant harm (s47)', harmOrRiskOfHarm: true,
    concern: 'A mark on Bilal’s arm after a visit to his father, and what he and Aisha say about it.',
    domesticAbuse: true, maracOpen: true, permission: 'parents agreed', parentsKnow: 'Their mother knows. Their father does not.',
    callRecord: 'Spoke to the duty social worker, who takes it to her manager now.',
  }, { about: concern })
}
