import { people } from '../people.ts'
import { checksAskedFor, screenedClear } from './screening.ts'
import type { Story } from './story.ts'

/** Tyler and Kai Bailey: a concern taken to supervision, with actions agreed and dated, one of them due today. */
export const bailey: Story = async ({ inCase, workday, dateAhead }) => {
  const story = await inCase('EM26P00201')
  const { records, allocates } = story
  const { sam, ruth } = people
  await checksAskedFor(story, sam, workday(9, '09:30'))
  await screenedClear(story, sam, workday(9, '14:10'))
  await allocates(ruth, sam, workday(8, '10:05'))
  const concern = await records(sam, 'concern.identified', workday(3, '11:25'), {
    nature: 'Tyler told me on the telephone that he makes the tea for himself and Kai most evenings, and that he does not sleep '
      + 'because “Mum’s friends are loud”. His teacher says that he falls asleep in class.',
    kindsOfHarm: ['neglect'], identifiedThrough: 'child\'s disclosure', childIs: 'subject child', childBeingHarmed: false,
    immediateDanger: false, significantHarmSuspected: false, reasonableCause: false, furtherDisclosureInCare: false,
    relationToProceedings: 'new', whereChildIsNow: 'At home with his mother',
  })
  await records(sam, 'enquiries.made', workday(3, '15:50'), {
    askedOf: ['local authority', 'others'],
    findings: 'The authority has no open work with the family. The school has had two meetings with their mother this term.',
  }, { about: concern })
  await records(ruth, 'supervision.held', workday(1, '14:30'), {
    issues: 'Who looks after the boys in the evening, what the school has seen, and whether drink or drugs play a part.',
    natureOfHarmOrRisk: 'Neglect, if evenings without care are as frequent as Tyler says.', reasonableCause: false,
    protectiveAction: 'See Tyler on his own, and hear the school, before the week is out.',
    outcome: 'Not yet enough for a referral. To be looked at again as soon as the school has answered.',
    referralDecision: 'no referral', connectedChildren: 'no connected children',
    agreedActions: [
      { action: 'Ring the deputy head of Tall Elms Primary School about Tyler’s attendance', who: 'Sam Okafor', by: dateAhead(0) },
      { action: 'See Tyler at school, on his own', who: 'Sam Okafor', by: dateAhead(2) },
      { action: 'Read the school’s answer together and decide again about a referral', who: 'Ruth Adeyemi', by: dateAhead(3) },
    ],
    followUp: 'In supervision, as soon as the school has answered.', agreedRecord: true,
  }, { about: concern, children: ['Tyler', 'Kai'] })
}
