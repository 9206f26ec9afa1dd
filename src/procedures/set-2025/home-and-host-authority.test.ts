import { law } from '../../../test/support/law.ts'
import { lawRows } from '../../../test/support/law-rows.ts'
import { homeAndHostAuthority } from './home-and-host-authority.ts'
import { set2025 } from './index.ts'

const policy = law({ ...set2025, declarations: homeAndHostAuthority }, { children: [{ id: 'c1' }] })
const inform = 'inform-home-authority'
const accept = 'accept-responsibility'

lawRows('A 3.1.5: the home authority', policy, [
  ['is told at once of a child found elsewhere', [
    ['concern.identified', '2026-03-27T16:10', { data: { whoseCircumstances: "host authority's" } }],
  ], '2026-04-20T09:00', { [inform]: 'open' }],
  ['also by a host authority that does not say in whose area it arises', [
    ['concern.identified', '2026-03-27T16:10', { by: { role: 'host-authority' } }],
  ], '2026-03-27T17:00', { [inform]: 'open' }],
  ['not of every concern', [['concern.identified', '2026-03-27T16:10']], '2026-03-27T17:00', { [inform]: 'none' }],
  ['then accepts responsibility as soon as possible', [
    ['concern.identified', '2026-03-27T16:10', { by: { role: 'host-authority' } }],
    ['home-authority.informed', '2026-03-27T16:20', { about: 'e1' }],
  ], '2026-04-20T09:00', { [inform]: 'met', [accept]: 'open' }],
  ['and has accepted it', [
    ['home-authority.informed', '2026-03-27T16:20'], ['responsibility.accepted', '2026-03-28T16:20', { about: 'e1' }],
  ], '2026-04-20T09:00', { [accept]: 'met' }],
])
