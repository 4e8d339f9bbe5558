import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FieldValue, readFrontmatter } from './frontmatter.ts'
import { processorSeconds } from './processor-seconds.ts'

/** Name and value of each field that is read between `---` lines, and what is said of them. */
function read(...lines: string[]) {
  const { fields, problems, body } = readFrontmatter(['---', ...lines, '---', 'body'].join('\n'))
  expect(body).toBe('body')
  return {
    fields: Object.fromEntries(fields.map(({ key, value }) => [key, plain(value)])),
    problems: problems.map(({ line, column, message, fix }) => `${line}:${column} ${message} (${fix})`),
  }
}

function plain(value: FieldValue): unknown {
  if (value.type === 'text') return value.text
  return value.type === 'list' ? value.items.map(plain) : value.type
}

test('a colon in a title costs neither the title nor the fields below it', () => {
  expect(read('title: Error: it breaks', 'id: KB1', 'audience: internal')).toEqual({
    fields: { title: 'Error: it breaks', id: 'KB1', audience: 'internal' },
    problems: [
      '2:8 the value of "title" holds ": ", which is the sign of another field (put the value in quotes: title: \'Error: it breaks\')',
    ],
  })
})

test('a quote or a list that is never closed ends with its line', () => {
  expect(read('title: "x', 'versions: [1.10, 2', 'state: draft')).toEqual({
    fields: { title: 'x', versions: ['1.10', '2'], state: 'draft' },
    problems: [
      '2:10 the quote that begins the value of "title" is never closed (close it: title: \'x\')',
      '3:19 the list of "versions" is never closed (put ] after its last value)',
    ],
  })
})

test.each([
  ['    audience: internal', 'a line below "title" is indented, so that it is no field of its own'],
  ['\taudience: internal', 'the line begins with a tab, which means nothing here'],
  ['audience:internal', 'there is no space after "audience:", so that it is no field'],
  ['audience：internal', '"audience" is followed by the Chinese colon ：, so that it is no field'],
])('a field that is written wrongly still counts: %j', (line, message) => {
  const { fields, problems } = read('title: T', line, 'id: KB1')
  expect(fields).toEqual({ title: 'T', audience: 'internal', id: 'KB1' })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(message)
})

test.each([
  ['title: @handle fails', '@handle fails', "title: '@handle fails'"],
  ['title: [WIP] fix it', '[WIP] fix it', "title: '[WIP] fix it'"],
  ['title: "a" and "b"', '"a" and "b"', `title: '"a" and "b"'`],
  ['title: "C:\\path"', 'C:\\path', 'put the value in quotes'],
])('a value that begins with a sign of YAML is the text that it is: %s', (line, title, fix) => {
  const { fields, problems } = read(line, 'id: KB1')
  expect(fields).toEqual({ title, id: 'KB1' })
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(fix)
})

test('the items of a list with a faulty one are kept', () => {
  expect(read('keywords:', '  - a: b: c', '  - d', 'id: KB1').fields).toEqual({
    keywords: ['a: b: c', 'd'],
    id: 'KB1',
  })
})

test('of a field that stands twice both are read, and it is said', () => {
  expect(read('id: a', 'id: b').problems).toEqual([
    '3:1 the frontmatter has this field twice; the first counts (remove one of the two)',
  ])
})

test('two versions of a merge are told as such', () => {
  const { fields, problems } = read('<<<<<<< HEAD', 'title: a', '=======', 'title: b', '>>>>>>> x', 'id: KB1')
  expect(fields).toMatchObject({ id: 'KB1' })
  expect(problems.join()).toContain('two versions of a merge stand here')
})

test('an audience is never lost to a fault of another field', () => {
  const faulty = fc.constantFrom(
    't: a: b',
    't: "x',
    't: [1',
    't: @x',
    't: {a',
    "t: 'x' y",
    't: b\n  c: d',
    '\tx',
    't: &',
  )
  fc.assert(
    fc.property(fc.array(faulty), fc.array(faulty), (above, below) => {
      const source = ['---', 'id: KB1', ...above, 'audience: internal', ...below, '---', ''].join('\n')
      const audience = readFrontmatter(source).fields.find(({ key }) => key === 'audience')
      expect(audience?.value).toMatchObject({ type: 'text', text: 'internal' })
    }),
  )
})

test.each([`t: ${'['.repeat(20_000)}`, '- '.repeat(20_000), 'a: b: c\n'.repeat(4000)])(
  'what is nested too deeply to be read costs no other field',
  (deep) => {
    const { fields, problems } = readFrontmatter(`---\nid: KB1\n${deep}\naudience: internal\n---\n`)
    expect(fields).toContainEqual(expect.objectContaining({ key: 'audience' }))
    expect(problems).not.toEqual([])
  },
)

test.each(['\u00a0', '\u3000'])('spaces by the thousand in front of a fault take no time: %j', (space) => {
  const read = () => expect(readFrontmatter(`---\n${space.repeat(3000)}"\n---\n`).problems).not.toEqual([])
  expect(processorSeconds(read)).toBeLessThan(1)
})
