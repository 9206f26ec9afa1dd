import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'

/** Every file that a page may load, in memory, under one address that changes when any of them does. */
export interface Assets {
  readonly url: (name: string) => string
  readonly base: string
  readonly files: ReadonlyMap<string, Buffer>
}

const source = join(import.meta.dirname, '..')
const govuk = join(packageFolder('govuk-frontend'), 'dist/govuk')
const moj = join(packageFolder('@ministryofjustice/frontend'), 'moj')
const type = join(packageFolder('@fontsource/atkinson-hyperlegible-next'), 'files')

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Reads everything once. Throws where a file is missing or the libraries bring in the type that is not ours. */
export function loadAssets(): Assets {
  const files = new Map<string, Buffer>([
    ['frontend.css', Buffer.from([join(govuk, 'govuk-frontend.min.css'), join(moj, 'moj-frontend.min.css')].map(inOurType).join('\n'))],
    ['paramountcy.css', Buffer.from(own('web/{layout,components/*}/*.css', 'features/*/*.css').map(text).join('\n'))],
    ['govuk-frontend.min.js', script(join(govuk, 'govuk-frontend.min.js'))],
    ['moj-frontend.min.js', script(join(moj, 'moj-frontend.min.js'))],
    ...own('web/assets/*').map((file) => [file.slice(join(source, 'web/assets/').length), readFileSync(file)] as const),
    ...own('features/*/*.js').map((file) => [file.slice(join(source, 'features/').length), readFileSync(file)] as const),
    ...globSync('images/icon-*.svg', { cwd: join(moj, 'assets') }).map((name) => [name, readFileSync(join(moj, 'assets', name))] as const),
    ...globSync('*-latin*-{400,700}-normal.woff2', { cwd: type }).map((name) => [`type/${name}`, readFileSync(join(type, name))] as const),
  ])
  const base = `/assets/${fingerprint(files)}`
  return { base, files, url: (name) => address(base, files, name) }
}

/** Serves them for a year: what changes gets another address. */
export function serveAssets(app: FastifyInstance, assets: Assets): void {
  for (const [name, body] of assets.files) {
    const contentType = contentTypes[extname(name)]
    if (contentType === undefined) throw new Error(`No content type is known for ${name}`)
    const config = { permission: 'public', audit: 'none', why: 'Style, script and type are the same for everybody' } as const
    app.get(`${assets.base}/${name}`, { config }, (_request, reply) => {
      void reply.header('cache-control', 'public, max-age=31536000, immutable').type(contentType).send(body)
    })
  }
}

/**
 * The libraries' styles name a typeface that only gov.uk may use and ask for files at `/assets`.
 * Both are changed here, and start-up is refused where a later edition would slip past.
 */
function inOurType(file: string): string {
  const css = text(file)
    .replaceAll(/@font-face\{font-family:GDS Transport;[^}]*\}/g, '')
    .replaceAll(/font-family:(GDS Transport,arial,)?sans-serif/g, 'font-family:var(--type)')
    .replaceAll('url(/assets/', 'url(')
    .replaceAll(/\/\*[#!][^*]*\*\//g, '')
  if (css.includes('GDS Transport')) throw new Error(`${file} still names GDS Transport: look at how its styles changed`)
  return css
}

/** The maps that they point to are not served. */
function script(file: string): Buffer {
  return Buffer.from(text(file).replace(/\/\/# sourceMappingURL=.*\s*$/, ''))
}

function own(...patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: source }).sort().map((file) => join(source, file)))
}

function text(file: string): string {
  return readFileSync(file, 'utf8')
}

function packageFolder(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
}

function fingerprint(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256')
  for (const [name, body] of files) hash.update(name).update(body)
  return hash.digest('hex').slice(0, 12)
}

function address(base: string, files: ReadonlyMap<string, Buffer>, name: string): string {
  if (!files.has(name)) throw new Error(`There is no asset ${name}`)
  return `${base}/${name}`
}
