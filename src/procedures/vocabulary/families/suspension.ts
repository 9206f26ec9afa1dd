import { entryType } from '../entry-type.ts'
import { choice, choices, longText, yesNo } from '../items.ts'

/** Suspension, and people who return, leave or are removed (set-2025 Part A 7.3 and 7.5; wales para 156 to 160). */
export const suspension = [
  entryType({
    slug: 'suspension-alternatives.considered',
    title: 'Alternatives to suspension considered',
    command: 'Record alternatives to suspension',
    meaning: 'Every option that would avoid suspension has been weighed.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    items: {
      options: longText('Which options were weighed?', 'the options weighed', { why: 'set-2025 Part A 7.3.15' }),
    },
  }),
  entryType({
    slug: 'suspension.decided',
    title: 'Suspension decided',
    command: 'Record the decision on suspension',
    meaning: 'The employer has decided in writing to suspend or to use an alternative.',
    record: 'allegation',
    family: 'allegation',
    about: 'suspension-alternatives.considered',
    items: {
      decision: choice('What was decided?', 'what was decided', ['suspend', 'alternative to suspension'], {
        requiredBy: ['set-2025'], why: 'set-2025 Part A 7.3.17',
      }),
      ground: choices('On which ground?', 'the ground', [
        'reason to suspect risk of significant harm', 'dismissal could follow',
      ], { why: 'set-2025 Part A 7.3.16' }),
      optionsConsidered: longText('Which options were weighed first?', 'the options weighed first', {
        why: 'set-2025 Part A 7.3.15',
      }),
    },
  }),
  entryType({
    slug: 'staff-member.suspended',
    title: 'Person suspended',
    command: 'Record a suspension',
    meaning: 'The employer has suspended the person.',
    record: 'allegation',
    family: 'allegation',
    about: 'suspension.decided',
  }),
  entryType({
    slug: 'staff-member.returned',
    title: 'Suspended person returns',
    command: 'Record a return to work',
    meaning: 'The person is to come back to work.',
    record: 'allegation',
    family: 'allegation',
    about: 'staff-member.suspended',
    items: {
      support: choices('What helps the return?', 'what helps the return', [
        'phased return', 'mentor', 'contact with the child managed',
      ], { why: 'set-2025 Part A 7.3.19' }),
    },
  }),
  entryType({
    slug: 'staff-member.resigned',
    title: 'Person resigned',
    command: 'Record a resignation',
    meaning: 'The person has left the role before the process ended.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    items: {
      wouldProbablyHaveBeenDismissed: yesNo('Would the person probably have been dismissed?',
        'the person would probably have been dismissed', {
          hint: 'If so, the Disclosure and Barring Service is told',
          why: 'wales para 156',
        }),
    },
  }),
  entryType({
    slug: 'staff-member.removed',
    title: 'Person removed from work with children',
    command: 'Record a removal from work with children',
    meaning: 'The person has been dismissed, or is no longer used, for work with children.',
    record: 'allegation',
    family: 'allegation',
    about: 'allegation.received',
    aliases: ['worker-use.ceased'],
    items: {
      reason: longText('Why?', 'why the person was removed', { why: 'wales para 157, 160' }),
      regulatedActivity: yesNo('Was it regulated activity?', 'it was regulated activity', { why: 'wales para 156' }),
      workerKind: choice('What kind of worker was it?', 'the kind of worker', ['employed', 'supply', 'contract', 'volunteer'], {
        why: 'set-2025 Part A 7.5.3',
      }),
    },
  }),
]
