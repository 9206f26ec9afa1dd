import { all, condition, is, not } from '../../engine/condition.ts'
import type { AnyDeclaration, Condition, Duty, Entry } from '../../engine/model.ts'
import { ofTheSame } from '../conditions/points-to.ts'
import { knownToCafcass, reviewOfOurs } from './review-notice.ts'

/** Everything there is of the case: an entry that lists only part of it has not secured the rest. Never unknown. */
const allSecured: Condition = condition('files and notes are secured', ['secured'], ({ entry }) => secures(entry))

function secures({ data }: Entry): boolean {
  const { secured } = data
  return !Array.isArray(secured) || secured.length === 0 || (secured.includes('files') && secured.includes('notes'))
}

/** The files were not secured earlier, while a review was only considered (3.44). Never unknown. */
const notYetSecured: Condition = condition('the files are not secured yet', ['case-files.secured/secured'], (situation) =>
  !situation.has('case-files.secured', secures))

/** Securing is owed from the notice of the review; an appointment before any notice is the earlier securing of 3.44. */
const beforeAnyNotice: Condition = condition('no notice of a review has been received, and the files are not secured', [],
  (situation) => ['scr.notified', 'dhr-invitation.received'].every((type) => !situation.has(type))
    && notYetSecured.test(situation) === true)

const fileElsewhere = is('a file is held at home or by a self-employed practitioner', 'fileHeldOutside', true)

const noFileElsewhere = ofTheSame('scr.notified', not(fileElsewhere))

const outside = {
  kind: 'duty',
  reading: 'At once. Asked of a self-employed practitioner or a home worker; where the notice does not say whether a file is '
    + 'held outside, it is owed.',
  who: ['cafcass-manager'],
  starts: [{ on: 'scr.notified', when: all('a file of ours is held outside', knownToCafcass, fileElsewhere) }],
  due: { unit: 'immediately' },
  ends: [{ on: 'scr.notified', when: noFileElsewhere }],
  escalatesTo: ['regional-director'],
} satisfies Partial<Duty>

/** Paragraphs 3.42 to 3.47: the file is kept as it stood. */
export const securingFiles: readonly AnyDeclaration[] = [
  {
    kind: 'duty',
    id: 'appoint-securing-manager',
    carries: ['3.42/appoint-securing-manager'],
    title: 'Appoint a manager with no part in the case to secure its papers',
    reading: 'No time is given for the appointment. The securing itself is owed at once.',
    who: ['regional-director'],
    starts: reviewOfOurs,
    due: { unit: 'as-soon-as-possible' },
    meets: [{ on: 'securing-manager.appointed' }],
    escalatesTo: ['corporate-director'],
    notifies: ['cafcass-manager'],
  },
  {
    kind: 'duty',
    id: 'secure-files',
    carries: ['3.43/secure-files', '3.42/secure-immediately', '3.44/form-as-notified'],
    title: 'Secure all files, notes and management records of the case as they stand',
    reading: 'At once: from the notice of the review or, where a manager is appointed before any notice, from the appointment. '
      + 'It is owed once.',
    who: ['cafcass-manager'],
    starts: [
      { on: 'scr.notified', when: all('our files are not secured yet', knownToCafcass, notYetSecured) },
      { on: 'dhr-invitation.received', when: notYetSecured },
      { on: 'securing-manager.appointed', when: beforeAnyNotice },
    ],
    due: { unit: 'immediately' },
    meets: [{ on: 'case-files.secured', when: allSecured }],
    escalatesTo: ['regional-director'],
    helps: 'What is written later on earlier events is dated and kept beside the file, apart from it.',
  },
  {
    kind: 'gate',
    id: 'manager-appointed-before-securing',
    carries: ['3.42/appoint-securing-manager', '3.42/secure-immediately'],
    title: 'A manager with no part in the case secures its papers',
    on: ['case-files.secured'],
    requires: [{ on: 'securing-manager.appointed' }],
    effect: 'warn',
    why: 'No securing manager is on record. The files are better secured than not; have the Regional Director appoint one.',
  },
  {
    kind: 'duty',
    id: 'tell-practitioner-of-securing',
    carries: ['3.42/securing-manager-tells-practitioner'],
    title: 'Tell the practitioner that the files are being secured',
    reading: 'At once.',
    who: ['cafcass-manager'],
    starts: [{ on: 'securing-manager.appointed' }],
    due: { unit: 'immediately' },
    meets: [{ on: 'practitioner.informed' }],
    escalatesTo: ['regional-director'],
    notifies: ['fca', 'childrens-guardian'],
  },
  {
    ...outside,
    id: 'have-file-sealed',
    carries: ['3.43/instruct-sealing'],
    title: 'Tell whoever holds the file outside the office to seal it',
    meets: [{ on: 'file.sealed' }],
  },
  {
    ...outside,
    id: 'recover-file',
    carries: ['3.43/recover-file'],
    title: 'Have the file that is held outside the office brought in',
    meets: [{ on: 'file.recovered' }],
  },
]
