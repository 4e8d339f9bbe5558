import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLog } from '../log/recognise.ts'
import { type KnownValues, parseQuery } from './parse-query.ts'

const oneOf = (values: Readonly<Record<string, string>>) => (value: string) =>
  values[value.toLowerCase()] ?? null
const known: KnownValues = {
  product: oneOf({ blue: 'blue', 'blue platform': 'blue', red: 'red' }),
  kind: oneOf({ 'how-to': 'how-to', 'known issue': 'known-issue' }),
  component: oneOf({ painter: 'painter' }),
  version: (value) => (/^\d+(?:\.\d+){0,2}$/.test(value) ? value : null),
}
const parse = (query: string) => parseQuery(query, known)

describe('phrases', () => {
  test.each([
    ['"paint is wet" brush', ['paint is wet'], 'paint is wet brush'],
    ['“paint is wet”，brush', ['paint is wet'], 'paint is wet ，brush'],
    ['报错「油漆 未干」怎么办', ['油漆 未干'], '报错 油漆 未干 怎么办'],
    ['报错"油漆未干"怎么办', ['油漆未干'], '报错 油漆未干 怎么办'],
    ['«wet» ‘dry’ 『干』 „nass“', ['wet', 'dry', '干', 'nass'], 'wet dry 干 nass'],
  ])('%j has %j', (query, phrases, text) => {
    expect(parse(query)).toMatchObject({ phrases, text })
  })

  test.each([
    'Get "http://10.0.0.9:80/x": dial tcp: i/o timeout',
    'vm=\\"blue\\" not found',
    'unbalanced "quote',
    '""',
    "can't find painter's brush",
    '《油漆》手册',
  ])('%j has none', (query) => {
    expect(parse(query)).toMatchObject({ phrases: [], text: query })
  })
})

describe('excluded words', () => {
  test.each([
    ['brush -paint', ['paint'], 'brush'],
    ['brush -"wet paint" x', ['wet paint'], 'brush x'],
    ['刷子 -油漆', ['油漆'], '刷子'],
    ['-paint brush -kube-ovn', ['paint', 'kube-ovn'], 'brush'],
  ])('%j excludes %j', (query, excluded, text) => {
    expect(parse(query)).toMatchObject({ excluded, text })
  })

  test.each([
    ['kube-ovn-controller restarts', 'inside a name'],
    ['kubectl logs -previous web', 'after a program'],
    ['get pods -n paint -owide -labels', 'beside an option of one letter'],
    ['brush --force -paint', 'beside a long option'],
    ['$ run -paint', 'after a prompt'],
    ['cat x | brush -paint', 'in a pipe'],
    ['-Xmx512m -XX:+UseG1GC out of memory', 'options of a virtual machine'],
    ['exit status -1 at -0700', 'numbers'],
    ['paint - brush', 'a dash'],
    ['-paint', 'nothing else to search for'],
    ['brush -paint=wet -a/b', 'pairs and paths'],
  ])('%j excludes nothing (%s)', (query) => {
    expect(parse(query)).toMatchObject({ excluded: [], text: query })
  })
})

describe('operators', () => {
  test.each([
    ['brush product:BLUE', { product: ['blue'] }, 'brush'],
    ['Product:"Blue Platform" brush product:red', { product: ['blue', 'red'] }, 'brush'],
    ['kind:“known issue” version:4.2.3', { kind: ['known-issue'], version: '4.2.3' }, ''],
    ['产品：blue 刷子 版本:4.2', { product: ['blue'], version: '4.2' }, '刷子'],
    [
      'component:painter brush product:blue product:blue',
      { component: ['painter'], product: ['blue'] },
      'brush',
    ],
  ])('%j filters by %j', (query, filters, text) => {
    expect(parse(query)).toMatchObject({ filters, text })
  })

  test.each([
    'x509: certificate signed by unknown authority',
    'error: product:purple not found',
    'version: 4.2.3',
    'kind:Deployment',
    'apiVersion:4.2',
    'product:',
    'version:latest',
    'no such component:"brush',
  ])('%j is text', (query) => {
    expect(parse(query)).toMatchObject({ filters: {}, text: query })
  })

  test.each([
    ['brush product:purple', [{ field: 'product', value: 'purple' }]],
    ['版本：最新 product:blue', [{ field: 'version', value: '最新' }]],
    ['product: purple', []], // a space: prose
    [`kind:Deployment ${'is not what it was '.repeat(5)}`, []], // long: what a program said
  ])('of %j the reader is told %j', (query, unknown) => {
    expect(parse(query).unknown).toEqual(unknown)
  })
})

test.each([
  ['see KB260500625 please', ['KB260500625']],
  ['kb260500625', ['kb260500625']],
  ['page-id:257263084', ['page-id:257263084']],
  ['utf8 x509 0x80070005', []],
])('%j names the ids %j', (query, ids) => {
  expect(parse(query).ids).toEqual(ids)
})

test('any query is read, and a query without signs is its own text', () => {
  const sign = fc.constantFrom(
    '"',
    '“',
    '”',
    '-',
    ':',
    '：',
    'product:',
    'blue',
    ' ',
    '版本:',
    '4.2',
    '\n',
    '\\',
    '「',
  )
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(sign, { maxLength: 20 }).map((signs) => signs.join('')),
  )
  fc.assert(
    fc.property(query, (text) => {
      const parsed = parse(text)
      expect(parsed.text.length).toBeLessThanOrEqual(3 * text.length)
      expect(typeof isLog(text)).toBe('boolean')
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 6 }), (words) => {
      expect(parse(words.join(' '))).toEqual({
        text: words.join(' '),
        phrases: [],
        excluded: [],
        filters: {},
        unknown: [],
        ids: [],
      })
    }),
  )
})

test.each(['“', '"a ', '-"', 'product:"'])('200,000 characters of %j are read to their end', (unit) => {
  expect(parse(unit.repeat(200_000 / unit.length)).text.length).toBeGreaterThan(0)
})

test('a phrase or excluded word counts once, and eight of each at most', () => {
  const many = Array.from({ length: 30 }, (_, number) => `"wick ${number}" -oil${number} "wick 0"`).join(' ')
  const { phrases, excluded } = parseQuery(many, known)
  expect(phrases).toEqual(Array.from({ length: 8 }, (_, number) => `wick ${number}`))
  expect(excluded).toHaveLength(8)
})
