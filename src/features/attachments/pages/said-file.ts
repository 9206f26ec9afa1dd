import type { OpenCase } from '../../cases/index.ts'
import { attachmentIn } from '../attachment-store.ts'
import { documentAdded } from '../add-document.ts'
import type { AttachmentsDeps } from '../deps.ts'
import { titleOfType } from '../file/media-types.ts'

/** A file as lists and pages show it. */
export function shownFiles({ entries }: Pick<OpenCase, 'entries'>, { staff, vocabulary }: Pick<AttachmentsDeps, 'staff' | 'vocabulary'>) {
  return entries.filter(({ type }) => type === documentAdded).map((entry) => {
    const attachment = attachmentIn(entry)
    const about = entries.find(({ id }) => id === attachment.about)
    return {
      ...attachment,
      description: typeof entry.data['description'] === 'string' ? entry.data['description'] : '',
      kind: titleOfType(attachment.mediaType),
      saidSize: saySize(attachment.size),
      author: attachment.addedBy === null ? 'a program' : staff.find(attachment.addedBy)?.name ?? attachment.addedBy,
      seq: entry.seq,
      hash: entry.hash,
      of: about === undefined ? null : { id: about.id, title: vocabulary.entryType(about.type)?.title ?? about.type, at: about.at },
    }
  })
}

export function saySize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
