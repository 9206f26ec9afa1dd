import { all, condition } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty } from '../../engine/model.ts'
import { caseOpen } from '../conditions/case-open.ts'
import { practitioners } from './practitioners.ts'
import { formAbout } from './scr-form.ts'
import { managerToldOf } from './manager-told-of.ts'

/** Unknown where nobody has said whether the service knew the child. */
const known: Condition = condition('the child is known to Cafcass', ['child.died/knownToService'], ({ entry }) => {
  const said = entry.data['knownToService']
  return typeof said === 'boolean' ? said : undefined
})

const inCurrentWork = all('Cafcass is working with the child', known, caseOpen)

const tellManager = {
  kind: 'duty',
  reading: 'At once, counted from when it became known. A child of whom the record does not say that the case is closed, or '
    + 'that Cafcass did not know the child, is taken to be one in current work.',
  who: practitioners,
  due: { unit: 'immediately', from: { kind: 'known' } },
  meets: [{ on: 'manager.informed', when: managerToldOf('the manager is told of it', 'other') }],
  escalatesTo: ['cover-manager', 'senior-manager'],
  notifies: ['cafcass-manager'],
  helps: 'Whether or not abuse or neglect is suspected. If this child or another may be at risk, refer.',
} satisfies Partial<Duty>

const tellDirectors = {
  kind: 'duty',
  reading: 'At once; the age shown counts from the event.',
  who: ['cafcass-manager'],
  due: { unit: 'immediately' },
  meets: [{ on: 'scr-notification.sent', when: formAbout('it tells of the death or injury', 'death or serious injury') }],
  notifies: ['regional-director', 'corporate-director'],
  helps: 'On the notification form, to the Regional Director and the Corporate Director for safeguarding.',
} satisfies Partial<Duty>

/** Paragraphs 3.34 and 3.35: a child known to Cafcass has died or been seriously injured. */
export const childDeath: readonly AnyDeclaration[] = [
  {
    ...tellManager,
    id: 'tell-manager-of-death',
    carries: ['3.34/tell-manager-of-death'],
    title: 'Tell your manager that the child has died',
    starts: [{ on: 'child.died', when: inCurrentWork }],
  },
  {
    ...tellManager,
    id: 'tell-manager-of-injury',
    carries: ['3.34/tell-manager-of-injury'],
    title: 'Tell your manager that the child has been seriously injured',
    starts: [{ on: 'child.seriously-injured', when: inCurrentWork }],
  },
  {
    ...tellDirectors,
    id: 'tell-directors-of-death',
    carries: ['3.35/scr-notification'],
    title: 'Tell the directors of the death',
    starts: [{ on: 'child.died', when: known }],
  },
  {
    ...tellDirectors,
    id: 'tell-directors-of-injury',
    carries: ['3.35/scr-notification-injury'],
    title: 'Tell the directors of the serious injury',
    starts: [{ on: 'child.seriously-injured' }],
  },
]
