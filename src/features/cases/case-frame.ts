import type { EpochMs } from '../../engine/model.ts'
import type { SignedInPerson } from '../../platform/http.ts'
import { paths } from '../../platform/paths.ts'
import { accessStanding } from '../access/index.ts'
import { knownToAuthority, namesOf, stateWords } from './case-words.ts'
import type { CasesDeps } from './deps.ts'
import { nextHearing } from './hearings.ts'
import { keepMoment } from './known/moment.ts'
import type { OpenCase } from './open-case.ts'
import { confidentialOf } from './parties.ts'
import { roleInSentence } from './said-role.ts'
import { sayAge } from './said-age.ts'

export type CaseTab = 'overview' | 'chronology' | 'people' | 'duties' | 'documents' | 'record' | null

/** What every page of a case has around it: the way to its other pages, and the column that says whose case it is. */
export function caseFrame(
  { staff, vocabulary }: Pick<CasesDeps, 'staff' | 'vocabulary'>, openCase: OpenCase, person: SignedInPerson, now: EpochMs, tab: CaseTab,
) {
  const { head, facts, children, parties, hearings, allocation, state, version, moment } = openCase
  const recordId = head.id
  const holder = allocation === null ? null : staff.find(allocation.practitioner) ?? staff.named(allocation.practitioner, head.office ?? null)
  return {
    recordId,
    names: namesOf(children) || head.title,
    caseNumber: facts.caseNumber,
    application: facts.application,
    proceedings: facts.proceedings,
    court: facts.court,
    known: knownToAuthority(facts.knownToLocalAuthority, facts.localAuthority),
    state: stateWords[state],
    children: children.map(({ id, name, born }) => {
      const person = facts.people.find((one) => one.id === id)
      return { name, born, age: sayAge(born, now), confidential: person === undefined ? [] : confidentialOf(person) }
    }),
    parties,
    nextHearing: nextHearing(hearings, now),
    holder: allocation === null
      ? null
      : { name: holder?.name ?? allocation.practitioner, role: roleInSentence(allocation.role, vocabulary), since: allocation.entry.at },
    // Who manages whom is known as of now only.
    manager: moment?.kind === 'known' || holder?.managerId === undefined || holder?.managerId === null ? null : staff.find(holder.managerId)?.name ?? null,
    office: head.office ?? null,
    version,
    now,
    freeze: person.permissions.has('record.seal') ? paths.case.seal({ recordId }) : null,
    allocate: person.permissions.has('case.allocate') && state !== 'closed' ? paths.case.allocate({ recordId }) : null,
    screen: state === 'new' && person.permissions.has('application.screen') ? paths.applications.screen({ recordId }) : null,
    restriction: restrictionIn(openCase.now ?? openCase, person, staff, now),
    ...waysToAccess(recordId, person, holder?.managerId ?? null),
    retention: person.permissions.has('record.destroy') ? paths.retention.record({ recordId }) : null,
    withdrawn: person.permissions.has('record.review') ? paths.case.withdrawn({ recordId }) : null,
    tabs: tabsOf(openCase, person, tab),
  }
}

export type CaseFrame = ReturnType<typeof caseFrame>

/** To whom a restricted case is open and, where that is not whoever looks, until when they have it. */
function restrictionIn({ entries }: OpenCase, { id }: SignedInPerson, staff: CasesDeps['staff'], now: EpochMs) {
  const { restriction, emergencies } = accessStanding(entries)
  if (restriction === null) return null
  const emergency = emergencies.findLast(({ person, until }) => person === id && now < until)
  return {
    people: restriction.admitted.map((one) => staff.find(one)?.name ?? 'somebody who has left'),
    reason: String(restriction.entry.data['reason']),
    by: staff.find(restriction.entry.by.person ?? '')?.name ?? null,
    at: restriction.entry.at,
    yoursUntil: restriction.admitted.includes(id) ? null : emergency?.until ?? null,
  }
}

/** Addresses of the pages on who may open the case and who has; null for those that are not for this person. */
function waysToAccess(recordId: string, { id, permissions }: SignedInPerson, holdersManager: string | null) {
  const restricts = permissions.has('record.restrict')
  return {
    restrict: restricts ? paths.case.restrict({ recordId }) : null,
    conflicts: restricts ? paths.case.conflicts({ recordId }) : null,
    looks: permissions.has('audit.view') || holdersManager === id ? paths.case.looks({ recordId }) : null,
  }
}

function tabsOf({ head: { id: recordId }, moment }: OpenCase, { permissions }: SignedInPerson, current: CaseTab) {
  const at = (address: string): string => keepMoment(address, moment)
  const tabs = [
    { tab: 'overview', text: 'What is owed', href: at(paths.case.view({ recordId })) },
    { tab: 'chronology', text: 'Chronology', href: at(paths.case.chronology({ recordId })) },
    { tab: 'people', text: 'People', href: at(paths.case.people({ recordId })) },
    { tab: 'duties', text: 'Duties done and left', href: at(paths.case.duties({ recordId })) },
    // A document is shown as it is now.
    ...moment?.kind === 'known' ? [] : [{ tab: 'documents', text: 'Documents', href: paths.case.documents({ recordId }) }],
    ...permissions.has('case.record') ? [{ tab: 'record', text: 'Record something', href: paths.case.chooseEntry({ recordId }) }] : [],
  ]
  return tabs.map(({ tab, ...item }) => ({ ...item, active: tab === current }))
}
