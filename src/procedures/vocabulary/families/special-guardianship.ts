import { entryType } from '../entry-type.ts'
import { longText, person, yesNo } from '../items.ts'

/** Would-be special guardians in public law (cafcass-2025 para 52). */
export const specialGuardianship = [
  entryType({
    slug: 'special-guardianship.proposed',
    title: 'Special guardianship in view',
    command: 'Record a proposed special guardian',
    meaning: 'Somebody is being considered as special guardian in public law proceedings.',
    record: 'case',
    family: 'court',
    about: 'case.allocated',
    perChild: true,
    items: {
      prospectiveGuardian: person('Who is it?', 'who the special guardian would be', { why: 'cafcass-2025 para 52' }),
      checksOutstanding: yesNo('Are checks outstanding?', 'checks are outstanding', { why: 'cafcass-2025 para 52' }),
      timetable: longText("How does the child's timetable allow for them?", "how the child's timetable allows for the checks", {
        hint: 'And what goes on meanwhile',
        why: 'cafcass-2025 para 52',
      }),
    },
  }),
  entryType({
    slug: 'special-guardianship.supported',
    title: 'Guardian supports special guardianship',
    command: 'Record support for special guardianship',
    meaning: "The Children's Guardian backs a special guardianship assessment; not before the checks were seen.",
    record: 'case',
    family: 'court',
    about: 'special-guardianship.proposed',
    perChild: true,
  }),
]
