import { expect, test } from 'vitest'
import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { set2025 } from './index.ts'
import { initialConference } from './initial-conference.ts'

const pack = { ...set2025, declarations: initialConference }
const policy = law(pack, { children: [{ id: 'c1' }] })
const siblings = law(pack)

const hold = 'hold-initial-conference'
const authorise = 'authorise-later-conference'
const enquiry = { section47: 'start enquiry' }

lawRows('A 4.1.7: the initial conference', policy, [
  ['fifteen working days from the strategy discussion', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
  ], '2026-02-02T11:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['a Saturday discussion is day nought, and so is the weekend', [
    ['strategy-discussion.held', '2026-02-07T10:00', { data: enquiry }],
  ], '2026-02-09T11:00', { [hold]: 'open by 2026-02-28T00:00' }],
  ['neither Good Friday nor Easter Monday counts', [
    ['strategy-discussion.held', '2026-03-25T16:10', { data: enquiry }],
  ], '2026-03-25T17:00', { [hold]: 'open by 2026-04-18T00:00' }],
  ['nor Christmas, nor New Year’s Day', [
    ['strategy-discussion.held', '2026-12-16T09:00', { data: enquiry }],
  ], '2026-12-16T10:00', { [hold]: 'open by 2027-01-12T00:00' }],
  ['the clocks going forward change nothing', [
    ['strategy-discussion.held', '2026-03-10T23:30', { data: enquiry }],
  ], '2026-03-11T09:00', { [hold]: 'open by 2026-04-01T00:00' }],
  ['held a minute before the end of the day', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['icpc.held', '2026-02-23T23:59', { about: 'e1' }],
  ], '2026-03-01T09:00', { [hold]: 'met by 2026-02-24T00:00', [authorise]: 'none' }],
  ['held a minute later', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['icpc.held', '2026-02-24T00:00', { about: 'e1' }],
  ], '2026-03-01T09:00', { [hold]: 'met-late by 2026-02-24T00:00' }],
  ['a pre-birth conference counts as one', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['prebirth-conference.held', '2026-02-20T10:00', { about: 'e1' }],
  ], '2026-03-01T09:00', { [hold]: 'met by 2026-02-24T00:00' }],
  ['a review does not', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['rcpc.held', '2026-02-20T10:00'],
  ], '2026-02-20T11:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['a discussion that starts no enquiry', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: { section47: 'no enquiry' } }],
  ], '2026-02-20T11:00', { [hold]: 'none' }],
  ['one that goes on with an enquiry', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: { section47: 'continue enquiry' } }],
  ], '2026-02-20T11:00', { [hold]: 'none' }],
  ['one that does not say: it starts', [
    ['strategy-discussion.held', '2026-02-02T10:00'],
  ], '2026-02-02T11:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['until a further word says that there is no enquiry', [
    ['strategy-discussion.held', '2026-02-02T10:00'],
    ['strategy-discussion.held', '2026-02-02T12:00', { about: 'e1', data: { section47: 'no enquiry' } }],
  ], '2026-02-03T11:00', { [hold]: 'ended by 2026-02-24T00:00' }],
  ['a second discussion of the same enquiry moves nothing', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['strategy-discussion.held', '2026-02-12T10:00', { data: enquiry }],
  ], '2026-02-12T11:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['a second enquiry, after the first came to nothing, has its own', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-10T10:00', { data: { outcome: 'not substantiated' } }],
    ['strategy-discussion.held', '2026-05-11T10:00', { data: enquiry }],
  ], '2026-05-12T11:00', { [hold]: 'ended by 2026-02-24T00:00; open by 2026-06-03T00:00' }],
  ['an enquiry that found harm leaves it owed', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-10T10:00', { data: { outcome: 'substantiated, significant harm suffered or likely' } }],
  ], '2026-02-12T11:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['one that found none, but for which a conference is wanted, too', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-10T10:00', {
      data: { outcome: 'substantiated, no continuing risk', conference: 'conference required' },
    }],
  ], '2026-02-12T11:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['the manager decides to call none', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['conference.decided', '2026-02-10T10:00', { data: { decision: 'do not call a conference' } }],
  ], '2026-02-12T11:00', { [hold]: 'ended by 2026-02-24T00:00' }],
  ['calling none where the enquiry found significant harm leaves it owed, with a warning', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-10T10:00', {
      data: { outcome: 'substantiated, significant harm suffered or likely', conference: 'no conference' },
    }],
    ['conference.decided', '2026-02-11T10:00', { data: { decision: 'do not call a conference' } }],
  ], '2026-02-12T11:00', { [hold]: 'open by 2026-02-24T00:00', warned: 'e3: harm-calls-for-conference', refused: 'none' }],
  ['calling no review leaves it owed', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['conference.decided', '2026-02-10T10:00', { data: { decision: 'do not call a conference', kind: 'review' } }],
  ], '2026-02-12T11:00', { [hold]: 'open by 2026-02-24T00:00' }],
  ['the conference on one enquiry does not answer another', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['referral.received', '2026-02-04T09:00'],
    ['strategy-discussion.held', '2026-02-04T10:00', { about: 'e2', data: enquiry }],
    ['icpc.held', '2026-02-20T10:00', { about: 'e3' }],
  ], '2026-02-20T11:00', { [hold]: 'open by 2026-02-24T00:00' }],
])

lawRows('A 4.1.7: each child by itself', siblings, [
  ['the conference on one leaves the other’s owed', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['icpc.held', '2026-02-20T10:00', { about: 'e1', children: ['c1'] }],
  ], '2026-02-20T11:00', { [hold]: 'met by 2026-02-24T00:00; open by 2026-02-24T00:00' }],
  ['and so does the end of the enquiry about one', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['s47.concluded', '2026-02-10T10:00', { about: 'e1', children: ['c2'], data: { outcome: 'not substantiated' } }],
  ], '2026-02-20T11:00', { [hold]: 'open by 2026-02-24T00:00; ended by 2026-02-24T00:00' }],
])

test('A 4.1.7: held in time and written down after Easter, it is done and recorded late', () => {
  const conference = policy.given([
    ['strategy-discussion.held', '2026-03-11T10:00', { data: enquiry }],
    ['icpc.held', '2026-04-01T10:00', { about: 'e1', recordedAt: '2026-04-07T09:00' }],
  ])
  expect(conference.at('2026-04-07T10:00').duty(hold)).toMatchObject({ status: 'met', dueOn: '2026-04-01', recordedLate: true })
  expect(conference.at('2026-04-07T10:00', '2026-04-06T10:00').duty(hold)).toMatchObject({ status: 'overdue' })
})

lawRows('A 4.1.9: delay', policy, [
  ['nothing to authorise while the days run', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
  ], '2026-02-23T23:59', { [authorise]: 'none' }],
  ['owed at once when they have run', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
  ], '2026-02-24T00:00', { [authorise]: 'open', [hold]: 'overdue by 2026-02-24T00:00' }],
  ['authorised beforehand; the conference stays owed', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['icpc.delayed', '2026-02-19T10:00', { about: 'e1' }],
  ], '2026-02-25T09:00', { [authorise]: 'met', [hold]: 'overdue by 2026-02-24T00:00' }],
  ['the conference comes late and leaves none to authorise', [
    ['strategy-discussion.held', '2026-02-02T10:00', { data: enquiry }],
    ['icpc.held', '2026-02-26T10:00', { about: 'e1' }],
  ], '2026-02-27T09:00', { [authorise]: 'ended' }],
])

lawRows('A 4.1.8: after a child assessment order', policy, [
  ['at once when the work is finished, with no date to miss', [
    ['cao.concluded', '2026-02-02T10:00'],
  ], '2026-03-02T11:00', { 'hold-conference-after-assessment-order': 'open' }],
  ['until the conference is held', [
    ['cao.concluded', '2026-02-02T10:00'],
    ['icpc.held', '2026-02-03T10:00', { about: 'e1' }],
  ], '2026-03-02T11:00', { 'hold-conference-after-assessment-order': 'met' }],
])
