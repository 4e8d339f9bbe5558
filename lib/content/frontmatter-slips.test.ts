import { expect, test } from 'vitest'
import { type FieldValue, readFrontmatter } from './frontmatter.ts'

/** What is read of some text, and what is said of it. */
function read(...lines: string[]) {
  const { fields, problems, body } = readFrontmatter(lines.join('\n'))
  return {
    body,
    fields: Object.fromEntries(fields.map(({ key, value }) => [key, plain(value)])),
    problems: problems.map(({ line, column, message, fix }) => `${line}:${column} ${message} (${fix})`),
  }
}

function plain(value: FieldValue): unknown {
  if (value.type === 'text') return value.text
  if (value.type === 'map')
    return Object.fromEntries(value.entries.map((each) => [each.key, plain(each.value)]))
  return value.type === 'list' ? value.items.map(plain) : null
}

test.each(['// a comment', '<!-- a comment -->', '**state**: draft', 'state = draft', '标题：灯'])(
  'a line that is no field costs neither the others nor the end of the block: %s',
  (line) => {
    const { fields, problems, body } = read('---', 'id: KB1', line, 'kind: how-to', '---', 'body')
    expect(body).toBe('body')
    expect(fields).toEqual({ id: 'KB1', kind: 'how-to' })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`3:1 "${line}" is no field`)
  },
)

test.each(['-', '– ', '• ', '* ', '·'])(
  'entries of a list that begin with "%s" are entries, and told',
  (mark) => {
    const { fields, problems } = read('---', 'products:', `  ${mark}lamp`, `  ${mark}desk`, 'id: KB1', '---')
    expect(fields).toEqual({ products: ['lamp', 'desk'], id: 'KB1' })
    expect(problems).toHaveLength(2)
    expect(problems[0]).toMatch(/^3:3 .*\(begin each entry with a hyphen and a space: - text\)$/)
  },
)

test('an entry of a list that is indented by mistake is an entry, and told', () => {
  const { fields, problems } = read('---', 'symptoms:', '  - dark', '   - cold', '---')
  expect(fields).toEqual({ symptoms: ['dark', 'cold'] })
  expect(problems).toEqual([
    '4:4 this line begins further to the right than the one above, so it is a part of it (let both begin at the same column)',
  ])
})

test('lists within lists, maps, texts of several lines and comments are YAML', () => {
  expect(
    read(
      '---',
      'errors:',
      '  - code: 1',
      '    more:',
      '      - x',
      'reason: |',
      '  - a',
      '   – b',
      'title: lamp # 2',
      'keywords: [a, "#b"] # c',
      '---',
    ).problems,
  ).toEqual([])
})

test('a word behind # is told, since it is no part of the value', () => {
  expect(read('---', 'title: Lamp #12 is dark', 'symptoms:', '  - see #4', '---').problems).toEqual([
    expect.stringContaining('2:13 what follows # is a comment'),
    expect.stringContaining('4:9 what follows # is a comment'),
  ])
})

test('an error line with two colons is told how to be quoted', () => {
  const { fields, problems } = read('---', 'errors:', '  - error: no lamp: dark', '---')
  expect(fields).toEqual({ errors: ['error: no lamp: dark'] })
  expect(problems.join()).toContain("(put it in quotes: - 'error: no lamp: dark')")
})

test('a value right behind its colon is read within braces too, and told', () => {
  const { fields, problems } = read(
    '---',
    'environment: {os:Linux, cpu: arm}',
    'related: [https://a.example]',
    '---',
  )
  expect(fields).toEqual({ environment: { os: 'Linux', cpu: 'arm' }, related: ['https://a.example'] })
  expect(problems).toEqual(['2:15 there is no space after "os:", so that it has no value (write os: Linux)'])
})

test('typographic quotes around a value are told, and those within it are not', () => {
  expect(read('---', 'title: “Dark lamp”', 'reason: the “new” lamp', '---').problems).toEqual([
    "2:8 these quotes are not those of YAML, so readers see them (write straight ones: 'Dark lamp', or '“Dark lamp”' where readers shall see them)",
  ])
})

test.each([
  [['--', 'id: KB1', 'title: T', '--'], '1:1', 'write --- here'],
  [['———', 'id: KB1', 'title: T', '———'], '1:1', 'write --- here'],
  [['id：KB1', 'title：T'], '1:1', 'write --- alone on the first line'],
  [['# T', '', '---', 'id: KB1', 'kind: x', '---'], '4:1', 'move what stands above'],
])('fields that no line with --- begins are told: %j', (lines, place, fix) => {
  const { problems, fields } = read(...lines, '', 'body')
  expect(fields).toEqual({})
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(new RegExp(`^${place} `))
  expect(problems[0]).toContain(fix)
})

test('a text that begins with one name and a colon has no fields', () => {
  expect(read('Status: the lamp is dark.', 'It was cold.').problems).toEqual([])
})
