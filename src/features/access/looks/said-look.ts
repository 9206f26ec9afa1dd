import { roleTitle } from '../../../platform/permissions.ts'
import type { Staff } from '../../cases/index.ts'
import type { Look } from './find-looks.ts'

/** A look in words, for a page and for a table. */
export interface SaidLook {
  readonly at: number
  readonly who: string
  readonly role: string
  readonly what: string
  /** Empty where it went as wanted. */
  readonly outcome: string
  readonly why: string
  readonly from: string
}

const actions: Readonly<Record<string, string>> = {
  'case.viewed': 'Opened the case',
  'case-chronology.viewed': 'Read the chronology',
  'case-people.viewed': 'Read who the people are',
  'case-duties.viewed': 'Read the duties done and left',
  'entry.viewed': 'Read an entry',
  'duty.viewed': 'Read a duty',
  'entry-form.opened': 'Opened a form to record something',
  'entry-form.checked': 'Checked something before recording it',
  'entry.recorded': 'Recorded something',
  'requirement.left': 'Left a requirement with a reason',
  'application.viewed': 'Opened the screening',
  'screening.checked': 'Checked the screening',
  'application.screened': 'Screened the application',
  'case-allocation.viewed': 'Opened the allocation',
  'case.allocated': 'Allocated the case',
  'case-restriction.opened': 'Looked at who may open the case',
  'case.restricted': 'Restricted the case',
  'case-restriction.lifted': 'Lifted the restriction',
  'case-conflicts.viewed': 'Looked at conflicts of interest',
  'case-conflict.recorded': 'Said whether a colleague is connected',
  'emergency-form.opened': 'Asked to open the case in an emergency',
  'case.opened-in-emergency': 'Opened the case in an emergency',
  'emergency-opening.viewed': 'Looked at an emergency opening',
  'emergency-opening.reviewed': 'Reviewed an emergency opening',
  'case-looks.viewed': 'Looked at who looked',
  'case-looks.exported': 'Downloaded who looked',
  'draft.kept': 'Kept a draft',
  'entry.corrected': 'Corrected an entry',
  'withdrawal.opened': 'Opened the form to withdraw an entry',
  'entry.withdrawn': 'Withdrew an entry',
  'withdrawn-entries.viewed': 'Looked at what was withdrawn',
  'withdrawn-entry.viewed': 'Read a withdrawn entry',
  'case-documents.viewed': 'Looked at the documents',
  'document-form.opened': 'Opened the form to add a document',
  'document.added': 'Added a document',
  'document.viewed': 'Looked at what is known of a document',
  'document.downloaded': 'Downloaded a document',
  'confidences.listed': 'Looked at which details are confidential',
  'confidence.viewed': 'Read a confidential detail',
  'confidence-form.opened': 'Opened the form to keep a confidential detail',
  'confidence.kept': 'Kept a confidential detail',
  'confidence.ended': 'Ended a confidential detail',
  'confidence-readers.viewed': 'Looked at who may read confidential details',
  'confidence-readers.changed': 'Changed who may read confidential details',
  'record-seals.viewed': 'Looked at how the record was frozen',
  'record.sealed': 'Froze the record',
  'record.exported': 'Downloaded the record',
  'record-retention.viewed': 'Looked at how long the record is kept',
  'record.held': 'Placed a hold on the record',
  'record-hold.lifted': 'Lifted a hold on the record',
  'destruction.proposed': 'Proposed to destroy the record',
  'destruction.decided': 'Decided whether to destroy the record',
}

const outcomes: Readonly<Record<string, string>> = {
  'allowed': '', 'refused': 'refused', 'not-found': 'told that it is not there', 'not-taken': 'not taken: something was to be put right', 'broke': 'went wrong',
}

const reasons: Readonly<Record<string, string>> = {
  holder: 'holds the case',
  manager: 'manages whoever holds the case',
  cover: 'covers for whoever holds the case',
  office: 'works in its office',
  role: 'answers for every office',
  admitted: 'is among those to whom it is restricted',
  emergency: 'opened it in an emergency',
}

export function sayLook({ at, person, role, action, path, outcome, why, address }: Look, staff: Pick<Staff, 'find'>): SaidLook {
  return {
    at,
    who: person === null ? 'Somebody who had not signed in' : staff.find(person)?.name ?? person,
    role: role === null ? '' : roleTitle(role),
    what: action === 'record.found' ? `Found it by searching for ‘${searched(path)}’` : `${actions[action] ?? plainAction(action)}${asKnown(path)}`,
    outcome: outcomes[outcome] ?? outcome,
    why: why === null ? '' : reasons[why] ?? why,
    from: address ?? '',
  }
}

function searched(path: string | null): string {
  return new URLSearchParams(path?.split('?')[1] ?? '').get('case') ?? ''
}

/** The moment that a page of the case was told as of, as its address gives it: in London or, told exactly, in UTC. */
function asKnown(path: string | null): string {
  const known = new URLSearchParams(path?.split('?')[1] ?? '').get('known') ?? ''
  const [, date = '', time = '', exactly] = /^(20\d{2}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}\.\d{3}Z)?$/.exec(known) ?? []
  return date === '' ? '' : `, as it was known on ${date} at ${time}${exactly === undefined ? '' : ' UTC'}`
}

/** 'document-export.made' is 'Document export made': an action that nobody has put in better words yet. */
function plainAction(action: string): string {
  const words = action.replaceAll(/[.-]/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
