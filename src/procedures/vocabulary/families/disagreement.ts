import { entryType } from '../entry-type.ts'
import { choice, choices, longText, person, yesNo } from '../items.ts'

/**
 * Disagreement between agencies, step by step, and complaints (cafcass-2025 preamble and para 19; set-2025 Part A
 * 4.11 and 4.12).
 */
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
      ], { why: 'cafcass-2025 para 19; wales para 75, 124; set-2025 Part A 3.9.14, Part A 4.1.4' }),
      concern: longText('What is the concern?', 'the concern', { why: 'cafcass-2025 para 19; set-2025 Part A 3.9.14' }),
      significantHarm: yesNo('Has the child suffered significant harm, or is the child at risk of it?',
        'the child has suffered or is at risk of significant harm', { why: 'cafcass-2025 para 19' }),
      discussions: longText('What was discussed?', 'what was discussed', { why: 'set-2025 Part A 3.9.14' }),
      agreements: longText('What was agreed?', 'what was agreed', { why: 'set-2025 Part A 3.9.14' }),
      resolvedHow: choice('How was it settled?', 'how it was settled', ['between practitioners', 'manager', 'protocol'], {
        why: 'wales para 75, 124',
      }),
    },
  }),
  entryType({
    slug: 'disagreement.supported',
    title: 'Designated lead backs the dissent',
    command: 'Record the backing of the designated lead',
    meaning: "The agency's designated lead shares the dissenting professional's view.",
    record: 'case',
    family: 'disagreement',
    about: 'disagreement.raised',
    perChild: true,
    aliases: ['disagreement.lead-agreed'],
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
      ], { why: 'cafcass-2025 para 19; set-2025 Part A 4.11.3, Part A 4.11.5' }),
      counterpart: person('Who in the authority takes it up?', 'who in the authority takes it up', { why: 'cafcass-2025 para 19' }),
      response: choice('What was the answer?', 'the answer', [
        "chair's decision upheld", 'review conference brought forward', 'conference reconvened',
      ], { why: 'set-2025 Part A 4.11.4' }),
      furtherResponse: longText('What more follows?', 'what more follows', {
        hint: 'As the Director decides',
        why: 'set-2025 Part A 4.11.5',
      }),
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
      ], { why: 'cafcass-2025 para 19; set-2025 Part A 4.11.5, Part A 6.7.8' }),
      determination: choice('Which authority is found responsible?', 'the authority found responsible', [
        'originating authority', 'receiving authority', 'not agreed: conflict resolution',
      ], { why: 'set-2025 Part A 6.7.8' }),
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
      from: person('Who complains?', 'who complains', { why: 'cafcass-2025 preamble; set-2025 Part A 4.12.2' }),
      grounds: choices('About what?', 'what the complaint is about', [
        'process', 'outcome', 'plan decision', "one agency's own actions", 'policy not followed',
      ], { why: 'cafcass-2025 preamble; wales para 147; set-2025 Part A 4.12.1, Part A 4.12.5' }),
      route: choice('By which route?', 'the route', [
        "authority's procedure for multi-agency processes", "that agency's own procedure", 'allegations procedure',
        'ombudsman', 'regulator', 'judicial review',
      ], { why: 'cafcass-2025 preamble; cafcass-2007 para 4.17; wales para 147' }),
      outcome: choice('What came of it?', 'what came of it', [
        'conference reconvened under a different chair', 'review conference brought forward', 'status quo confirmed',
      ], { why: 'set-2025 Part A 4.12.4' }),
    },
  }),
]
