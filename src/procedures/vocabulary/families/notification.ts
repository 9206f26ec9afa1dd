import { entryType } from '../entry-type.ts'
import { choice, choices, file, longText, organisation, person } from '../items.ts'

/** Telling people what is not itself a referral or a filed report. */
export const notification = [
  entryType({
    slug: 'manager.informed',
    title: 'Manager told',
    command: 'Record that a manager was told',
    meaning: 'The manager has been told of a referral, a plan, a death, an injury or a staff concern; where a Board member is concerned, the Chair and Chief Executive.',
    record: 'case',
    alsoIn: ['allegation', 'practice-review'],
    family: 'notification',
    about: 'concern.identified',
    perChild: true,
    aliases: ['chair.informed'],
    items: {
      manager: person('Which manager?', 'the manager', { why: 'cafcass-2007 para 2.83, 4.16' }),
      matter: choice('Told of what?', 'what the manager was told of', [
        'delay of an outcome', 'strategy discussion', 'police report', 'section 37 advice', 'referral', 'other',
      ], { why: 'cafcass-2025 para 12, 21, 32, 44' }),
      discussion: longText('What was said?', 'what was said', { why: 'cafcass-2025 para 21, 32, 44' }),
      copyGiven: file('Which paper was handed over?', 'the paper handed over', { why: 'cafcass-2007 para 2.108' }),
    },
  }),
  entryType({
    slug: 'police.informed',
    title: 'Police told',
    command: 'Record a report to the police',
    meaning: 'The police have been told of a danger, a possible offence or a possible removal from the country.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'notification',
    about: 'concern.identified',
    perChild: true,
    aliases: ['police.contacted'],
    items: {
      matter: choice('Told of what?', 'what the police were told of', [
        'child being harmed or in immediate danger', 'disclosure by a child in care', 'female genital mutilation',
        'forced marriage', 'radicalisation', 'adult at immediate risk', 'person who works with children', 'other',
      ], { why: 'cafcass-2025 para 7, 8, 42, 44, 49' }),
      reason: longText('What were the police told?', 'what the police were told', {
        why: 'cafcass-2025 para 7; set-2025 Part A 6.11.4, Part A 7.4.14',
      }),
    },
  }),
  entryType({
    slug: 'parents.informed',
    title: 'Parents or carers told',
    command: 'Record that parents or carers were told',
    meaning: 'Parents or carers have been told of a concern, a referral, an enquiry, an allegation or emergency treatment.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'notification',
    perChild: true,
    items: {
      told: person('Who was told?', 'who was told', { why: 'cafcass-2025 para 15; set-2025 Part A 3.6.1 (unnumbered)' }),
      // Paragraph 41 has the adult and family told of an adult referral; the catalogue has no entry of its own for it.
      toldAs: choices('Who is that?', 'who that is', ['parent', 'carer', 'adult at risk', 'wider family'], {
        why: 'cafcass-2025 para 15, 41',
      }),
      matter: choice('Told of what?', 'what they were told of', [
        'concern', 'referral', 'enquiry', 'allegation', 'emergency treatment', 'outcome',
      ], { why: 'cafcass-2025 para 15; set-2025 Part A 3.6.1 (unnumbered), Part A 7.3.3' }),
      extent: choice('How much were they told?', 'how much they were told', ['in full', 'in part'], {
        why: 'set-2025 Part A 7.3.2',
      }),
    },
  }),
  entryType({
    slug: 'family.informed',
    title: 'Family told of the review',
    command: 'Record that the family was told of a review',
    meaning: 'The family has been told, by the board or by professionals with them, of a review or of what it found.',
    record: 'practice-review',
    alsoIn: ['child-death'],
    family: 'notification',
    perChild: true,
    items: {
      told: person('Who was told?', 'who was told', { why: 'cafcass-2007 para 3.49; set-2025 Part A 9.3.13' }),
    },
  }),
  entryType({
    slug: 'local-authority.informed',
    title: 'Local authority told',
    command: 'Record that the local authority was told',
    meaning: 'The authority has been told something that is not itself a referral: section 37 advice to come, or concerns on a child in hospital or gone abroad.',
    record: 'case',
    family: 'notification',
    perChild: true,
    aliases: ['local-authority.notified', 'local-authority.notified-by-phone'],
    items: {
      authority: organisation('Which authority?', 'the authority', { why: 'cafcass-2025 para 33; set-2025 Part A 1.6.19' }),
      channel: choice('How?', 'how the authority was told', ['telephone', 'writing'], {
        why: 'cafcass-2025 para 34; set-2025 Part A 1.6.19',
      }),
      // The catalogue's four choices, what paragraphs 34, 36 and 38 have the authority told of, and what Appendix III has.
      matter: choice('Told of what?', 'what the authority was told of', [
        'section 37 advice', 'section 37 order', 'private fostering', 'home education', 'child in hospital',
        'concern on a family gone abroad', 'harm witnessed in the past', 'end of the work and how the case ended', 'other',
      ], { why: 'cafcass-2025 para 33, 34, 36, 38; cafcass-2007 para 3.87, App III; set-2025 Part A 1.6.19' }),
      details: longText('What was the authority told?', 'what the authority was told', {
        hint: 'For a section 37 order: the order made and the timescales agreed. For private fostering: the household and who has parental responsibility',
        why: 'cafcass-2025 para 33, 34, 38',
      }),
      documentsSent: file('What was sent with it?', 'what was sent with it', { why: 'cafcass-2025 para 33' }),
    },
  }),
  entryType({
    slug: 'court.informed',
    title: 'Court told',
    command: 'Record that the court was told',
    meaning: 'The court has been told something outside a filed report, such as a referral, a sharing or a compromised role.',
    record: 'case',
    alsoIn: ['practice-review', 'allegation'],
    family: 'notification',
    perChild: true,
    items: {
      // The catalogue's eight choices, and what paragraphs 21 and 51 have the court told of.
      matter: choice('Told of what?', 'what the court was told of', [
        'referral', 'outcome of referral', 'outcome of strategy discussion', 'referral to the LADO', 'information shared',
        'role compromised', 'missing information', 'end of urgency', 'fuller safety assessment needed', 'other',
      ], { why: 'cafcass-2025 para 13, 14, 21, 51; cafcass-2007 para 2.106, 3.25, 3.80' }),
      details: longText('What was the court told?', 'what the court was told', { why: 'cafcass-2025 para 14' }),
    },
  }),
]
