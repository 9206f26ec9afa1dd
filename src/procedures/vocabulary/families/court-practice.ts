import { entryType } from '../entry-type.ts'
import { choice, longText, yesNo } from '../items.ts'

/** Practice in court work, and how it ends (cafcass-2007 para 2.44, 2.60, 2.113 and 3.25). */
export const courtPractice = [
  entryType({
    slug: 'first-interview.held',
    title: 'First meeting with a parent',
    command: 'Record the first meeting with a parent',
    meaning: 'The practitioner met a parent for the first time.',
    record: 'case',
    family: 'court',
    about: 'case.allocated',
    items: {
      askedSeparatelyAboutDomesticAbuse: yesNo('Was the parent asked alone about domestic abuse?',
        'the parent was asked alone about domestic abuse', {
          hint: 'Apart from the other parent, and in private',
          why: 'cafcass-2007 para 2.60',
        }),
    },
  }),
  entryType({
    slug: 'legal-proceedings.concluded',
    title: 'Court outcome known',
    command: 'Record how the proceedings ended',
    meaning: 'Legal proceedings are over, or withdrawn, and their result is known.',
    record: 'case',
    alsoIn: ['child-death'],
    family: 'court',
    about: 'order.made',
    perChild: true,
    aliases: ['case.outcome-known'],
    items: {
      outcome: longText('How did the proceedings end?', 'how the proceedings ended', {
        why: 'cafcass-2007 para 2.113, App III',
      }),
      withdrawn: yesNo('Were they withdrawn?', 'they were withdrawn', { why: 'cafcass-2007 para 2.113' }),
    },
  }),
  entryType({
    slug: 'contact-centre.proposed',
    title: 'Contact centre considered',
    command: 'Record that a contact centre is considered',
    meaning: 'A contact centre is being considered for a family.',
    record: 'case',
    family: 'court',
    about: 'case.allocated',
    perChild: true,
    items: {
      kind: choice('What kind of centre?', 'the kind of centre', ['supervised', 'supported'], {
        hint: 'Never a supported one where the risk calls for supervision',
        why: 'cafcass-2007 para 2.60',
      }),
    },
  }),
  entryType({
    slug: 'expert.proposed',
    title: 'Expert proposed',
    command: 'Record that an expert is proposed',
    meaning: 'A medical or other expert is proposed to assess the child.',
    record: 'case',
    family: 'court',
    about: 'case.allocated',
    perChild: true,
    items: {
      childsView: longText('What does the child think of it?', 'what the child thinks of it', {
        why: 'cafcass-2007 para 2.44',
      }),
    },
  }),
  entryType({
    slug: 'role.compromised',
    title: 'Court role compromised',
    command: 'Record that the court role may be compromised',
    meaning: "Taking part elsewhere may have compromised the practitioner's part in the proceedings.",
    record: 'case',
    family: 'court',
    about: 'case.allocated',
    perChild: true,
    items: {
      decision: choice('Can the role go on?', 'whether the role can go on', ['continue', 'step down'], {
        why: 'cafcass-2007 para 3.25',
      }),
    },
  }),
]
