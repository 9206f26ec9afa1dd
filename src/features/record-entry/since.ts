import { paths } from '../../platform/paths.ts'
import type { EntryTask } from './entry-task.ts'

/** What has been written in the record since it had so many entries, each with its own page where it has one. */
export function sinceVersion({ opened: { head, entries }, deps: { vocabulary } }: EntryTask, version: number) {
  return entries.filter(({ seq }) => seq > version).map(({ id, type, at, by }) => ({
    title: vocabulary.entryType(type)?.title ?? type,
    at,
    by: by.role === undefined ? null : vocabulary.role(by.role)?.title ?? by.role,
    href: head.record === 'case' ? paths.case.entry({ recordId: head.id, entryId: id }) : null,
  }))
}
