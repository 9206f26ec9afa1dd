import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/support/databases.ts'
import { london } from '../../../test/support/law.ts'
import { visitor } from '../../../test/support/visitor.ts'
import { simulatedClock } from '../../platform/clock.ts'
import { productOver } from '../product.ts'
import type { Product } from '../product.ts'
import { appOf } from '../serve.ts'
import { people } from './people.ts'
import { seedDemonstration } from './seed-demonstration.ts'

let product: Product
let app: FastifyInstance
beforeAll(async () => {
  product = await productOver(await openTestDatabase(), simulatedClock(london('2026-03-27T16:10')))
  await seedDemonstration(product)
  app = await appOf(product, { demonstration: true }, { level: 'silent' })
})
afterAll(async () => {
  await app.close()
  await product.close()
})

/** So many addresses of one kind are followed: the same page about another case says nothing new. */
const perKind = 3

test.each([
  people.sam, people.helen, people.ruth, people.gareth, people.farah, people.tom, people.ines,
])('every link that $name ($role) is shown leads somewhere', async (person) => {
  const browser = visitor(app)
  await browser.signInAs(person)
  const seen = new Set(['/'])
  const kinds = new Map<string, number>()
  const broken: string[] = []
  const waiting: { path: string, from: string }[] = [{ path: '/', from: 'the start' }]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { path, from } = next
    const { statusCode, headers, body } = await browser.get(path)
    if (statusCode >= 400) broken.push(`${statusCode} ${path} from ${from}`)
    const found = statusCode === 303 ? [String(headers.location)] : linksIn(body)
    for (const link of found) {
      if (seen.has(link)) continue
      seen.add(link)
      const kind = kindOf(link)
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      if (kinds.get(kind)! <= perKind) waiting.push({ path: link, from: path })
    }
  }
  expect(broken).toEqual([])
  expect(kinds.size).toBeGreaterThan(10)
})

function linksIn(html: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
}

/** An address without what tells one case, paragraph or page from another, so that each kind is met a few times. */
function kindOf(link: string): string {
  const [path = '', query = ''] = link.split('?')
  const pattern = path.split('/').map((part, index) => index > 1 && !/^[a-z-]{2,}$/.test(part) ? ':' : part).join('/')
  return `${pattern}?${[...new URLSearchParams(query).keys()].toSorted().join('&')}`
}
