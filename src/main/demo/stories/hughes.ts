import { people } from '../people.ts'
import { checksAskedFor, screenedClear } from './screening.ts'
import type { Story } from './story.ts'

/** Evie Hughes: a worry that came to little, where things were done in time and written down days later. */
export const hughes: Story = async ({ inCase, workday, dateAhead }) => {
  const story = await inCase('EM26P00183')
  const { records, allocates, application } = story
  const { priya, ruth } = people
  await checksAskedFor(story, priya, workday(13, '10:20'))
  await screenedClear(story, priya, workday(12, '11:30'))
  await allocates(ruth, priya, workday(11, '09:45'))
  await records(priya, 'child.seen', workday(7, '15:30'), {
    where: 'Tall Elms Nursery', purpose: 'To meet Evie before the first hearing.',
    whatHappened: 'Evie drew both of her homes and named who sleeps in each room.',
    impactOnChild: 'She was at ease and asked whether I would come again.', plansAhead: 'To see her with each of her parents.',
  }, { about: application, writtenAt: workday(5, '16:50') })
  const concern = await records(priya, 'concern.identified', workday(6, '10:15'), {
    nature: 'Evie’s mother says that there was shouting between the adults when Evie was handed over on Saturday, and that Evie cried in the car.',
    kindsOfHarm: ['emotional abuse'], identifiedThrough: 'parent or carer', childIs: 'subject child', childBeingHarmed: false,
    immediateDanger: false, significantHarmSuspected: false, reasonableCause: false, furtherDisclosureInCare: false,
    relationToProceedings: 'new', actionTaken: 'Handovers now take place at the nursery.', outcomeOfAction: 'None has gone badly since.',
  }, { writtenAt: workday(3, '17:05') })
  await records(priya, 'enquiries.made', workday(6, '14:40'), {
    askedOf: ['parents', 'others'],
    findings: 'Both parents describe raised voices and nothing more. The nursery has seen no change in Evie.',
  }, { about: concern, writtenAt: workday(3, '17:12') })
  await records(ruth, 'supervision.held', workday(2, '10:00'), {
    issues: 'What Evie saw at the handover, and whether it has happened before.',
    natureOfHarmOrRisk: 'A single upsetting handover. No sign of a pattern.', reasonableCause: false,
    protectiveAction: 'Handovers through the nursery until the hearing.', outcome: 'No referral. To be watched.',
    referralDecision: 'no referral', connectedChildren: 'no connected children', 
    agreedActions: [{ action: 'Ask the nursery how the handovers go', who: 'Priya Raman', by: dateAhead(4) }], agreedRecord: true,
  }, { about: concern })
}
