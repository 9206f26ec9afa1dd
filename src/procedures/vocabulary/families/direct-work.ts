import { entryType } from '../entry-type.ts'
import { choice, choices, longText, person, text } from '../items.ts'

/** Interviews with children and visits to their homes, as planned (cafcass-2007 para 2.47 and table after para 4.6). */
export const directWork = [
  entryType({
    slug: 'child-interview.planned',
    title: 'Interview with child planned',
    command: 'Plan an interview with the child',
    meaning: 'An interview or piece of direct work with a child is planned.',
    record: 'case',
    family: 'direct-work',
    about: 'case.allocated',
    perChild: true,
    items: {
      purpose: longText('What is it for?', 'what it is for', { requiredBy: ['cafcass-2007'], why: 'cafcass-2007 para 2.47' }),
      venue: choice('Where is it?', 'where it is', [
        'own office', "room at a solicitor's office", 'family centre or similar', 'home',
      ], { why: 'cafcass-2007 table after para 4.6' }),
      childsWish: longText('Where would the child like it to be?', 'where the child would like it to be', {
        why: 'cafcass-2007 table after para 4.6',
      }),
      duration: text('How long does it take?', 'how long it takes', { why: 'cafcass-2007 table after para 4.6' }),
      needs: choices('What is needed for it?', 'what is needed for it', [
        'interpreter', 'disabled access', 'medication times', 'worship',
      ], { why: 'cafcass-2007 table after para 4.6' }),
      familiarPerson: person('Which familiar person comes along?', 'the familiar person who comes along', {
        why: 'cafcass-2007 table after para 4.6',
      }),
      transportBy: choice('Who takes the child there?', 'who takes the child there', [
        'parent or relative', 'social worker', 'carer', "children's home staff",
      ], { why: 'cafcass-2007 table after para 4.6' }),
    },
  }),
  entryType({
    slug: 'home-visit.planned',
    title: 'Home visit planned',
    command: 'Plan a home visit',
    meaning: "A visit to a child's home is planned.",
    record: 'case',
    family: 'direct-work',
    about: 'case.allocated',
    perChild: true,
    items: {
      secondAdult: person('Which second adult comes along?', 'the second adult who comes along', {
        why: 'cafcass-2007 table after para 4.6',
      }),
    },
  }),
]
