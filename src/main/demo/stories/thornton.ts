import { people } from '../people.ts'
import { screenedWithConcern } from './screening.ts'
import type { Story } from './story.ts'

/** Rosie Thornton, in public law: her grandmother may become her special guardian, and a check on her is outstanding. */
export const thornton: Story = async ({ inCase, workday }) => {
  const story = await inCase('EM26C50031')
  const { records, allocates } = story
  const { helen, ruth } = people
  const screening = await screenedWithConcern(story, helen, workday(30, '11:00'), 'High: an interim care order is asked for')
  const allocation = await allocates(ruth, helen, workday(30, '12:30'))
  await records(helen, 'enquiries.made', workday(30, '16:00'), { askedOf: ['local authority'], findings: 'The social worker has known the family since before Rosie was born.' }, { about: screening })
  await records(helen, 'enquiries.made', workday(28, '11:30'), { askedOf: ['others'], findings: 'The health visitor and the foster carer describe a settled baby.' }, { about: allocation })
  const proposed = await records(helen, 'special-guardianship.proposed', workday(10, '14:15'), {
    prospectiveGuardian: 'Maureen Thornton', checksOutstanding: true,
    timetable: 'The assessment goes on meanwhile. The checks are to be in before the issues resolution hearing.',
  })
  for (const kind of ['DBS', 'medical']) {
    await records(helen, 'check.requested', workday(9, kind === 'DBS' ? '09:20' : '09:25'), {
      kind, subject: 'Maureen Thornton', rationale: 'She is proposed as special guardian.',
    }, { about: proposed })
  }
  await records(helen, 'checks.completed', workday(2, '10:50'), { kind: 'DBS', subject: 'Maureen Thornton', outcome: 'Nothing is recorded against her.' }, { about: proposed })
}
