/** A kind of file that may be added to a record. */
export interface MediaType {
  readonly type: string
  /** As people call it. */
  readonly title: string
  /** How its names may end; the first is the usual one. */
  readonly endings: readonly [string, ...string[]]
}

/** All that may be added. What a file is, is told by its content; how it is named has to agree. */
export const mediaTypes = {
  pdf: { type: 'application/pdf', title: 'PDF', endings: ['pdf'] },
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', title: 'Word document', endings: ['docx'],
  },
  odt: { type: 'application/vnd.oasis.opendocument.text', title: 'OpenDocument text', endings: ['odt'] },
  png: { type: 'image/png', title: 'PNG picture', endings: ['png'] },
  jpeg: { type: 'image/jpeg', title: 'JPEG picture', endings: ['jpg', 'jpeg'] },
  heic: { type: 'image/heic', title: 'HEIC picture', endings: ['heic', 'heif'] },
  text: { type: 'text/plain', title: 'plain text', endings: ['txt'] },
  eml: { type: 'message/rfc822', title: 'email', endings: ['eml'] },
  msg: { type: 'application/vnd.ms-outlook', title: 'Outlook email', endings: ['msg'] },
} as const satisfies Record<string, MediaType>

export const allowedWords = 'PDF, Word (docx), OpenDocument text (odt), PNG, JPEG, HEIC, plain text (txt) or an email (eml, msg)'

/** As people call a type; the type itself where it is none of ours. */
export function titleOfType(type: string): string {
  return Object.values<MediaType>(mediaTypes).find((one) => one.type === type)?.title ?? type
}
