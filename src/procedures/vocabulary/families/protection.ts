import { entryType } from '../entry-type.ts'
import { choices, longText, person, yesNo } from '../items.ts'

export const protection = [
  entryType({
    slug: 'emergency.identified',
    title: 'Immediate danger',
    command: 'Record immediate danger',
    meaning: 'A child is seen to be in immediate danger or in need of urgent medical help.',
    record: 'case',
    family: 'protection',
    perChild: true,
    items: {
      danger: longText('What is the danger?', 'the danger', { why: 'cafcass-2007 para 2.87' }),
      nature: choices('What kind of danger?', 'the kind of danger', [
        'danger to life or of serious harm', 'serious injury', 'urgent medical need', 'imminent domestic violence',
      ], { why: 'cafcass-2007 para 2.60, 2.87' }),
    },
  }),
  entryType({
    slug: 'emergency-services.called',
    title: 'Emergency services called',
    command: 'Record a call to the emergency services',
    meaning: 'Ambulance, police or another emergency service has been called.',
    record: 'case',
    family: 'protection',
    about: 'emergency.identified',
    perChild: true,
    aliases: ['emergency-services.contacted'],
    items: {
      service: choices('Which service?', 'the service', ['police', 'ambulance', 'other'], { why: 'cafcass-2025 para 7' }),
    },
  }),
  entryType({
    slug: 'protective-action.taken',
    title: 'Protective action taken',
    command: 'Record protective action',
    meaning: 'Somebody did something that makes the child, or others affected, safer now, short of statutory emergency powers.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'protection',
    about: 'concern.identified',
    perChild: true,
    aliases: ['action.taken', 'child.made-safe'],
    items: {
      action: longText('What was done?', 'what was done', { why: 'cafcass-2025 para 1, 55' }),
      outcome: longText('What came of it?', 'what came of it', { why: 'cafcass-2025 para 55' }),
      childSafe: yesNo('Is the child safe now?', 'the child is safe now', { why: 'cafcass-2007 para 2.60, 2.87' }),
    },
  }),
  entryType({
    slug: 'legal-advice.obtained',
    title: 'Legal advice obtained',
    command: 'Record legal advice',
    meaning: "Advice has come from a lawyer, and where needed the manager's agreement, before legal action.",
    record: 'case',
    family: 'protection',
    perChild: true,
    items: {
      adviser: person('Who advised?', 'who advised', { why: 'cafcass-2025 para 47' }),
      advice: longText('What is the advice?', 'the advice', { requiredBy: ['set-2025'], why: 'cafcass-2025 para 47' }),
    },
  }),
]
