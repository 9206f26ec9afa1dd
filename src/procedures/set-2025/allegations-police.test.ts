import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { allegationsPolice } from './allegations-police.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: allegationsPolice }, { record: 'allegation' })

const tell = 'lado-tells-police'
const review = 'review-police-progress'
const police = { strands: ['police investigation', 'employer action'] }

lawRows('A 7.4.14: the LADO tells the police at once', policy, [
  ['where the police may be needed', [['lado.decided', '2026-03-30T10:00', { data: police }]], '2026-03-30T10:00', { [tell]: 'open' }],
  ['where nobody says', [['lado.decided', '2026-03-30T10:00']], '2026-03-30T10:00', { [tell]: 'open' }],
  ['where there may have been an offence', [
    ['allegation.received', '2026-03-27T16:10', { data: { criteria: ['possible criminal offence'] } }],
    ['lado.decided', '2026-03-30T10:00', { about: 'e1', data: { decision: 'allegation meeting' } }],
  ], '2026-03-30T10:00', { [tell]: 'open' }],
  ['where they are to investigate although the threshold is not met', [
    ['lado.decided', '2026-03-30T10:00', { data: { threshold: 'threshold not met', strands: ['police investigation'] } }],
    ['police.informed', '2026-03-30T10:10'],
  ], '2026-03-30T10:10', { [tell]: 'met' }],
  ['not where it is not met and no strand is opened', [
    ['lado.decided', '2026-03-30T10:00', { data: { threshold: 'threshold not met' } }],
  ], '2026-03-30T10:00', { [tell]: 'none' }],
  ['not where significant harm is suspected: that is the strategy discussion', [
    ['lado.decided', '2026-03-30T10:00', { data: { decision: 'strategy discussion' } }],
  ], '2026-03-30T10:00', { [tell]: 'none' }],
  ['nor where only the employer acts', [
    ['lado.decided', '2026-03-30T10:00', { data: { strands: ['employer action'] } }],
  ], '2026-03-30T10:00', { [tell]: 'none' }],
  ['nor where the police know', [
    ['allegation.received', '2026-03-27T16:10'],
    ['police.informed', '2026-03-27T16:20', { about: 'e1' }],
    ['lado.decided', '2026-03-30T10:00', { about: 'e1', data: police }],
  ], '2026-03-30T10:00', { [tell]: 'none' }],
  ['nor where it came from them', [
    ['allegation.received', '2026-03-27T16:10', { by: { role: 'police' } }],
    ['lado.decided', '2026-03-30T10:00', { about: 'e1', data: police }],
  ], '2026-03-30T10:00', { [tell]: 'none' }],
  ['that they were told of something else before does not do', [
    ['police.informed', '2026-03-20T16:20', { data: { matter: 'radicalisation' } }],
    ['lado.decided', '2026-03-30T10:00', { data: police }],
  ], '2026-03-30T10:00', { [tell]: 'open' }],
  ['told', [
    ['lado.decided', '2026-03-30T10:00', { data: police }],
    ['police.informed', '2026-03-30T10:10', { about: 'e1' }],
  ], '2026-03-30T10:10', { [tell]: 'met' }],
  ['told of something else', [
    ['lado.decided', '2026-03-30T10:00', { data: police }],
    ['police.informed', '2026-03-30T10:10', { data: { matter: 'radicalisation' } }],
  ], '2026-03-30T10:10', { [tell]: 'open' }],
  ['until the LADO says that no police are needed', [
    ['lado.decided', '2026-03-30T10:00'],
    ['lado.decided', '2026-03-30T11:00', { about: 'e1', data: { strands: ['employer action'] } }],
  ], '2026-03-30T11:00', { [tell]: 'ended' }],
])

lawRows('A 7.6.4: the police review within four weeks of the meeting', policy, [
  ['across the end of summer time', [['allegation-meeting.held', '2026-10-02T14:00']], '2026-10-02T14:00',
    { [review]: 'open by 2026-10-31T00:00' }],
  ['across Christmas: weeks count every day', [['allegation-meeting.held', '2026-12-03T14:00']], '2026-12-03T14:00',
    { [review]: 'open by 2027-01-01T00:00' }],
  ['in the last minute', [
    ['allegation-meeting.held', '2026-10-02T14:00'],
    ['police-investigation.reviewed', '2026-10-30T23:59', { about: 'e1' }],
  ], '2026-10-31T09:00', { [review]: 'met by 2026-10-31T00:00' }],
  ['a minute later', [
    ['allegation-meeting.held', '2026-10-02T14:00'],
    ['police-investigation.reviewed', '2026-10-31T00:00', { about: 'e1' }],
  ], '2026-10-31T09:00', { [review]: 'met-late by 2026-10-31T00:00' }],
  ['not where the police have no part', [
    ['lado.decided', '2026-10-01T10:00', { data: { strands: ['employer action'] } }],
    ['allegation-meeting.held', '2026-10-02T14:00', { about: 'e1' }],
  ], '2026-10-02T14:00', { [review]: 'none' }],
  ['a second meeting does not start it again', [
    ['lado.decided', '2026-10-01T10:00', { data: police }],
    ['allegation-meeting.held', '2026-10-02T14:00', { about: 'e1' }],
    ['allegation-meeting.held', '2026-10-16T14:00', { about: 'e1' }],
  ], '2026-10-16T14:00', { [review]: 'open by 2026-10-31T00:00' }],
  ['the first with police in it does', [
    ['lado.decided', '2026-10-01T10:00', { data: { strands: ['employer action'] } }],
    ['allegation-meeting.held', '2026-10-02T14:00', { about: 'e1' }],
    ['police-investigation.started', '2026-10-15T14:00', { about: 'e1' }],
    ['allegation-meeting.held', '2026-10-16T14:00', { about: 'e1' }],
  ], '2026-10-16T14:00', { [review]: 'open by 2026-11-14T00:00' }],
  ['nothing is left to review once the investigation is over', [
    ['allegation-meeting.held', '2026-10-02T14:00'],
    ['police-investigation.concluded', '2026-10-09T14:00', { about: 'e1', data: { result: 'no charge' } }],
  ], '2026-10-09T14:00', { [review]: 'ended by 2026-10-31T00:00' }],
])

lawRows('A 7.3.11: the media', policy, [
  ['partners asked and reasons given', [
    ['allegation.received', '2026-03-27T16:10'],
    ['partners.consulted', '2026-03-28T10:00', { about: 'e1' }],
    ['media-exception.released', '2026-03-28T11:00', { about: 'e1', data: { reasons: 'to trace a suspect' } }],
  ], '2026-03-28T11:00', { warned: 'none', refused: 'none' }],
  ['neither', [['media-exception.released', '2026-03-28T11:00']], '2026-03-28T11:00',
    { warned: 'e1: partners-consulted-before-release; e1: release-is-reasoned', refused: 'none' }],
  ['the release names those asked', [
    ['media-exception.released', '2026-03-28T11:00', { data: { reasons: 'to trace a suspect', agenciesConsulted: 'LADO' } }],
  ], '2026-03-28T11:00', { warned: 'none' }],
  ['after a charge it is free', [
    ['police-investigation.concluded', '2026-03-27T11:00', { data: { result: 'charge' } }],
    ['media-exception.released', '2026-03-28T11:00'],
  ], '2026-03-28T11:00', { warned: 'none' }],
])
