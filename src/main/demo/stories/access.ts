import { arrangeCover, connected, recordConflict, restrictRecord } from '../../../features/access/index.ts'
import { people } from '../people.ts'
import type { Story } from './story.ts'

/** The Doyles' case is open to three people; Daniel Osei cannot open Evie Hughes's, and is away: Bethan Lloyd covers. */
export const whoMayOpenWhat: Story = async ({ inCase, does, staff, tx, workday, now, dateAhead }) => {
  const { bethan, martin, gareth, ruth, daniel } = people
  const doyle = await inCase('EM26P00141')
  await does(martin, workday(1, '16:40'), restrictRecord(staff), {
    record: doyle.record, people: [bethan, martin, gareth].map(({ id }) => id), withoutMe: false,
    reason: 'The children’s father works as a contractor in this building and knows several of us.',
  })
  const hughes = await inCase('EM26P00183')
  await does(ruth, workday(10, '09:10'), recordConflict(staff), {
    record: hughes.record, person: daniel.id, finding: connected, reason: 'Daniel told me that he coaches the football team of Evie’s father.',
  })
  const midnight = (date: string) => Temporal.PlainDate.from(date).toZonedDateTime('Europe/London').epochMilliseconds
  await arrangeCover(tx, {
    id: 'cover-for-daniel-osei', absent: daniel.id, covering: bethan.id, arrangedBy: martin.id, from: midnight(dateAhead(0)), until: midnight(dateAhead(6)),
  }, Math.min(now, workday(1, '17:00')))
}
