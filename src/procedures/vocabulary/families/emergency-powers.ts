import { entryType } from '../entry-type.ts'
import { choice, choices, dateTime, longText, person, yesNo } from '../items.ts'

/** Orders and police powers that protect a child at once (set-2025 Part A 3.2; wales Appendix A). */
export const emergencyPowers = [
  entryType({
    slug: 'legal-action.started',
    title: 'Legal action started',
    command: 'Record legal action',
    meaning: 'An application or other legal step to protect the child has begun.',
    record: 'case',
    family: 'protection',
    about: 'legal-advice.obtained',
    perChild: true,
    aliases: ['legal-action.initiated'],
  }),
  entryType({
    slug: 'epo.granted',
    title: 'Emergency protection order made',
    command: 'Record an emergency protection order',
    meaning: 'The court has made an emergency protection order.',
    record: 'case',
    family: 'protection',
    about: 'legal-action.started',
    perChild: true,
    items: {
      grounds: choices('On which grounds?', 'the grounds', [
        'likely harm if not removed', 'likely harm if the child does not stay', 'access unreasonably refused',
      ], { why: 'wales Appendix A: Emergency Protection Orders' }),
      endsOn: dateTime('When does it end?', 'when it ends', {
        hint: 'Eight days at most',
        why: 'wales Appendix A: Emergency Protection Orders',
      }),
      exclusionRequirement: yesNo('Does it exclude somebody from the home?', 'it excludes somebody from the home', {
        why: 'wales Appendix A: Exclusion Orders',
      }),
    },
  }),
  entryType({
    slug: 'epo.extended',
    title: 'Emergency protection order extended',
    command: 'Record an extension of the order',
    meaning: 'The court has extended the emergency protection order.',
    record: 'case',
    family: 'protection',
    about: 'epo.granted',
    perChild: true,
    items: {
      endsOn: dateTime('When does it end now?', 'when it ends now', {
        hint: 'Seven more days at most',
        why: 'wales Appendix A: Emergency Protection Orders',
      }),
    },
  }),
  entryType({
    slug: 'epo.ended',
    title: 'Emergency protection order ended',
    command: 'Record the end of the order',
    meaning: 'The emergency protection order has run out or been discharged.',
    record: 'case',
    family: 'protection',
    about: 'epo.granted',
    perChild: true,
  }),
  entryType({
    slug: 'cao.granted',
    title: 'Child assessment order made',
    command: 'Record a child assessment order',
    meaning: 'The court has made a child assessment order.',
    record: 'case',
    family: 'protection',
    about: 'legal-action.started',
    perChild: true,
    items: {
      assessmentDetails: longText('What is to be assessed, and how?', 'what is to be assessed and how', {
        why: 'wales Appendix A: Child assessment orders',
      }),
    },
  }),
  entryType({
    slug: 'cao.concluded',
    title: 'Child assessment order work finished',
    command: 'Record the end of the work under the order',
    meaning: 'The examinations and assessments under the order are finished.',
    record: 'case',
    family: 'protection',
    about: 'cao.granted',
    perChild: true,
  }),
  entryType({
    slug: 'police-protection.started',
    title: 'Police protection taken',
    command: 'Record police protection',
    meaning: 'A police officer has used section 46 powers.',
    record: 'case',
    family: 'protection',
    about: 'emergency.identified',
    perChild: true,
    items: {
      power: choice('What did the police do?', 'what the police did', ['child removed', 'removal prevented'], {
        why: 'wales Appendix A: Police Protection Powers',
      }),
      designatedOfficer: person('Which officer leads?', 'the officer who leads', {
        hint: 'Independent, and an inspector or above',
        requiredBy: ['set-2025'],
        why: 'set-2025 Part A 3.2.9',
      }),
      reason: longText('Why was it used?', 'why it was used', {
        hint: 'Exceptional, and a last resort',
        why: 'set-2025 Part A 3.2.8',
      }),
    },
  }),
  entryType({
    slug: 'police-protection.ended',
    title: 'Police protection ended',
    command: 'Record the end of police protection',
    meaning: 'Police protection has ended.',
    record: 'case',
    family: 'protection',
    about: 'police-protection.started',
    perChild: true,
  }),
  entryType({
    slug: 'child.removed',
    title: 'Child removed from home',
    command: 'Record the removal of the child',
    meaning: 'The child has been removed from home for protection.',
    record: 'case',
    family: 'protection',
    about: 'emergency.identified',
    perChild: true,
  }),
  entryType({
    slug: 'proceedings.decided',
    title: 'Decision on proceedings',
    command: 'Record the decision on proceedings',
    meaning: 'It has been decided whether to start proceedings or let the order lapse.',
    record: 'case',
    family: 'protection',
    about: 'epo.granted',
    perChild: true,
    items: {
      decision: choice('What was decided?', 'what was decided', [
        'care proceedings', 'other proceedings', 'let the order lapse, child returns home',
      ], { why: 'set-2025 Part A 3.2.11' }),
    },
  }),
]
