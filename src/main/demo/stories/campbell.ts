import { authority, people } from '../people.ts'
import { checksAskedFor, screenedClear } from './screening.ts'
import type { Story } from './story.ts'

/** Isaiah Campbell: referred two working days ago, and the authority has not answered. The chase is owed and late. */
export const campbell: Story = async ({ inCase, workday, dateAhead }) => {
  const story = await inCase('EM26P00195')
  const { records, allocates } = story
  const { daniel, martin } = people
  await checksAskedFor(story, daniel, workday(11, '10:00'))
  await screenedClear(story, daniel, workday(10, '10:25'))
  await allocates(martin, daniel, workday(9, '16:15'))
  const concern = await records(daniel, 'concern.identified', workday(3, '09:50'), {
    nature: 'Isaiah’s school rang. He said that he is left in the flat at night “when Mum goes to work”, and that he is not to tell.',
    kindsOfHarm: ['neglect'], identifiedThrough: 'other professional', childIs: 'subject child', childBeingHarmed: false,
    immediateDanger: false, significantHarmSuspected: true, reasonableCause: true, furtherDisclosureInCare: false,
    relationToProceedings: 'new', whereChildIsNow: 'At school; his grandfather fetches him today',
  })
  await records(daniel, 'enquiries.made', workday(3, '13:30'), {
    askedOf: ['local authority', 'others'], findings: 'The authority does not know the family. His grandfather has heard the same from Isaiah.',
  }, { about: concern })
  const supervision = await records(martin, 'supervision.held', workday(3, '16:30'), {
    issues: 'How often Isaiah is alone, and who could care for him tonight.',
    natureOfHarmOrRisk: 'Neglect: a child of his age alone at night.', reasonableCause: true,
    protectiveAction: 'He stays with his grandfather while his mother works nights.', outcome: 'Refer to the authority.',
    referralDecision: 'refer to local authority', maracRequest: 'do not ask', connectedChildren: 'no connected children',
    agreedActions: [{ action: 'Ask his grandfather each evening whether Isaiah is with him', who: 'Daniel Osei', by: dateAhead(1) }], agreedRecord: true,
  }, { about: concern })
  await records(daniel, 'parents.informed', workday(2, '10:40'), { told: 'Jade Osborne', toldAs: ['parent'], matter: 'referral' }, { about: supervision })
  const referral = await records(daniel, 'referral.made', workday(2, '11:20'), {
    recipient: authority, channel: 'telephone', kind: 'a: significant harm (s47)', harmOrRiskOfHarm: true,
    concern: 'Isaiah is left alone at night.', domesticAbuse: false, permission: 'parents refused',
    callRecord: 'The duty line took the details and gave no name.',
  }, { about: concern })
  await records(daniel, 'referral.confirmed-in-writing', workday(2, '15:45'), {
    concern: 'Isaiah is left alone in the flat at night while his mother works.',
    evidenceOfHarm: 'His own words to his teacher, and his grandfather’s account.',
    analysis: 'He is too young to be alone, has been told to keep it secret, and what protects him now rests on his grandfather alone.',
    form: 'Multi-agency referral form',
  }, { about: referral })
  await records(daniel, 's16a-assessment.filed', workday(2, '16:50'), {
    statementOfBasis: 'This is a risk assessment under section 16A of the Children Act 1989.',
    concerns: 'A child left alone at night.', evidence: 'What Isaiah told his teacher; what his grandfather says.',
    harmAndRiskAssessment: 'Neglect, with a risk of accident and of fear.', actionTaken: 'Referral made; his grandfather has him overnight.',
    referralMade: true, actionAskedOfCourt: ['alert to risks'], explanation: 'The hearing is two weeks away and the risk is now.', newInformation: true,
  }, { about: concern })
}
