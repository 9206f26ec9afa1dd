import { people } from '../people.ts'
import { checksAskedFor, screenedClear } from './screening.ts'
import type { Story } from './story.ts'

/** Kwame and Ama Mensah: screened, and waiting for somebody to hold the case. */
export const mensah: Story = async ({ inCase, workday }) => {
  const story = await inCase('EM26P00219')
  await checksAskedFor(story, people.priya, workday(3, '14:05'))
  await screenedClear(story, people.priya, workday(2, '15:40'))
}
