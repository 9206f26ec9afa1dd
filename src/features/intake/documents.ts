import type { CourtCase } from './court-case.ts'
import { idOf, isObject } from './feed-values.ts'

type CourtDocument = CourtCase['documents'][number]

/** Lists whose documents are confidential: that there are some is said, their names are not. */
const confidentialList = /c8|confidential|restricted/i

/**
 * The documents anywhere in a case, by name. The court keeps them in some forty lists that come and go;
 * what they share is how a document itself is written.
 */
export function documentsIn(data: unknown): CourtDocument[] {
  const found = new Map<string, CourtDocument>()
  for (const [list, value] of Object.entries(isObject(data) ? data : {})) {
    const confidential = confidentialList.test(list)
    for (const document of documentsBelow(value)) {
      const kept = confidential ? { name: 'Confidential document' } : document
      found.set(`${kept.name}\n${document.reference ?? ''}`, kept)
    }
  }
  return distinctNames([...found.values()])
}

/** One line for many confidential documents. */
function distinctNames(documents: readonly CourtDocument[]): CourtDocument[] {
  const confidential = documents.find(({ name }) => name === 'Confidential document')
  return documents.filter((one) => one.name !== 'Confidential document' || one === confidential)
}

function documentsBelow(top: unknown): CourtDocument[] {
  const documents: CourtDocument[] = []
  const open: unknown[] = [top]
  while (open.length > 0) {
    const value = open.pop()
    if (!isObject(value) && !Array.isArray(value)) continue
    const document = isObject(value) ? documentOf(value) : undefined
    if (document !== undefined) documents.push(document)
    else for (const inner of Object.values(value).toReversed()) open.push(inner)
  }
  return documents
}

function documentOf(value: Record<string, unknown>): CourtDocument | undefined {
  const name = idOf(value['document_filename']) ?? idOf(value['documentFileName'])
  if (name === undefined || value['removed'] === true) return undefined
  const url = idOf(value['document_url'])
  const reference = idOf(value['document_id']) ?? idOf(value['documentId']) ?? url?.split('/').at(-1)
  return { name, ...reference === undefined ? {} : { reference } }
}
