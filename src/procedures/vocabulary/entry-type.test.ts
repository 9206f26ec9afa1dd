import { describe, expect, it } from 'vitest'
import { entryType, schemaFor } from './entry-type.ts'
import { actions, choice, longText, yesNo } from './items.ts'
import { jsonSchemaOf } from './json-schema.ts'

const supervision = entryType({
  slug: 'supervision.held',
  title: 'Supervision held',
  meaning: 'Practitioner and manager have talked the matter through.',
  record: 'case',
  family: 'supervision',
  items: {
    issues: longText('What was talked about?', 'what was talked about', {
      hint: 'In a few sentences', requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 9',
    }),
    decision: choice('Refer?', 'whether to refer', ['refer', 'no referral'], { why: 'cafcass-2025 para 10' }),
    agreedActions: actions('What is to be done?', 'the actions agreed', {
      requiredBy: ['cafcass-2025', 'cafcass-2007'], why: 'cafcass-2025 para 9',
    }),
    agreed: yesNo('Do both agree?', 'both agree', { why: 'cafcass-2007 para 2.82' }),
  },
})

function faultsOf(given: unknown, packs: readonly string[] = []): readonly (readonly [string, string])[] {
  const read = schemaFor(supervision, packs).safeParse(given)
  return read.success ? [] : read.error.issues.map(({ path, message }) => [path.join('.'), message] as const)
}

describe('the data of an entry', () => {
  it('may leave everything out: a gap never stops a record', () => {
    expect(supervision.data.parse({})).toEqual({})
  })

  it('treats blanks as absent', () => {
    expect(supervision.data.parse({ issues: '  ', decision: '', agreedActions: [{ action: '', by: '' }], agreed: null })).toEqual({})
  })

  it('keeps a no, which is not a blank', () => {
    expect(supervision.data.parse({ agreed: false })).toEqual({ agreed: false })
  })

  it('keeps text as it was written, spaces and all', () => {
    expect(supervision.data.parse({ issues: ' Bruise.\n' })).toEqual({ issues: ' Bruise.\n' })
  })

  it('refuses an item that it does not have, by name', () => {
    expect(faultsOf({ issues: 'Bruise', mood: 'low' })).toEqual([['', "'Supervision held' has no item called 'mood'"]])
  })

  it.each([null, undefined, 'Bruise', 3, [1]])('refuses %j, which is no set of items', (given) => {
    expect(faultsOf(given)).toEqual([['', "Give the details of 'Supervision held' item by item"]])
  })

  it('names every item that cannot be read, not only the first', () => {
    expect(faultsOf({ issues: 4, decision: 'perhaps' })).toEqual([
      ['issues', 'Enter what was talked about'],
      ['decision', 'Choose whether to refer from the list: refer or no referral'],
    ])
  })
})

describe('what a pack requires', () => {
  it('may not be left out of a record that follows the pack', () => {
    expect(faultsOf({}, ['cafcass-2025'])).toEqual([
      ['issues', 'Enter what was talked about'],
      ['agreedActions', 'Add the actions agreed'],
    ])
  })

  it('is only what that pack requires', () => {
    expect(faultsOf({}, ['cafcass-2007'])).toEqual([['agreedActions', 'Add the actions agreed']])
    expect(faultsOf({}, ['wales'])).toEqual([])
  })

  it('is not given by a blank', () => {
    expect(faultsOf({ issues: ' ', agreedActions: [{ action: 'Call' }] }, ['cafcass-2025']))
      .toEqual([['issues', 'Enter what was talked about']])
    expect(faultsOf({ issues: 'Bruise', agreedActions: [] }, ['cafcass-2025']))
      .toEqual([['agreedActions', 'Add the actions agreed']])
  })

  it('adds up where a record follows several packs', () => {
    expect(faultsOf({ issues: 'Bruise', agreedActions: [{ action: 'Call' }] }, ['cafcass-2007', 'cafcass-2025'])).toEqual([])
  })
})

describe('how an entry type is drawn', () => {
  it('lists its items in the order in which they are asked', () => {
    expect(supervision.items).toEqual(['issues', 'decision', 'agreedActions', 'agreed'])
    expect(supervision.fields[0]).toEqual({
      name: 'issues', label: 'What was talked about?', phrase: 'what was talked about', hint: 'In a few sentences',
      control: 'longText', choices: undefined, requiredBy: ['cafcass-2025'], why: 'cafcass-2025 para 9', whereabouts: false,
    })
    expect(supervision.fields[1]?.choices).toEqual(['refer', 'no referral'])
  })

  it('has a JSON Schema with its labels and hints', () => {
    expect(jsonSchemaOf(supervision, ['cafcass-2007'])).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Supervision held',
      type: 'object',
      additionalProperties: false,
      required: ['agreedActions'],
      properties: {
        issues: { type: 'string', title: 'What was talked about?', description: 'In a few sentences' },
        decision: { type: 'string', enum: ['refer', 'no referral'] },
        agreedActions: { type: 'array', items: { type: 'object', required: ['action'] } },
        agreed: { type: 'boolean' },
      },
    })
  })
})
