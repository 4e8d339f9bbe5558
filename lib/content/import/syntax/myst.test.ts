import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countWords, vanishedWords } from '../words.ts'
import { convertMyst } from './myst.ts'

const convert = (...lines: string[]) => convertMyst(lines.join('\n')).body.split('\n')

test('callouts become ours, one in another as well, and in either kind of fence', () => {
  expect(
    convert('````{note}', 'Dark.', '```{warning} Hot', 'Lamp.', '```', '````', ':::{seealso}', 'Hub.', ':::'),
  ).toEqual([':::note', 'Dark.', ':::warning Hot', 'Lamp.', ':::', ':::', ':::note', 'Hub.', ':::'])
})

test('code keeps its language and gets its caption as title, and what is in it stays', () => {
  expect(
    convert('```{code-block} bash', ':linenos:', ':caption: On the hub', '', 'lamp {note}`x`', '```'),
  ).toEqual(['', '', '', '```bash title="On the hub"', 'lamp {note}`x`', '```'])
})

test('a fence may begin in a list item', () => {
  expect(convert('1. ```bash', '   lamp', '   ```', '2. ```{note} Hot', '   Hub.', '   ```')).toEqual([
    '1. ```bash',
    '   lamp',
    '   ```',
    '2. :::note Hot',
    '   Hub.',
    '   :::',
  ])
})

test('figures become pictures with their words below', () => {
  expect(convert('```{figure} ../a b.png', ':alt: Plan', '', 'The *plan*.', '```')).toEqual([
    '',
    '![Plan](../a%20b.png)',
    '',
    'The *plan*.',
    '',
  ])
})

test('what has no counterpart stays and is told with its line', () => {
  const body = [
    '(top)=',
    '# Lamp',
    '',
    '```{toctree}',
    'hub',
    '```',
    '',
    'See {ref}`top`.',
    '',
    ':::note',
    ':::',
  ]
  const { body: same, notUnderstood, changes } = convertMyst(body.join('\n'))
  expect(same).toBe(body.join('\n'))
  expect(changes).toEqual([])
  expect(notUnderstood).toEqual([
    { line: 1, what: 'reference of Sphinx', text: '(top)=' },
    { line: 4, what: 'directive of Sphinx', text: '```{toctree}' },
    { line: 8, what: 'reference of Sphinx', text: 'See {ref}`top`.' },
  ])
})

test.each(['Read `%{time_total}` and `%{code}` of it.', 'Ask `/user/{id}` and `/lamp`.'])(
  'a name in braces in code is no reference: %j',
  (body) => {
    expect(convertMyst(body).notUnderstood).toEqual([])
  },
)

test('examples of MyST in code stay', () => {
  const body = '```text\n:::{note}\n```\n\n~~~md\n```{note}\n```\n~~~'
  expect(convertMyst(body)).toEqual({ body, changes: [], notUnderstood: [] })
})

test('no line and no word is lost, whatever the lines', () => {
  const line = fc.constantFrom(
    '```{note} One',
    '````{tip}',
    ':::{figure} two.png',
    ':alt: three',
    ':class: four',
    '```{code-block} five',
    '```{own} six',
    '```',
    '````',
    ':::',
    ':::warning seven',
    'eight',
    '',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const body = lines.join('\n')
      const { body: after, changes } = convertMyst(body)
      expect(after.split('\n')).toHaveLength(body.split('\n').length)
      const told = countWords(changes.map(({ from }) => from).join('\n'))
      expect(vanishedWords(countWords(body), countWords(after), told)).toEqual([])
    }),
  )
})

test('tabs, steps and titled callouts of MyST are ours', () => {
  const { body, notUnderstood } = convertMyst(
    [
      '::::{tab-set}',
      ':group: os',
      '',
      ':::{tab-item} Linux',
      ':sync: linux',
      'a',
      ':::',
      '::::',
      '',
      '::::{stepper}',
      ':::{step} Plug in',
      'b',
      ':::',
      '::::',
      '',
      ':::{admonition} Hot',
      ':class: warning wide',
      'c',
      ':::',
    ].join('\n'),
  )
  expect(notUnderstood).toEqual([])
  expect(body.split('\n').filter((line) => line !== '')).toEqual([
    ':::tabs',
    ':::tab Linux',
    'a',
    ':::',
    ':::',
    ':::steps',
    '### Plug in',
    'b',
    ':::',
    ':::warning Hot',
    'c',
    ':::',
  ])
})

test('alternatives that say for whom they are have that as their label', () => {
  const { body } = convertMyst('::::{applies-switch}\n:::{applies-item} { cloud:, self: }\na\n:::\n::::')
  expect(body).toBe(':::tabs\n:::tab cloud, self\na\n:::\n:::')
})
