import { compile } from '../../src/engine/compile.ts'
import { is } from '../../src/engine/condition.ts'
import type { EntryTypeShape, Pack, Requirement } from '../../src/engine/model.ts'

const requirement = (id: string, action: string): Requirement => ({
  id: `small/${id}`, cite: `para ${id.split('/')[0]}`, kind: 'duty', modality: 'must', actor: ['fca'], process: 'referral', action,
})

/** A made-up procedure with one of everything that the record has to carry, for tests that are not about the law. */
export const smallPack: Pack = {
  source: {
    id: 'small', title: 'A small procedure', publisher: 'Nobody', edition: '1', nation: 'england', inForceFrom: '2020-01-01', attested: false,
  },
  requirements: [
    requirement('1/write', 'Write the same day'), requirement('2/answer', 'Answer in a working day'),
    requirement('3/chase', 'Chase if nobody answers'), requirement('4/approve', 'A manager approves'),
    requirement('5/police', 'Call the police'), requirement('6/review', 'Review what was agreed'),
    requirement('7/private-fostering', 'Look again after 28 days'), requirement('8/before-close', 'Visit before closing'),
  ],
  declarations: [
    {
      kind: 'duty', id: 'write', carries: ['1/write'], title: 'Confirm the referral in writing', who: ['fca'],
      starts: [{ on: 'referral.made' }], due: { unit: 'same-day' }, meets: [{ on: 'referral.confirmed' }], perChild: true,
    },
    {
      kind: 'duty', id: 'answer', carries: ['2/answer'], title: 'Decide on the referral', who: ['social-worker'],
      starts: [{ on: 'referral.made' }], due: { unit: 'working-days', amount: 1 }, meets: [{ on: 'referral.decided' }],
      escalatesTo: ['manager'],
    },
    {
      kind: 'duty', id: 'chase', carries: ['3/chase'], title: 'Chase the authority', who: ['fca'], onlyIfSilent: true,
      starts: [{ on: 'referral.made' }], due: { unit: 'working-days', amount: 1 }, meets: [{ on: 'referral.chased' }],
      ends: [{ on: 'referral.decided' }],
    },
    {
      kind: 'gate', id: 'approval', carries: ['4/approve'], title: 'A manager approves first', on: ['worker-referral.made'],
      requires: [{ on: 'approval.given' }], effect: 'refuse', why: 'A manager has to approve this first.',
      unless: is('a child is in immediate danger', 'danger', true),
    },
    {
      kind: 'duty', id: 'police', carries: ['5/police'], title: 'Call the police', who: ['fca'],
      starts: [{ on: 'referral.made', when: is('a crime may have been committed', 'crime', true) }],
      due: { unit: 'immediately' }, meets: [{ on: 'police.called' }],
    },
    {
      kind: 'duty', id: 'actions', carries: ['6/review'], title: 'Do what was agreed', who: ['fca'], each: 'actions',
      starts: [{ on: 'supervision.held' }], due: { unit: 'agreed-date', item: 'due' }, meets: [{ on: 'actions.done' }],
    },
    {
      kind: 'duty', id: 'look-again', carries: ['7/private-fostering'], title: 'Look again after 28 days', who: ['fca'],
      starts: [{ on: 'placement.started', after: { amount: 28, unit: 'days' } }], due: { unit: 'as-soon-as-possible' },
      meets: [{ on: 'visit.made' }],
    },
    {
      kind: 'duty', id: 'last-visit', carries: ['8/before-close'], title: 'Visit before closing', who: ['fca'],
      starts: [{ on: 'placement.started' }], due: { unit: 'before-event', event: 'case.closed' }, meets: [{ on: 'visit.made' }],
    },
    {
      kind: 'gate', id: 'visit-first', carries: ['8/before-close'], title: 'Visit first', on: ['case.closed'],
      requires: [{ on: 'visit.made' }], effect: 'warn', why: 'Nobody has visited.',
    },
  ],
  departure: {
    on: 'policy-departure.decided', item: 'requirement', when: is('a departure is decided', 'decision', 'departure'),
  },
}

const entryType = (slug: string, ...items: readonly string[]): EntryTypeShape => ({
  slug, title: slug, aliases: slug === 'referral.made' ? ['referral.sent'] : [], items: [...items, 'note'],
})

export const smallEntryTypes: readonly EntryTypeShape[] = [
  entryType('case.opened'), entryType('referral.made', 'crime'), entryType('referral.confirmed'), entryType('referral.decided'),
  entryType('referral.chased'), entryType('worker-referral.made', 'danger'), entryType('approval.given'), entryType('police.called'),
  entryType('supervision.held', 'actions'), entryType('actions.done'), entryType('placement.started'), entryType('visit.made'),
  entryType('case.closed'), entryType('policy-departure.decided', 'requirement', 'decision'),
  entryType('duty.overdue-noted', 'late', 'limits'),
  entryType('entry.withdrawn', 'reason'), entryType('hold.placed', 'reason'), entryType('hold.lifted', 'reason'),
]

export const smallRuleBook = compile([smallPack], smallEntryTypes)
