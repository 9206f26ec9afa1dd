import { entryType } from '../entry-type.ts'
import { actions, children, choice, choices, longText, person, yesNo } from '../items.ts'

const bySet = ['set-2025']

/**
 * Danger now, and what is done against it. Nothing here has a required item in records of Cafcass (set-2025 Part A
 * 3.2 and 3.6).
 */
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
      danger: longText('What is the danger?', 'the danger', {
        why: 'cafcass-2007 para 2.87; wales para 81; set-2025 Part A 3.2.1',
      }),
      nature: choices('What kind of danger?', 'the kind of danger', [
        'danger to life or of serious harm', 'serious injury', 'urgent medical need', 'imminent domestic violence',
      ], { why: 'cafcass-2007 para 2.60, 2.87; set-2025 Part A 1.6.18, Part A 3.8.1' }),
      otherChildrenAtRisk: children('Which other children may need protection?', 'the other children who may need protection', {
        hint: "In this household, the alleged perpetrator's, or elsewhere",
        why: 'wales para 85; set-2025 Part A 3.2.3',
      }),
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
      service: choices('Which service?', 'the service', ['police', 'ambulance', 'other'], {
        why: 'cafcass-2025 para 7; wales para 55; set-2025 Part A 1.6.18',
      }),
    },
  }),
  entryType({
    slug: 'emergency-action.taken',
    title: 'Emergency protective action taken',
    command: 'Record emergency action',
    meaning: 'Police or local authority have used a power, or agreed a step with the family, to make the child safe at once.',
    record: 'case',
    family: 'protection',
    about: 'emergency.identified',
    perChild: true,
    items: {
      action: choice('What was done?', 'what was done', [
        'parent removes the alleged abuser', 'alleged abuser leaves the home', 'child does not return home',
        'child stays in a safe place', 'child moved by agreement', 'emergency protection order', 'police protection',
        'exclusion requirement', 'police entry',
      ], { requiredBy: ['wales'], why: 'cafcass-2025 para 1; wales para 82, 83, 90; set-2025 Part A 3.2.6' }),
      takenBy: choice('Who did it?', 'who did it', ['police', 'local authority', 'both', 'NSPCC'], {
        why: 'wales para 80; set-2025 Part A 2.1.14',
      }),
      otherChildrenConsidered: children('Which other children were considered?', 'the other children considered', {
        hint: "In this household, the alleged perpetrator's, or elsewhere",
        why: 'wales para 85; set-2025 Part A 3.2.3',
      }),
      childSeen: yesNo('Has whoever acted seen the child?', 'whoever acted has seen the child', { why: 'wales para 88' }),
      whyPoliceProtection: longText('Why was police protection used?', 'why police protection was used', {
        hint: 'Exceptional, and a last resort',
        why: 'set-2025 Part A 3.2.8',
      }),
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
      advice: longText('What is the advice?', 'the advice', {
        requiredBy: ['set-2025'], why: 'cafcass-2025 para 47; wales para 88; set-2025 Part A 3.2.7',
      }),
      managerAgreed: yesNo('Does the line manager agree?', 'the line manager agrees', {
        requiredBy: bySet, why: 'set-2025 Part A 3.2.7',
      }),
    },
  }),
  entryType({
    slug: 'efforts-to-persuade.made',
    title: 'Efforts to persuade parents made',
    command: 'Record efforts to persuade parents',
    meaning: "All reasonable efforts to win the parents' co-operation have been made.",
    record: 'case',
    family: 'protection',
    about: 'access.refused',
    perChild: true,
    items: {
      efforts: longText('What was done to win the parents over?', 'what was done to win the parents over', {
        why: 'wales Appendix A: Child assessment orders',
      }),
    },
  }),
  entryType({
    slug: 'interim-plan.made',
    title: 'Interim safeguarding arrangements made',
    command: 'Record the interim arrangements',
    meaning: 'Agencies have arranged how the child is kept safe until the conference.',
    record: 'case',
    family: 'protection',
    about: 's47.concluded',
    perChild: true,
    items: {
      arrangements: actions('How is the child kept safe until the conference?', 'the interim arrangements', {
        requiredBy: bySet, why: 'set-2025 Part A 3.9.6',
      }),
    },
  }),
  entryType({
    slug: 'location-plan.agreed',
    title: 'Plan to find and see the child agreed',
    command: 'Record the plan to find the child',
    meaning: 'The manager has agreed what more is to be done to find and see the child.',
    record: 'case',
    family: 'protection',
    about: 'child.missing',
    perChild: true,
    items: {
      furtherAction: actions('What more is to be done to find and see the child?', 'the action agreed', {
        requiredBy: bySet, why: 'set-2025 Part A 3.6.2',
      }),
    },
  }),
  entryType({
    slug: 'home-safety.established',
    title: 'New home found safe',
    command: 'Record that the new home is safe',
    meaning: 'The place the child goes to next has been found safe.',
    record: 'case',
    family: 'protection',
    about: 'child.admitted-to-hospital',
    perChild: true,
  }),
]
