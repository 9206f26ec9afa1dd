import { entryType } from '../entry-type.ts'
import { attendance, choice, longText, person, text, yesNo } from '../items.ts'

/** Decisions on telling parents, and seeing child and family (cafcass-2025 para 15; set-2025 Part A 2.4 and 3.4). */
export const childAndParents = [
  entryType({
    slug: 'parent-consultation.decided',
    title: 'Decision on telling or consulting parents',
    command: 'Record the decision on telling parents',
    meaning: 'It has been decided whether parents are consulted, told, or neither, and why.',
    record: 'case',
    family: 'assessment',
    about: 'referral.received',
    perChild: true,
    aliases: ['parents.not-informed'],
    items: {
      decision: choice('What was decided?', 'what was decided', ['consult parents', 'inform parents', 'neither'], {
        requiredBy: ['set-2025'], why: 'cafcass-2025 para 15; set-2025 Part A 3.4.24',
      }),
      reasons: longText('Why?', 'the reasons', {
        requiredBy: ['cafcass-2025', 'set-2025'], why: 'cafcass-2025 para 15; set-2025 Part A 2.4.14, Part A 3.4.25',
      }),
      authorisedBy: person('Which manager authorised it?', 'the manager who authorised it', {
        why: 'set-2025 Part A 2.4.14, Part A 3.4.24',
      }),
    },
  }),
  entryType({
    slug: 'child.seen',
    title: 'Child seen',
    command: 'Record seeing the child',
    meaning: 'A worker has seen the child and, where possible, talked with the child alone.',
    record: 'case',
    family: 'assessment',
    about: 'referral.received',
    perChild: true,
    items: {
      where: text('Where?', 'where the child was seen', { whereabouts: true, why: 'cafcass-2007 para 2.47' }),
      whoWasThere: attendance('Who was there?', 'who was there', { why: 'cafcass-2007 para 2.47; set-2025 Part A 4.7.5' }),
      purpose: longText('What was it for?', 'what it was for', { why: 'cafcass-2007 para 2.47' }),
      howMadeSupportive: longText('How was the child put at ease?', 'how the child was put at ease', {
        why: 'cafcass-2007 para 2.47',
      }),
      whatHappened: longText('What happened?', 'what happened', { why: 'cafcass-2007 para 2.47' }),
      reasonsForActions: longText('Why was it done this way?', 'why it was done this way', { why: 'cafcass-2007 para 2.47' }),
      impactOnChild: longText('How was it for the child?', 'how it was for the child', { why: 'cafcass-2007 para 2.47, 2.48' }),
      encouragementGiven: longText('What encouragement was given?', 'the encouragement given', { why: 'cafcass-2007 para 2.49' }),
      outcomes: longText('What came of it?', 'what came of it', { why: 'cafcass-2007 para 2.47' }),
      responseToDistress: choice('If the child was distressed, what was done?', 'what was done about distress', [
        'continued', 'meeting ended', 'proposed contact cancelled',
      ], { why: 'cafcass-2007 para 2.48' }),
      feedbackToCarer: longText('What was the carer told?', 'what the carer was told', { why: 'cafcass-2007 para 2.47' }),
      plansAhead: longText('What comes next for the child?', 'what comes next for the child', { why: 'cafcass-2007 para 2.47' }),
      seenAlone: yesNo('Was the child seen alone?', 'the child was seen alone', {
        why: 'wales para 43; set-2025 Part A 2.5.15, Part A 4.7.5',
      }),
      reasonNotAlone: longText('If not, who was there, and why?', 'who was there and why', { why: 'set-2025 Part A 4.7.5' }),
      childsWordsVerbatim: longText('What did the child say, word for word?', "the child's own words", {
        why: 'wales para 43',
      }),
    },
  }),
  entryType({
    slug: 'child.interviewed',
    title: 'Child or family interviewed',
    command: 'Record an interview',
    meaning: 'Police or social care have interviewed the child or a family member.',
    record: 'case',
    alsoIn: ['complex-investigation'],
    family: 'assessment',
    about: 'assessment.started',
    perChild: true,
    aliases: ['children.interviewed'],
    items: {
      interviewed: person('Who was interviewed?', 'who was interviewed', { why: 'set-2025 Part A 2.4.13' }),
      language: text('In which language?', 'the language of the interview', {
        hint: 'The one that they prefer, or without words where that suits',
        why: 'set-2025 Part A 2.4.13',
      }),
    },
  }),
]
