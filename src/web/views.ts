import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nunjucks from 'nunjucks'
import type { Clock } from '../platform/clock.ts'
import type { Fault } from '../platform/http.ts'
import { paths } from '../platform/paths.ts'
import type { Assets } from './assets.ts'
import { sayDate, sayDue, sayDueSentence, sayLength, sayMoment, sayNearMoment, sayShortDate, sayTime } from './said-time.ts'
import type { Owing } from './said-time.ts'

export const product = { name: 'Paramountcy', line: 'What each child is owed next, and why' }

/** Templates are named from `src/`, the libraries' from `govuk/` and `moj/`; everything is escaped unless marked safe. */
export function createViews(assets: Assets, clock: Clock): nunjucks.Environment {
  const source = join(import.meta.dirname, '..')
  const libraries = [join(packageFolder('govuk-frontend'), 'dist'), packageFolder('@ministryofjustice/frontend')]
  const views = new nunjucks.Environment(new nunjucks.FileSystemLoader([source, ...libraries]), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  })

  views.addGlobal('product', product)
  views.addGlobal('paths', paths)
  views.addGlobal('asset', assets.url)
  views.addGlobal('paragraphLink', paragraphLink)

  views.addFilter('date', (date: string) => sayDate(date))
  views.addFilter('shortDate', (date: string) => sayShortDate(date))
  views.addFilter('time', (at: number) => sayTime(at))
  views.addFilter('moment', (at: number) => sayMoment(at))
  views.addFilter('nearMoment', (at: number) => sayNearMoment(at, clock.now()))
  views.addFilter('age', (at: number) => sayLength(clock.now() - at))
  views.addFilter('due', (owing: Owing) => sayDue(owing, owing.asOf ?? clock.now()))
  views.addFilter('dueSentence', (owing: Owing) => sayDueSentence(owing, owing.asOf ?? clock.now()))

  views.addFilter('sentence', (words: string) => words.charAt(0).toUpperCase() + words.slice(1))
  views.addFilter('andList', (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words))
  views.addFilter('orList', (words: readonly string[]) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words))
  views.addFilter('paragraphName', (cite: string) => cite.replace(/^para(s?)\b/, 'paragraph$1'))

  views.addFilter('errorList', (faults: readonly Fault[]) => faults.map(({ path, message }) => ({ text: message, href: `#${path}` })))
  views.addFilter('fault', (faults: readonly Fault[] | undefined, path: string) => faultOf(faults, path))
  return views
}

/** Where a citation such as 'para 12' of a pack can be read. */
function paragraphLink(pack: string, cite: string): string {
  return paths.procedures.paragraph({ pack, citation: cite.replace(/^para(graph)?s?\.? +/i, '') })
}

/** What a field's macro takes as `errorMessage`. */
function faultOf(faults: readonly Fault[] | undefined, path: string): { text: string } | undefined {
  const messages = (faults ?? []).filter((fault) => fault.path === path).map(({ message }) => message)
  return messages.length === 0 ? undefined : { text: messages.join(' ') }
}

function packageFolder(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
}
