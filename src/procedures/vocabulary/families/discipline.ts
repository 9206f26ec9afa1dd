import { entryType } from '../entry-type.ts'
import { choice, file, longText, person } from '../items.ts'

/** The employer's investigation, and discipline (set-2025 Part A 7.3 and 7.5; cafcass-2007 para 4.23 and 4.24). */
export const discipline = [
  entryType({
    slug: 'employer-investigation.started',
    title: "Employer's investigation started",
    command: "Record the start of the employer's investigation",
    meaning: 'The employer has begun to investigate beyond the first record; not before the LADO knows.',
    record: 'allegation',
    family: 'allegation',
    about: 'lado.referred',
    aliases: ['investigation.started', 'allegation.investigated'],
  }),
  entryType({
    slug: 'disciplinary.considered',
    title: 'Discipline discussed',
    command: 'Record talk on discipline',
    meaning: 'LADO and employer have talked through whether discipline is called for.',
    record: 'allegation',
    family: 'allegation',
    about: 'lado.decided',
    items: {
      trigger: choice('What prompts it?', 'what prompts it', [
        'no police or social care enquiry needed', 'criminal case complete', 'closing without charge',
        'prosecution discontinued',
      ], { why: 'set-2025 Part A 7.5.1' }),
      result: choice('What came of it?', 'what came of it', [
        'disciplinary action appropriate', 'not appropriate', 'further investigation needed',
      ], { why: 'set-2025 Part A 7.5.1, Part A 7.5.2' }),
      considerations: longText('What was weighed?', 'what was weighed', { why: 'set-2025 Part A 7.5.2' }),
      investigator: choice('Who is to investigate?', 'who is to investigate', [
        'employer investigates', 'independent investigation',
      ], { why: 'set-2025 Part A 7.5.5' }),
      workerOutcome: choice('What follows for a supply, contract or voluntary worker?', 'what follows for the worker', [
        'temporary suspension of activity', 'redeployment', 'future work with children allowed',
        'no future work with children',
      ], { why: 'set-2025 Part A 7.5.3' }),
    },
  }),
  entryType({
    slug: 'disciplinary.decided',
    title: 'Decision on disciplinary action',
    command: 'Record the decision on discipline',
    meaning: 'The employer has decided on formal disciplinary action.',
    record: 'allegation',
    family: 'allegation',
    about: 'disciplinary.considered',
    items: {
      decision: choice('What was decided?', 'what was decided', [
        'formal disciplinary action', 'no formal action', 'hearing required',
      ], { why: 'set-2025 Part A 7.5.2, Part A 7.5.4' }),
      cafcassRoute: choice('Which route does Cafcass take?', 'the route that Cafcass takes', [
        'disciplinary procedure', 'contract review', 'none',
      ], { why: 'cafcass-2007 para 4.23, 4.24' }),
    },
  }),
  entryType({
    slug: 'employer-action.taken',
    title: 'Action short of discipline taken',
    command: 'Record action short of discipline',
    meaning: 'The employer has acted without formal discipline.',
    record: 'allegation',
    family: 'allegation',
    about: 'disciplinary.decided',
    aliases: ['appropriate-action.taken'],
  }),
  entryType({
    slug: 'disciplinary-investigation.started',
    title: 'Disciplinary investigation started',
    command: 'Record the start of a disciplinary investigation',
    meaning: 'The disciplinary investigation has begun.',
    record: 'allegation',
    family: 'allegation',
    about: 'disciplinary.decided',
    items: {
      investigator: person('Who investigates?', 'who investigates', {
        hint: 'No relative or friend of the person accused',
        why: 'set-2025 Part A 7.5.5, Part A 7.5.6',
      }),
    },
  }),
  entryType({
    slug: 'disciplinary-report.received',
    title: 'Investigation report received',
    command: 'Record the investigation report',
    meaning: 'The employer has the investigation report.',
    record: 'allegation',
    family: 'allegation',
    about: 'disciplinary-investigation.started',
    items: {
      report: file('Which report?', 'the report', { why: 'set-2025 Part A 7.5.6, Part A 7.5.8' }),
      hearing: choice('Is a hearing needed?', 'whether a hearing is needed', ['hearing needed', 'hearing not needed'], {
        why: 'set-2025 Part A 7.5.9',
      }),
    },
  }),
  entryType({
    slug: 'disciplinary-hearing.decided',
    title: 'Decision on a hearing',
    command: 'Record the decision on a hearing',
    meaning: 'The employer has decided whether a hearing is needed.',
    record: 'allegation',
    family: 'allegation',
    about: 'disciplinary-report.received',
    items: {
      decision: choice('Is a hearing needed?', 'whether a hearing is needed', ['hearing needed', 'hearing not needed'], {
        why: 'set-2025 Part A 7.5.9',
      }),
    },
  }),
  entryType({
    slug: 'disciplinary-hearing.held',
    title: 'Disciplinary hearing held',
    command: 'Record a disciplinary hearing',
    meaning: 'The hearing took place.',
    record: 'allegation',
    family: 'allegation',
    about: 'disciplinary-hearing.decided',
  }),
]
