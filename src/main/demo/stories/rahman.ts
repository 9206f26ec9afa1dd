import { people } from '../people.ts'
import { checksAskedFor, screenedWithConcern } from './screening.ts'
import type { Story } from './story.ts'

/** Ibrahim and Maryam Rahman: screened a few hours ago with a concern, so that 24 hours run, and nobody holds the case. */
export const rahman: Story = async ({ inCase, workday, minutesAgo }) => {
  const story = await inCase('EM26P00225')
  await checksAskedFor(story, people.bethan, workday(1, '16:10'))
  await screenedWithConcern(story, people.bethan, minutesAgo(190), 'High: the hearing is close and a journey abroad is planned')
}
