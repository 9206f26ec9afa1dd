import { people } from '../people.ts'
import { checksAskedFor, screenedClear } from './screening.ts'
import type { Story } from './story.ts'

/** Grace Walsh: closed after the final hearing. */
export const walsh: Story = async ({ inCase, workday }) => {
  const story = await inCase('EM26P00098')
  const { records, allocates, application } = story
  const { daniel, martin } = people
  await checksAskedFor(story, daniel, workday(36, '10:00'))
  await screenedClear(story, daniel, workday(35, '11:20'))
  await allocates(martin, daniel, workday(34, '09:30'))
  await records(daniel, 'first-hearing.held', workday(20, '11:00'), {}, { about: application })
  await records(daniel, 'child.seen', workday(14, '15:45'), {
    where: 'Tall Elms Primary School', whatHappened: 'Grace told me what a good week looks like.', impactOnChild: 'She was glad to be asked.',
  }, { about: application })
  await records(daniel, 'court-report.filed', workday(9, '16:05'), { report: 'Section 7 report', kind: 'section 7 report', includes16A: false }, { about: application })
  await records(daniel, 'final-hearing.held', workday(5, '12:30'), {}, { about: application })
  await records(daniel, 'case.closed', workday(4, '10:10'), {
    reason: 'final hearing', courtOutcome: 'Grace lives with her mother and spends alternate weekends with her father, as both agreed.', safetyConcernsRemain: false,
  }, { about: application })
}
