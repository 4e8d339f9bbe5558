import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFileFinder } from '../source-files.ts'
import { inlinePartials } from './inline-partials.ts'

const inline = (files: Readonly<Record<string, string>>, path: string) =>
  inlinePartials(files[path] ?? '', path, {
    find: createFileFinder(Object.keys(files), []),
    read: (file) => files[file] ?? null,
  })

test('the text of a partial stands where its element stood, each time, and its import goes', () => {
  const { body, lines, changes, notUnderstood, inlined } = inline(
    {
      'docs/a.mdx':
        "import Part from './_part.mdx'\n\n# A\nBefore.\n<Part />\nAfter `<Part />`.\n\n<Part/>\n\n```mdx\n<Part />\n```\n",
      'docs/_part.mdx': '---\ntoc: false\n---\n\n## Shared {#shared}\n\nWords.\n',
    },
    'docs/a.mdx',
  )
  expect(body).toBe(
    '\n\n# A\nBefore.\n\n## Shared {#shared}\n\nWords.\n\nAfter `<Part />`.\n\n## Shared {#shared}\n\nWords.\n\n```mdx\n<Part />\n```\n',
  )
  expect(lines).toEqual([1, 2, 3, 4, 5, 5, 5, 5, 5, 6, 7, 8, 8, 8, 9, 10, 11, 12, 13])
  expect(changes).toEqual([
    { rule: 'partial', line: 5, from: '<Part />', to: 'docs/_part.mdx' },
    { rule: 'partial', line: 8, from: '<Part/>', to: 'docs/_part.mdx' },
    { rule: 'import', line: 1, from: "import Part from './_part.mdx'", to: '' },
  ])
  expect(inlined).toHaveLength(2)
  expect(notUnderstood).toEqual([])
})

test('partials stand in list items, quotations, tabs and lines as their elements did', () => {
  const { body, notUnderstood } = inline(
    {
      'a.mdx': [
        "import Two from './_two.md'",
        "import One from './_one.md'",
        '',
        '1. First',
        '   <Two />',
        '2. <Two />',
        '',
        '> <Two />',
        '',
        '<Tab label="x"><Two /><One /></Tab>',
        '',
        'See <One /> here; not <Two /> here.',
      ].join('\n'),
      '_two.md': 'Text:\n\n```sh\n\nrun\n```\n',
      '_one.md': '\n**one** line\n',
    },
    'a.mdx',
  )
  const indented = '   Text:\n\n   ```sh\n\n   run\n   ```'
  expect(body.split('\n').slice(3).join('\n')).toBe(
    [
      `1. First\n\n${indented}\n`,
      `2. ${indented.slice(3)}\n`,
      '> Text:\n>\n> ```sh\n>\n> run\n> ```\n',
      '<Tab label="x">\n\nText:\n\n```sh\n\nrun\n```\n\n**one** line\n\n</Tab>\n',
      'See **one** line here; not <Two /> here.',
    ].join('\n'),
  )
  expect(notUnderstood).toEqual([
    { line: 12, what: 'partial of several blocks within a line', text: '<Two />' },
  ])
})

test('addresses of a partial lead to where they led, through partials within partials', () => {
  const { body, inlined } = inline(
    {
      'site/docs/deep/a.mdx': "import Outer from '@site/parts/_outer.mdx'\n\n<Outer />",
      'site/parts/_outer.mdx':
        "import Inner from './more (1)/_inner.mdx'\n\n![x](./x.png) [top](/t.md) [here](#h) [far](https://example.org)\n\n<Inner />",
      'site/parts/more (1)/_inner.mdx':
        '[y](y.md?v=1#z) ![p](../x.png "Title")\n\n<img src="./i.png" alt="i" />\n\n<img src={require(\'./j.png\').default} />',
    },
    'site/docs/deep/a.mdx',
  )
  expect(body.trim()).toBe(
    [
      '![x](../../parts/x.png) [top](/t.md) [here](#h) [far](https://example.org)',
      '[y](../../parts/more%20%281%29/y.md?v=1#z) ![p](../../parts/x.png "Title")',
      '<img src="../../parts/more%20%281%29/i.png" alt="i" />',
      "<img src={require('../../parts/more%20%281%29/j.png').default} />",
    ].join('\n\n'),
  )
  expect(inlined.map(({ path }) => path)).toEqual(['site/parts/_outer.mdx', 'site/parts/more (1)/_inner.mdx'])
})

test('what cannot be inlined stays and is told with its line', () => {
  const files = {
    'docs/a.mdx': [
      "import Gone from './_gone.mdx'",
      "import Outside from '../../_outside.mdx'",
      "import Loop from './_loop.mdx'",
      "import Text from './_text.mdx'",
      '',
      '<Gone />',
      '<Outside />',
      '<Loop />',
      '<Text>own words</Text>',
      '<Text',
      '  name="lamp"',
      '/>',
    ].join('\n'),
    'docs/_loop.mdx': "import Again from './_loop.mdx'\n\nRound.\n\n<Again />\n",
    'docs/_text.mdx': 'The {props.name}.\n',
  }
  const { body, notUnderstood } = inline(files, 'docs/a.mdx')
  expect(notUnderstood).toEqual([
    { line: 1, what: 'partial that is not in the source', text: "import Gone from './_gone.mdx'" },
    { line: 2, what: 'partial that is not in the source', text: "import Outside from '../../_outside.mdx'" },
    { line: 8, what: 'partial within itself', text: 'docs/_loop.mdx:5: <Again />' },
    { line: 9, what: 'partial with content', text: '<Text>own words</Text>' },
    { line: 10, what: 'attributes of a partial', text: '<Text name="lamp" />' },
    { line: 10, what: 'property of a partial', text: 'docs/_text.mdx:1: {props.name}' },
  ])
  expect(body).toBe(
    [
      "import Gone from './_gone.mdx'",
      "import Outside from '../../_outside.mdx'",
      '',
      "import Text from './_text.mdx'",
      '',
      '<Gone />',
      '<Outside />',
      '',
      "import Again from './_loop.mdx'",
      '',
      'Round.',
      '',
      '<Again />',
      '',
      '<Text>own words</Text>',
      '',
      'The {props.name}.',
    ].join('\n'),
  )
})

test('a file of that name elsewhere in the source is no partial, nor is a file that is no Markdown', () => {
  const { lines } = inline(
    { 'a/a.mdx': "import P from './_p.mdx'\n\n<P />\n", 'b/_p.mdx': 'Other.\n' },
    'a/a.mdx',
  )
  expect(lines).toBeNull()
})

test('partials that multiply end at a limit', () => {
  const twice = (name: string) => `import P from './${name}'\n\n<P />\n\n<P />\n`
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`_${index}.mdx`, twice(`_${index + 1}.mdx`)]),
  )
  const { notUnderstood, body } = inline({ ...files, '_40.mdx': 'x'.repeat(5000) }, '_0.mdx')
  expect(body.length).toBeLessThan(4_000_000)
  expect(notUnderstood.map(({ what }) => what)).toContain('partial in an article that would become too long')
})

test('any text with a partial keeps a line for each line, and never throws', () => {
  const pieces = fc.constantFrom(
    '<P',
    ' ',
    '"',
    "'",
    '{',
    '}',
    '/>',
    '>',
    '\n',
    '`',
    '```\n',
    '- ',
    '> ',
    'x',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { body, lines } = inline(
        { 'a.mdx': `import P from './_p.mdx'\n${parts.join('')}`, '_p.mdx': 'One.\n\nTwo.\n' },
        'a.mdx',
      )
      expect(lines).toHaveLength(body.split('\n').length)
      expect([...(lines ?? [])].sort((a, b) => a - b)).toEqual(lines)
    }),
  )
})

test('marks of DocFX, MkDocs and Experience League stand for the text of their file', () => {
  const { body, notUnderstood, changes } = inline(
    {
      'docs/lamp/a.md': [
        '[!INCLUDE [Help](../includes/help.md)]',
        '1. Item with [!INCLUDE[short](../includes/short.md)] in it, `[!INCLUDE [x](y.md)]`',
        '--8<-- "shared/help.md"',
        '{{$include /docs/includes/short.md}}',
        '[!INCLUDE [Gone](gone.md)]',
        '--8<-- "shared/terms.md"',
        '```sh title="run"',
        '--8<-- "shared/run.sh"',
        '--8<-- "shared/gone.sh"',
        '```',
      ].join('\n'),
      'docs/includes/help.md': '---\nms.topic: include\n---\nAsk ![us](us.png).\n',
      'docs/includes/short.md': 'few words\n',
      'shared/help.md': 'Shared.\n',
      'shared/terms.md': '*[LW]: Lamp works\n\n*[DM]: Dimmer\n',
      'shared/run.sh': 'lampctl on\n\nlampctl dim\n',
    },
    'docs/lamp/a.md',
  )
  expect(body).toBe(
    [
      ...['Ask ![us](../includes/us.png).', ''],
      '1. Item with few words in it, `[!INCLUDE [x](y.md)]`',
      ...['', 'Shared.', '', 'few words', '', '[!INCLUDE [Gone](gone.md)]', ''],
      ...['```sh title="run"', 'lampctl on', '', 'lampctl dim', '--8<-- "shared/gone.sh"', '```'],
    ].join('\n'),
  )
  expect(notUnderstood.map(({ line, what }) => [line, what])).toEqual([
    [5, 'partial that is not in the source'],
    [9, 'code that is not in the source'],
  ])
  expect(changes.map(({ rule }) => rule)).toEqual([
    ...['include', 'partial-address', 'include', 'include', 'include', 'abbreviations', 'include'],
  ])
})

test.each([
  ['VitePress', '<!-- @include: ./_part.md -->'],
  ['VitePress, from its root', '<!--@include: @/docs/_part.md-->'],
  ['GitBook', '{% include "./_part.md" %}'],
  ['Hugo', '{{< include "_part.md" >}}'],
  ['Docsy', '{{% readfile file="_part.md" %}}'],
  ['MyST', ':::{include} _part.md\n:::'],
])('the text of a file that a mark of %s names stands in its place', (_program, mark) => {
  const { body, changes, notUnderstood } = inline(
    {
      'docs/a.md': `Before.\n\n${mark}\n\n- item\n`,
      'docs/_part.md': '---\ntoc: false\n---\nLamp ![plan](plan.png).\n',
    },
    'docs/a.md',
  )
  expect(body.replace(/\n{3,}/g, '\n\n')).toBe('Before.\n\nLamp ![plan](plan.png).\n\n- item\n')
  expect(changes).toMatchObject([{ line: 3, from: mark, to: 'docs/_part.md' }])
  expect(notUnderstood).toEqual([])
})

test('a mark for a part of a file, or for none, stays; one that nobody would see is told', () => {
  const text =
    '<!--@include: ./_part.md{2,4}-->\n\n<!--@include: ./gone.md-->\n\n```md\n<!--@include: ./_part.md-->\n```\n'
  const { body, notUnderstood } = inline({ 'a.md': text, '_part.md': 'Lamp.\n' }, 'a.md')
  expect(body).toBe(text)
  expect(notUnderstood).toEqual([
    { line: 1, what: 'part of another file', text: '<!--@include: ./_part.md{2,4}-->' },
    { line: 3, what: 'partial that is not in the source', text: '<!--@include: ./gone.md-->' },
  ])
})

test('a file of code that a mark names stands in a fence of its own in its place', () => {
  const { body, changes, notUnderstood, inlined } = inline(
    {
      'docs/guide/a.md':
        'Run:\n\n<<< @/snippets/run.sh{1}\n\n- x\n\n  <<< ../snippets/gone.sh\n\n<<< @/snippets/run.sh#part\n\n```\n<<< @/snippets/run.sh\n```\n',
      'docs/snippets/run.sh': 'lampctl on\n\nlampctl dim\n',
    },
    'docs/guide/a.md',
  )
  expect(body).toBe(
    'Run:\n\n```sh {1}\nlampctl on\n\nlampctl dim\n```\n\n- x\n\n  <<< ../snippets/gone.sh\n\n<<< @/snippets/run.sh#part\n\n```\n<<< @/snippets/run.sh\n```\n',
  )
  expect(inlined.map(({ path }) => path)).toEqual(['docs/snippets/run.sh'])
  expect(changes).toEqual([
    { rule: 'include', line: 3, from: '<<< @/snippets/run.sh{1}', to: 'docs/snippets/run.sh' },
  ])
  expect(notUnderstood.map(({ line, what }) => [line, what])).toEqual([
    [7, 'code that is not in the source'],
    [9, 'part of a file of code that is not marked in it'],
  ])
})
