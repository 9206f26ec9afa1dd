import { describe, expect, test } from 'vitest'
import { lawRows } from '../../../test/support/law-rows.ts'
import { law } from '../../../test/support/law.ts'
import type { Given } from '../../../test/support/law.ts'
import { cafcass2007 } from './index.ts'

const policy = law(cafcass2007)
const managerOfDeath = 'tell-manager-of-death'
const managerOfInjury = 'tell-manager-of-injury'
const directorsOfDeath = 'tell-directors-of-death'
const directorsOfInjury = 'tell-directors-of-injury'

const died: Given = ['child.died', '2024-06-15T03:00', { recordedAt: '2024-06-17T09:00' }]
const injured: Given = ['child.seriously-injured', '2024-06-15T03:00', { recordedAt: '2024-06-17T09:00' }]

function told(matter?: string): Given {
  return ['manager.informed', '2024-06-17T09:10', { about: 'e1', data: matter === undefined ? {} : { matter } }]
}

function sent(about?: string): Given {
  return ['scr-notification.sent', '2024-06-17T09:30', { about: 'e1', data: about === undefined ? {} : { about } }]
}

lawRows('3.34: the manager is told at once', policy, [
  ['of a death, never overdue', [died], '2024-06-30T09:00', { [managerOfDeath]: 'open', [managerOfInjury]: 'none' }],
  ['of a serious injury', [injured], '2024-06-30T09:00', { [managerOfInjury]: 'open', [managerOfDeath]: 'none' }],
  ['told', [died, told()], '2024-06-17T10:00', { [managerOfDeath]: 'met' }],
  ['told of another matter', [died, told('police report')], '2024-06-17T10:00', { [managerOfDeath]: 'open' }],
  ['of an injury, told', [injured, told('other')], '2024-06-17T10:00', { [managerOfInjury]: 'met' }],
  ['not of a child whom Cafcass did not know', [['child.died', '2024-06-15T03:00', { data: { knownToService: false } }]],
    '2024-06-17T10:00', { [managerOfDeath]: 'none', [directorsOfDeath]: 'none' }],
  ['not of one whose case is closed; the directors are told all the same', [
    ['case.opened', '2024-01-05T09:00'], ['case.closed', '2024-05-01T09:00'], died,
  ], '2024-06-17T10:00', { [managerOfDeath]: 'none', [directorsOfDeath]: 'open' }],
])

lawRows('3.35: the directors are told at once', policy, [
  ['of a death', [died], '2024-06-30T09:00', { [directorsOfDeath]: 'open' }],
  ['of a serious injury', [injured], '2024-06-30T09:00', { [directorsOfInjury]: 'open' }],
  ['on the form', [died, sent('death or serious injury')], '2024-06-17T10:00', { [directorsOfDeath]: 'met' }],
  ['on a form that does not say of what', [injured, sent()], '2024-06-17T10:00', { [directorsOfInjury]: 'met' }],
  ['a form about a review does not', [died, sent('review notification')],
    '2024-06-17T10:00', { [directorsOfDeath]: 'open' }],
])

describe('3.34 and 3.35', () => {
  test('the manager’s telling counts from when it became known, the directors’ from the event', () => {
    const { duties } = policy.given([died]).at('2024-06-17T10:00').evaluation
    const countedFrom = (id: string): string =>
      new Date(duties.find(({ declaration }) => declaration.id === id)!.countedFrom!).toISOString()
    expect(countedFrom(managerOfDeath)).toBe('2024-06-17T08:00:00.000Z')
    expect(countedFrom(directorsOfDeath)).toBe('2024-06-15T02:00:00.000Z')
  })
})
