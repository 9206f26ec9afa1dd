import { entryType } from '../entry-type.ts'
import { choice, choices, longText, person, yesNo } from '../items.ts'

/** Disagreement with the authority, step by step, and complaints (cafcass-2025 preamble and para 19). */
export const disagreement = [
  entryType({
    slug: 'disagreement.raised',
    title: 'Disagreement raised',
    command: 'Raise a disagreement',
    meaning: 'Professionals or agencies differ on what a child needs or who is to act, or a referrer is not satisfied.',
    record: 'case',
    alsoIn: ['allegation'],
    family: 'disagreement',
    perChild: true,
    items: {
      about: choice('What is it about?', 'what it is about', [
        'no action on a referral', 'section 47 outcome', 'calling a conference', 'plan decision', 'carrying out the plan',
        'case responsibility', 'permanence of a move', 'handling of an allegation',
      ], { why: 'cafcass-2025 para 19' }),
      concern: longText('What is the concern?', 'the concern', { why: 'cafcass-2025 para 19' }),
      significantHarm: yesNo('Has the child suffered significant harm, or is the child at risk of it?',
        'the child has suffered or is at risk of significant harm', { why: 'cafcass-2025 para 19' }),
    },
  }),
  entryType({
    slug: 'disagreement.escalated',
    title: 'Disagreement escalated',
    command: 'Escalate a disagreement',
    meaning: "The matter has been put to the next level, such as the chair's manager or the Director.",
    record: 'case',
    family: 'disagreement',
    about: 'disagreement.raised',
    perChild: true,
    aliases: ['chair-manager.alerted', 'director.alerted'],
    items: {
      to: choice('To which level?', 'the level', [
        'manager', 'Head of Practice and Head of Service', 'Assistant Director and Director', "chair's line manager",
        'Director of Safeguarding Children', 'child protection managers', 'dispute procedure',
      ], { why: 'cafcass-2025 para 19' }),
      counterpart: person('Who in the authority takes it up?', 'who in the authority takes it up', { why: 'cafcass-2025 para 19' }),
    },
  }),
  entryType({
    slug: 'disagreement.unresolved',
    title: 'Stage ended without agreement',
    command: 'Record a stage without agreement',
    meaning: 'A stage of the dispute, or talk about protection that looks inadequate, ended without agreement.',
    record: 'case',
    family: 'disagreement',
    about: 'disagreement.raised',
    perChild: true,
    aliases: ['disagreement.unresolved-by-manager', 'disagreement.unresolved-by-head-of-practice', 'protection.inadequate'],
    items: {
      stage: choice('Which stage?', 'the stage', [
        'manager', 'Head of Practice', 'first line managers', "chair's line manager", 'other',
      ], { why: 'cafcass-2025 para 19' }),
    },
  }),
  entryType({
    slug: 'disagreement.resolved',
    title: 'Disagreement settled',
    command: 'Record that a disagreement is settled',
    meaning: 'The disagreement is settled.',
    record: 'case',
    family: 'disagreement',
    about: 'disagreement.raised',
    perChild: true,
    items: {
      outcome: longText('How was it settled?', 'how it was settled', { why: 'cafcass-2025 para 19' }),
    },
  }),
  entryType({
    slug: 'complaint.received',
    title: 'Complaint received',
    command: 'Record a complaint',
    meaning: 'Somebody has complained, for example about a conference, or says that a policy was not followed.',
    record: 'case',
    alsoIn: ['organisation'],
    family: 'disagreement',
    aliases: ['policy-breach.alleged'],
    items: {
      from: person('Who complains?', 'who complains', { why: 'cafcass-2025 preamble' }),
      grounds: choices('About what?', 'what the complaint is about', [
        'process', 'outcome', 'plan decision', "one agency's own actions", 'policy not followed',
      ], { why: 'cafcass-2025 preamble' }),
      route: choice('By which route?', 'the route', [
        "authority's procedure for multi-agency processes", "that agency's own procedure", 'allegations procedure',
        'ombudsman', 'regulator', 'judicial review',
      ], { why: 'cafcass-2025 preamble; cafcass-2007 para 4.17' }),
    },
  }),
]
