import type { Feature } from '../../platform/http.ts'
import type { AttachmentsDeps } from './deps.ts'
import { addPages } from './pages/add.ts'
import { documentPages } from './pages/documents.ts'

export { addDocument, documentAdded } from './add-document.ts'
export type { AddDocumentInput } from './add-document.ts'
export { HeldFiles, attachmentIn, attachmentProjection, attachmentsOf, contentOf, destroyAttachments, heldFiles, isWhole } from './attachment-store.ts'
export type { Attachment } from './attachment-store.ts'
export type { AttachmentsDeps } from './deps.ts'

/** The documents of a case: added, listed, shown with their custody, handed out. */
export function attachmentsFeature(deps: AttachmentsDeps): Feature {
  return async (app) => {
    documentPages(app, deps)
    addPages(app, deps)
  }
}
