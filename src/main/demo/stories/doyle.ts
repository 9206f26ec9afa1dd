import { people } from '../people.ts'
import { checksAskedFor, screenedWithConcern } from './screening.ts'
import type { Story } from './story.ts'

/** Niamh and Cian Doyle: yesterday's order goes against what was recommended and leaves the children at risk. */
export const doyle: Story = async ({ inCase, workday }) => {
  const story = await inCase('EM26P00141')
  const { records, allocates, application } = story
  const { bethan, martin } = people
  await checksAskedFor(story, bethan, workday(26, '09:15'))
  const screening = await screenedWithConcern(story, bethan, workday(25, '10:40'), 'Medium')
  await allocates(martin, bethan, workday(25, '14:00'))
  await records(bethan, 'enquiries.made', workday(25, '16:30'), { askedOf: ['parents', 'local authority'], findings: 'The authority closed its assessment in the autumn: support accepted, no plan.' }, { about: screening })
  await records(bethan, 'safeguarding-letter.filed', workday(15, '12:20'), {
    safeguardingAssessment: 'Supervised visits only, until a course on domestic abuse is finished.', includes16A: false,
  }, { about: screening })
  await records(bethan, 'first-hearing.held', workday(12, '11:00'), {}, { about: application })
  await records(bethan, 'order.made', workday(1, '14:40'), {
    order: 'child arrangements order', againstRecommendation: true, leavesChildAtRisk: true, childJoinedAsParty: false,
    significantHarmToChildOrAdult: false, endangersStaff: false, response: ['manager\'s letter to court'],
  }, { about: application, writtenAt: workday(1, '16:20') })
}
