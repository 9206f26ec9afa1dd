import { authority, people } from '../people.ts'
import { checksAskedFor, screenedWithConcern } from './screening.ts'
import type { Story } from './story.ts'

/** Poppy Lane: the authority takes no further action, we disagree, and the matter lies with the head of practice. */
export const lane: Story = async ({ inCase, workday, dateAhead }) => {
  const story = await inCase('EM26P00162')
  const { records, allocates } = story
  const { bethan, martin } = people
  await checksAskedFor(story, bethan, workday(19, '11:10'))
  const screening = await screenedWithConcern(story, bethan, workday(18, '10:30'), 'Medium')
  await allocates(martin, bethan, workday(18, '12:00'))
  await records(bethan, 'enquiries.made', workday(18, '16:00'), {
    askedOf: ['local authority', 'parents'], findings: 'Early help was offered last year and declined. Stephanie says that Wayne still comes to the house.',
  }, { about: screening })
  const concern = await records(bethan, 'concern.identified', workday(9, '14:20'), {
    nature: 'Poppy told me at school that she hides in the wardrobe when Wayne comes, and showed me how she holds the door.',
    kindsOfHarm: ['domestic abuse', 'emotional abuse'], identifiedThrough: 'child\'s disclosure', childIs: 'subject child', childBeingHarmed: false,
    immediateDanger: false, significantHarmSuspected: true, reasonableCause: true, furtherDisclosureInCare: false, relationToProceedings: 'new',
  }, { about: screening })
  await records(bethan, 'enquiries.made', workday(9, '16:10'), { askedOf: ['others'], findings: 'The school has a log of six mornings on which Poppy came in frightened.' }, { about: concern })
  const supervision = await records(martin, 'supervision.held', workday(8, '09:30'), {
    issues: 'What Poppy sees at home, and what the police know.', natureOfHarmOrRisk: 'Domestic abuse that Poppy lives with.', reasonableCause: true,
    protectiveAction: 'Referral, and the court told at once.', outcome: 'Refer to the authority.', referralDecision: 'refer to local authority',
    maracRequest: 'do not ask', connectedChildren: 'no connected children', 
    agreedActions: [{ action: 'Keep in touch with the school every week until the hearing', who: 'Bethan Lloyd', by: dateAhead(5) }], agreedRecord: true,
  }, { about: concern })
  await records(bethan, 'parent-consultation.decided', workday(8, '09:55'), { decision: 'neither', reasons: 'Wayne reads Stephanie’s messages. She is told in person when she brings Poppy to school.' }, { about: supervision })
  const referral = await records(bethan, 'referral.made', workday(8, '10:15'), {
    recipient: authority, channel: 'telephone', kind: 'a: significant harm (s47)', harmOrRiskOfHarm: true,
    concern: 'Poppy hides from her father’s violence.', domesticAbuse: true, maracOpen: true, callRecord: 'The duty social worker takes it to her manager.',
  }, { about: concern })
  await records(bethan, 'referral.confirmed-in-writing', workday(8, '14:45'), {
    concern: 'Poppy lives with domestic abuse.', evidenceOfHarm: 'Her own account, and the school’s log of six mornings.',
    analysis: 'The incidents grow closer together, the school sees the effect, and nobody has talked to Poppy alone at home.',
  }, { about: referral })
  await records(bethan, 's16a-assessment.filed', workday(8, '16:00'), {
    statementOfBasis: 'This is a risk assessment under section 16A of the Children Act 1989.', concerns: 'Domestic abuse that Poppy lives with.',
    evidence: 'Her account; the school’s log.', harmAndRiskAssessment: 'Emotional harm now, and a risk of physical harm.', actionTaken: 'Referral made.',
    referralMade: true, actionAskedOfCourt: ['alert to risks'], explanation: 'So that the court has this before the first hearing.', newInformation: true,
  }, { about: concern })
  const outcome = await records(bethan, 'referral.outcome-received', workday(7, '09:40'), {
    outcome: 'no further action', reasons: 'The mother has been given the number of a support service.',
  }, { about: referral })
  await records(bethan, 'court.informed', workday(7, '11:30'), { matter: 'outcome of referral', details: 'No further action, and that we do not agree.' }, { about: outcome })
  const disagreement = await records(bethan, 'disagreement.raised', workday(6, '10:00'), {
    about: 'no action on a referral', concern: 'Nobody has seen Poppy, and the violence goes on.', significantHarm: true,
  }, { about: outcome })
  await records(martin, 'supervision.held', workday(6, '15:00'), {
    issues: 'Why the authority’s answer leaves Poppy at risk.', outcome: 'Martin rings the team manager.',
    agreedActions: [{ action: 'Ring the team manager of the duty service', who: 'Martin Kowalczyk', by: dateAhead(0) }], agreedRecord: true,
  }, { about: disagreement })
  await records(martin, 'disagreement.unresolved', workday(3, '16:45'), { stage: 'manager' }, { about: disagreement })
}
