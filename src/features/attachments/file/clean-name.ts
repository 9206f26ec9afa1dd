import type { MediaType } from './media-types.ts'

const longest = 120

/** Controls, and what turns the direction of writing or cannot be seen: 'fdp.exe' could be made to look like 'exe.pdf'. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu

/** Names that mean a device where files are kept under Windows. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** The last part of a path, without what cannot be seen or must not stand in a name; `document` where nothing is left. */
export function cleanName(declared: string): string {
  const last = declared.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last.replaceAll(unseen, '').replaceAll(/[<>:"|?*]/g, ' ').replaceAll(/\s+/g, ' ').replace(/^[. ]+/, '').replace(/[. ]+$/, '')
  const named = devices.test(plain) ? `file ${plain}` : plain
  const short = shortened(named)
  return short === '' ? 'document' : short
}

/** Whether a name ends as files of the type do; one without an ending is given it. */
export function endedAs(name: string, { endings }: MediaType): string | null {
  const [, ending] = /\.([^. ]{1,10})$/.exec(name) ?? []
  if (ending === undefined) return `${name}.${endings[0]}`
  return endings.some((one) => one === ending.toLowerCase()) ? name : null
}

function shortened(name: string): string {
  const letters = Array.from(name)
  if (letters.length <= longest) return name
  const ending = /\.[^. ]{1,10}$/.exec(name)?.[0] ?? ''
  return `${letters.slice(0, longest - ending.length).join('').trimEnd()}${ending}`
}
