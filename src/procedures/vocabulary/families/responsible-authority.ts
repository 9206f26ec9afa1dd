import { entryType } from '../entry-type.ts'
import { choice, file, longText, organisation } from '../items.ts'

/** Which of two authorities answers for a child (set-2025 Part A 3.1, 6.7 and 6.9; wales para 86). */
export const responsibleAuthority = [
  entryType({
    slug: 'responsibility.agreed',
    title: 'Authorities agree who is responsible',
    command: 'Record who is responsible',
    meaning: 'Two authorities have settled which of them leads the enquiry or holds case responsibility.',
    record: 'case',
    family: 'protection',
    perChild: true,
    aliases: ['case-responsibility.agreed', 'enquiry-responsibility.agreed'],
    items: {
      scope: choice('Responsible for what?', 'what the responsibility is for', [
        'emergency action', 'enquiry', 'strategy meeting', 'case responsibility', 'liaison with other agencies',
      ], { requiredBy: ['set-2025'], why: 'set-2025 Part A 6.7.8, Part A 6.9.9' }),
      responsibleAuthority: organisation('Which authority is responsible?', 'the authority responsible', {
        requiredBy: ['set-2025'], why: 'set-2025 Part A 6.7.8, Part A 6.9.9',
      }),
      urgentAction: longText('Which urgent action is needed?', 'the urgent action needed', { why: 'set-2025 Part A 6.9.9' }),
    },
  }),
  entryType({
    slug: 'responsibility.accepted',
    title: 'Authority accepts responsibility',
    command: 'Record that responsibility is accepted',
    meaning: 'The second authority has said outright, and then in writing, that it takes over responsibility for protecting the child.',
    record: 'case',
    family: 'protection',
    about: 'home-authority.informed',
    perChild: true,
    aliases: ['emergency-responsibility.accepted'],
    items: {
      acceptedBy: organisation('Which authority accepted it?', 'the authority that accepted it', {
        why: 'wales para 86; set-2025 Part A 3.1.5',
      }),
      writtenConfirmation: file('Which letter confirms it?', 'the letter that confirms it', {
        why: 'wales para 86; set-2025 Part A 3.1.5',
      }),
    },
  }),
  entryType({
    slug: 'home-authority.informed',
    title: 'Home authority told',
    command: 'Record that the home authority was told',
    meaning: 'The authority where the child was found has told the authority where the child lives.',
    record: 'case',
    family: 'protection',
    about: 'concern.identified',
    perChild: true,
    items: {
      homeAuthority: organisation('In which authority does the child live?', 'the authority where the child lives', {
        why: 'set-2025 Part A 3.1.5',
      }),
    },
  }),
  entryType({
    slug: 'authorities.consulted',
    title: 'Home and host authorities consulted',
    command: 'Record that the authorities consulted',
    meaning: 'Home and host authorities are in contact and have consulted each other.',
    record: 'case',
    family: 'protection',
    about: 'referral.received',
    perChild: true,
    items: {
      authorities: organisation('Which authorities?', 'the authorities', { why: 'set-2025 Part A 6.9.7, Part A 6.9.8' }),
      urgentAction: longText('Which urgent action is needed?', 'the urgent action needed', { why: 'set-2025 Part A 6.9.9' }),
      strategyMeetingPlan: longText('Who holds the strategy meeting, and when?', 'who holds the strategy meeting and when', {
        why: 'set-2025 Part A 6.9.9',
      }),
      agreed: choice('Did they agree?', 'whether they agreed', ['agreed', 'not agreed within the working day'], {
        why: 'set-2025 Part A 6.9.9',
      }),
    },
  }),
]
