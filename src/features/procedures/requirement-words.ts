import type { Requirement } from '../../engine/model.ts'
import { vocabulary } from '../../procedures/vocabulary/index.ts'

/** The paragraph as an address has it: `12`, `A3.4.17`. */
export function paragraphOf({ id }: Requirement): string {
  return id.split('/')[1] ?? id
}

/** The paragraph as a heading: 'Paragraph 12', 'Part A 3.4.17'. */
export function headingOf({ cite }: Requirement): string {
  return sentence(cite.replace(/^para (?=\d)/, 'Paragraph '))
}

export function roleTitle(slug: string): string {
  return vocabulary.role(slug)?.title ?? slug
}

const initials = new Set(['abe', 'cdop', 'cspr', 'dbs', 'foi', 'iro', 'lado', 'lscb', 'mappa', 'marac', 'scr'])
const inFull: Readonly<Record<string, string>> = { cp: 'child protection', cin: 'child in need', smg: 'strategic management group', img: 'investigation management group' }

/** A process as people say it: `s47-enquiry` is 'Section 47 enquiry'. */
export function processTitle(process: string): string {
  return sentence(process.split('-').map((word) => {
    const section = /^s(\d+a?)$/.exec(word)
    if (section !== null) return `section ${section[1]!.toUpperCase()}`
    return initials.has(word) ? word.toUpperCase() : inFull[word] ?? word
  }).join(' '))
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
