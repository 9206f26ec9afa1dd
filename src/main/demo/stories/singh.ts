import { authority, people } from '../people.ts'
import { checksAskedFor, screenedWithConcern } from './screening.ts'
import type { Story } from './story.ts'

/** Arjun and Simran Singh: the written referral was left for a day, with a reason that a manager discussed. */
export const singh: Story = async ({ inCase, workday, dateAhead }) => {
  const story = await inCase('EM26P00189')
  const { records, allocates } = story
  const { sam, ruth } = people
  await checksAskedFor(story, sam, workday(12, '09:50'))
  const screening = await screenedWithConcern(story, sam, workday(12, '11:00'), 'Medium')
  await allocates(ruth, sam, workday(12, '13:00'))
  await records(sam, 'enquiries.made', workday(12, '15:15'), { askedOf: ['parents'], findings: 'Harpreet, through an interpreter, describes threats against her and the children.' }, { about: screening })
  const concern = await records(sam, 'concern.identified', workday(6, '14:00'), {
    nature: 'Arjun has written in his school book that his father will “take us where Mum cannot find us”.',
    kindsOfHarm: ['emotional abuse'], identifiedThrough: 'other professional', childIs: 'subject child', childBeingHarmed: false,
    immediateDanger: false, significantHarmSuspected: true, reasonableCause: true, furtherDisclosureInCare: false, relationToProceedings: 'new',
  }, { about: screening })
  await records(sam, 'enquiries.made', workday(6, '14:50'), { askedOf: ['others'], findings: 'The school keeps the book and has told its own lead.' }, { about: concern })
  const supervision = await records(ruth, 'supervision.held', workday(6, '15:30'), {
    issues: 'Whether the threat is real, and how to keep the new address safe.', natureOfHarmOrRisk: 'A risk that the children are taken.',
    reasonableCause: true, protectiveAction: 'Referral, and the school hands the children to their mother only.', outcome: 'Refer to the authority.',
    referralDecision: 'refer to local authority', maracRequest: 'do not ask', connectedChildren: 'no connected children', 
    agreedActions: [{ action: 'Ask the school what it has put in place', who: 'Sam Okafor', by: dateAhead(2) }], agreedRecord: true,
  }, { about: concern })
  await records(sam, 'parents.informed', workday(6, '15:50'), { told: 'Harpreet Kaur', toldAs: ['parent'], matter: 'referral' }, { about: supervision })
  const referral = await records(sam, 'referral.made', workday(6, '16:20'), {
    recipient: authority, channel: 'telephone', kind: 'a: significant harm (s47)', harmOrRiskOfHarm: true,
    concern: 'A threat to take the children.', domesticAbuse: true, maracOpen: true,
  }, { about: concern })
  await records(sam, 's16a-assessment.filed', workday(6, '17:40'), {
    statementOfBasis: 'This is a risk assessment under section 16A of the Children Act 1989.', concerns: 'A threat to take the children.',
    evidence: 'Arjun’s school book; what his mother says.', harmAndRiskAssessment: 'A risk that the children are taken abroad.',
    actionTaken: 'Referral made; the school is warned.', referralMade: true, actionAskedOfCourt: ['urgent hearing'],
    explanation: 'The visit planned for the weekend.', newInformation: true,
  }, { about: concern })
  await records(sam, 'policy-departure.decided', workday(6, '17:55'), {
    requirement: 'cafcass-2025/12/written-same-day', decision: 'departure with recorded rationale',
    assessmentReliedOn: 'The call with the duty manager and the risk assessment filed today.',
    rationale: 'The authority sends a social worker to the school at eight tomorrow and asked for one joint account after that visit, so that Arjun is asked once.',
    managerDiscussion: 'Ruth agrees: the visit is fixed and the call has been noted by both sides.',
  }, { about: referral })
  await records(sam, 'referral.confirmed-in-writing', workday(5, '11:15'), {
    concern: 'A threat to take the children abroad.', evidenceOfHarm: 'Arjun’s book, and what he told the social worker and me together.',
    analysis: 'He is precise about a flight and a cousin’s house. Both children are named in it.',
  }, { about: referral })
  const outcome = await records(sam, 'referral.outcome-received', workday(5, '14:30'), {
    outcome: 'further action', reasons: 'Section 47 enquiries begin today.', accepted: 'satisfied', analysis: 'The enquiries start at once and cover both children.',
  }, { about: referral })
  await records(sam, 'court.informed', workday(5, '15:10'), { matter: 'outcome of referral', details: 'Section 47 enquiries have begun.' }, { about: outcome })
}
