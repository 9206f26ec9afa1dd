import type { Child } from '../../engine/model.ts'
import type { Head } from '../../record/stored-entry.ts'
import type { CourtCase } from './court-case.ts'

const prefixes = { 'hmcts-private-law': 'hmcts-prl', 'hmcts-public-law': 'hmcts-fpl' } as const

/** Id of the record of a court's case: made of the court's own id, so that it is found again. */
export function recordIdOf({ system, id }: Pick<CourtCase, 'system' | 'id'>): string {
  return `${prefixes[system]}-${id}`
}

/** The head of the record that a case opens. */
export function headOf(courtCase: CourtCase, office: string | null | undefined): Omit<Head, 'id'> {
  return {
    record: 'case',
    procedures: ['cafcass-2025'],
    children: childrenOf(courtCase),
    nation: courtCase.nation,
    title: titleOf(courtCase),
    ...office === null || office === undefined ? {} : { office },
  }
}

/** What of a record's head a case changes: a name that says more, children who are new, birth dates. */
export function amendedHead(head: Head, courtCase: CourtCase): Partial<Pick<Head, 'title' | 'children' | 'nation'>> | undefined {
  const told = new Map(childrenOf(courtCase).map((child) => [child.id, child]))
  const known = head.children.map((child) => {
    const born = told.get(child.id)?.born ?? child.born
    told.delete(child.id)
    return born === undefined ? { id: child.id } : { id: child.id, born }
  })
  const children = [...known, ...told.values()]
  const title = courtCase.people.some(isNamed) ? titleOf(courtCase) : head.title
  const nation = courtCase.nation === 'wales' ? 'wales' : head.nation
  const same = title === head.title && nation === head.nation && children.length === head.children.length
    && children.every(({ born }, index) => born === head.children[index]?.born)
  return same ? undefined : { title, children, ...nation === undefined ? {} : { nation } }
}

function childrenOf({ people }: CourtCase): Child[] {
  return people.filter(({ role }) => role === 'child').map(({ id, born }) => (born === undefined ? { id } : { id, born }))
}

/** The family names of the children or, where none is named, of the parties, and the case number. */
function titleOf({ people, familymanNumber, id, form }: CourtCase): string {
  const children = people.filter((person) => person.role === 'child' && isNamed(person))
  const named = children.length > 0 ? children : people.filter((person) => person.role !== 'other' && isNamed(person))
  const names = [...new Set(named.map(({ firstName, lastName }) => (lastName || firstName).slice(0, 100)))]
  const shown = names.length > 3 ? [...names.slice(0, 2), 'others'] : names
  const family = shown.length === 0 ? form ?? 'Application' : new Intl.ListFormat('en-GB').format(shown)
  return `${family}, ${familymanNumber ?? id}`
}

function isNamed({ firstName, lastName }: CourtCase['people'][number]): boolean {
  return firstName !== '' || lastName !== ''
}
