import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFrontmatter } from './frontmatter.ts'

const lines = (...text: string[]) => text.join('\n')

test('reads fields with their places, and numbers as they are typed', () => {
  const read = readFrontmatter(lines('---', 'id: KB1', 'versions:', '  - 3.10', '  - 4.2', '---', 'body'))
  expect(read.fields).toEqual([
    { key: 'id', line: 2, column: 1, value: { type: 'text', text: 'KB1', line: 2, column: 5 } },
    {
      key: 'versions',
      line: 3,
      column: 1,
      value: {
        type: 'list',
        line: 4,
        column: 3,
        items: [
          { type: 'text', text: '3.10', line: 4, column: 5 },
          { type: 'text', text: '4.2', line: 5, column: 5 },
        ],
      },
    },
  ])
  expect([read.body, read.bodyLine]).toEqual(['body', 7])
})

test('a word that begins with a star is that word, not a reference to a value elsewhere', () => {
  const { fields, problems } = readFrontmatter('---\ntitle: *etcd\nkeywords: [*.local, b]\n---\n')
  expect(problems).toEqual([])
  expect(fields.map(({ value }) => value)).toMatchObject([
    { type: 'text', text: '*etcd' },
    { type: 'list', items: [{ text: '*.local' }, { text: 'b' }] },
  ])
})

test.each([
  ['title: !important note', '!important note', '!important'],
  ['title: &amp; is shown', '&amp; is shown', '&amp;'],
  ['title: !', '!', '!'],
  ['title: !note "of a list"', '!note of a list', '!note'],
])('a word that YAML takes for no part of a value stays in it, and is told: %s', (line, text, sign) => {
  const { fields, problems } = readFrontmatter(lines('---', line, 'id: KB1', '---', 'body'))
  expect(fields[0]?.value).toMatchObject({ type: 'text', text })
  expect(fields[1]?.value).toMatchObject({ text: 'KB1' })
  expect(problems).toMatchObject([
    { line: 2, message: expect.stringContaining(`"${sign}"`), fix: expect.stringContaining(`'${text}'`) },
  ])
})

test('signs before a list and in it are told, and the list stays one', () => {
  const { fields, problems } = readFrontmatter(lines('---', 'keywords: &all', '  - !x a', '  - b', '---', ''))
  expect(fields[0]?.value).toMatchObject({ type: 'list', items: [{ text: '!x a' }, { text: 'b' }] })
  expect(problems.map(({ line }) => line)).toEqual([3, 3])
})

test('a name that is used is YAML: the text is given twice, and a list only told', () => {
  const { fields, problems } = readFrontmatter(
    lines('---', 'title: &t Etcd', 'short: *t', 'a: &l [1, 2]', 'b: *l', 'c: !!str 4.10', '---', ''),
  )
  expect(fields.map(({ value }) => (value.type === 'text' ? value.text : value.type))).toEqual([
    'Etcd',
    'Etcd',
    'list',
    '*l',
    '4.10',
  ])
  expect(problems).toMatchObject([{ line: 5, message: expect.stringContaining('"*l"') }])
})

test.each([
  ['text without frontmatter', 'text', 'text', 1],
  ['a byte order mark and CRLF', '\uFEFF---\r\nid: a\r\n---\r\nbody', 'body', 4],
  ['an empty block', '---\n---\nbody', 'body', 3],
  ['a thematic break further down', 'text\n\n---\n', 'text\n\n---\n', 1],
])('splits %s', (_, source, body, bodyLine) => {
  const read = readFrontmatter(source)
  expect([read.body, read.bodyLine, read.problems]).toEqual([body, bodyLine, []])
})

test('reads on after a block that is never closed', () => {
  const read = readFrontmatter(lines('---', 'id: a', '', '# Title'))
  expect(read.problems).toMatchObject([{ line: 1, message: 'the frontmatter is never closed' }])
  expect(read.fields[0]?.key).toBe('id')
  expect(read.body).toBe('\n# Title')
})

test.each([
  ['a thematic break as first line', lines('---', '', 'Running text', '', '---', 'more'), [], 1, 2],
  ['a break in the text as its end', lines('---', 'id: a', '', 'Running text', '---'), ['id'], 2, 3],
  ['text right below it', lines('---', 'id: a', 'Running text', '', '---', 'x'), ['id'], 2, 3],
])('does not take text for fields: %s', (_, source, keys, stop, bodyLine) => {
  const read = readFrontmatter(source)
  expect(read.fields.map((field) => field.key)).toEqual(keys)
  expect([read.body, read.bodyLine]).toEqual([source.split('\n').slice(stop).join('\n'), bodyLine])
  expect(read.problems).toMatchObject([{ line: 1, message: 'the frontmatter is never closed' }])
})

test('keeps to the closing line when there are only fields, faulty or not', () => {
  const read = readFrontmatter(lines('', '---', 'id: a', '# note', '', '标题: "x', '---', 'body'))
  expect([read.body, read.bodyLine]).toEqual(['body', 8])
  expect(read.problems).toMatchObject([{ line: 6 }])
})

test('keeps what can be read of faulty YAML, and says where it is faulty', () => {
  const read = readFrontmatter(lines('---', 'id: a', 'title: "x', '---', 'body'))
  expect(read.problems[0]).toMatchObject({ line: 3 })
  expect(read.fields.map((field) => field.key)).toContain('id')
})

test('names a field that stands twice', () => {
  expect(readFrontmatter(lines('---', 'id: a', 'id: b', '---')).problems[0]).toMatchObject({
    line: 3,
    column: 1,
  })
})

test.each([
  ['TOML', lines('+++', 'id = "KB1"', 'versions = [4.10, 4.2]', 'audience = "internal"', '+++', 'body'), 6],
  ['JSON', lines('{', '  "id": "KB1", "versions": [4.10, 4.2],', '  "audience": "internal"', '}', 'body'), 5],
])('reads %s, with numbers as they are typed, and reports it', (dialect, source, bodyLine) => {
  const read = readFrontmatter(source)
  expect(read.fields.map(({ key }) => key)).toEqual(['id', 'versions', 'audience'])
  expect(read.fields[1]?.value).toMatchObject({ items: [{ text: '4.10' }, { text: '4.2' }] })
  expect(read.fields[2]?.value).toMatchObject({ text: 'internal', line: 1 })
  expect([read.body, read.bodyLine]).toEqual(['body', bodyLine])
  expect(read.problems).toMatchObject([{ line: 1, message: expect.stringContaining(dialect) }])
})

test('makes out what it can of faulty TOML', () => {
  const read = readFrontmatter(lines('+++', 'title = it breaks', 'audience = "internal"', '+++', 'body'))
  expect(read.fields.map(({ value }) => value.type === 'text' && value.text)).toEqual([
    'it breaks',
    'internal',
  ])
  expect([read.body, read.bodyLine]).toEqual(['body', 5])
  expect(read.problems).toHaveLength(1)
})

test('takes braces and plus signs of a text for text', () => {
  for (const text of ['{\nnot json\n}\nx', '+++\nx', '{x}'])
    expect(readFrontmatter(text)).toEqual({ fields: [], problems: [], body: text, bodyLine: 1 })
})

test('never throws and never loses the body', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom('---', '+++', '{', '}', 'a = 1', 'a: [', '- x', '\t', '&a', '*a', '? b'),
        ),
      ),
      (parts) => {
        const source = parts.join('\n')
        const read = readFrontmatter(source)
        expect(
          source
            .replace(/^\uFEFF/, '')
            .replace(/\r\n?/g, '\n')
            .endsWith(read.body),
        ).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

test('a block that holds an empty map holds no field, and nothing is wrong with it', () => {
  expect(readFrontmatter('---\n{}\n---\n\nDim lamp.\n')).toEqual({
    fields: [],
    problems: [],
    body: '\nDim lamp.\n',
    bodyLine: 4,
  })
})
