import { recordInAllegation, startAllegation } from '../../../features/allegations/index.ts'
import { people } from '../people.ts'
import type { Story } from './story.ts'

/** Somebody at a contact centre who works with children: the referral that names the LADO waits for the manager's word. */
export const contactCentre: Story = async ({ does, staff, workday, dateAhead }) => {
  const { helen, ruth } = people
  const record = 'allegation-contact-centre'
  const started = await does(helen, workday(2, '12:10'), startAllegation(staff), {
    record, at: workday(2, '11:40'), children: [], nation: 'england',
    data: {
      accused: 'Adam Pell', accusedIs: 'other professional', immediateRisk: false,
      behaviour: 'I saw him grip a boy by the arm and pull him across the hall when the boy would not come. The boy cried.',
    },
  })
  const steps = recordInAllegation(staff)
  const supervision = await does(ruth, workday(2, '16:45'), steps, {
    record, entry: {
      type: 'supervision.held', at: workday(2, '16:30'), about: started.entries[0]!.id,
      data: {
        issues: 'What was seen at the centre, who else was there, and who may know.', natureOfHarmOrRisk: 'Physical harm to children in his care.',
        outcome: 'Refer, and ask for the LADO.', referralDecision: 'refer to local authority',
        agreedActions: [{ action: 'Draft the referral', who: 'Helen Brzezińska', by: dateAhead(0) }], agreedRecord: true,
      },
    },
  })
  await does(helen, workday(1, '15:20'), steps, {
    record, entry: {
      type: 'lado-referral.drafted', at: workday(1, '15:15'), about: supervision.entries[0]!.id,
      data: {
        behaviour: 'Gripped and pulled a child by the arm on a contact visit.', harmOrRisk: 'Pain and fear; the same for other children whom he supervises.',
        expressLadoReferral: true,
      },
    },
  })
}
