import { proceedings } from '../choice-lists.ts'
import { entryType } from '../entry-type.ts'
import { choice, longText, person, yesNo } from '../items.ts'

/** The case from the referral of the court to its end. */
export const intake = [
  entryType({
    slug: 'case.opened',
    title: 'Case opened',
    command: 'Open the case',
    meaning: 'The court has referred the family proceedings to Cafcass, so the case is open.',
    record: 'case',
    family: 'intake',
    about: 'court-application.received',
    perChild: true,
    items: {
      proceedings: choice('Public or private law?', 'whether the case is in public or private law', proceedings, {
        why: 'cafcass-2007 para 2.8, 2.10',
      }),
      workTier: choice('Which tier of work is it?', 'the tier of work', [
        'tier 1 universal', 'tier 2 vulnerable', 'tier 3 complex', 'tier 4 acute or restorative',
      ], { why: 'cafcass-2007 table after para 1.24' }),
    },
  }),
  entryType({
    slug: 'case.allocated',
    title: 'Case allocated',
    command: 'Allocate the case',
    meaning: 'A named practitioner now holds the case.',
    record: 'case',
    family: 'intake',
    about: 'case.opened',
    perChild: true,
    items: {
      practitioner: person('Who holds the case?', 'who holds the case', { why: 'cafcass-2007 para 2.9' }),
      practitionerRole: choice('In which role?', 'the role of the practitioner', [
        'family court adviser', "children's guardian",
      ], { why: 'cafcass-2025 para 56; cafcass-2007 para 2.9' }),
    },
  }),
  entryType({
    slug: 'case.closed',
    title: 'Case closed, involvement ended',
    command: 'Close the case',
    meaning: 'The case is closed and the organisation has no further part with the family; agencies told earlier are now told this.',
    record: 'case',
    family: 'intake',
    about: 'case.opened',
    perChild: true,
    aliases: ['cafcass-involvement.ended'],
    items: {
      reason: choice('Why is it closed?', 'why the case is closed', ['final hearing', 'withdrawal', 'other'], {
        why: 'cafcass-2007 para 2.11',
      }),
      courtOutcome: longText('How did the proceedings end?', 'how the proceedings ended', { why: 'cafcass-2007 App III' }),
      safetyConcernsRemain: yesNo('Are there still concerns about safety?', 'there are still concerns about safety', {
        why: 'cafcass-2007 para 2.60',
      }),
    },
  }),
]
