import { expect, test } from 'vitest'
import type { Taxonomy } from '../taxonomy.ts'
import { readForeignBody } from './foreign-body.ts'
import { createFileFinder } from './source-files.ts'
import { countWords, vanishedWords } from './words.ts'

const taxonomy: Taxonomy = {
  locales: [{ id: 'en', label: { en: 'English' }, aliases: [] }],
  audiences: [],
  kinds: [],
  products: [],
  components: [],
  environment: [],
  sections: [],
}

const partials: Readonly<Record<string, string>> = {
  'parts/_lamp.mdx': "import Inner from './_inner.md'\n\nDark lamp.\n\n<Inner />\n",
  'parts/_inner.md': 'Warm hub.\n',
}

const read = (body: string) =>
  readForeignBody({ path: 'a.mdx' }, body, {
    taxonomy,
    find: createFileFinder(['a.mdx', ...Object.keys(partials)], []),
    read: (file) => partials[file] ?? null,
  })

test('words of partials count once for each time that they are shown', () => {
  const {
    visible,
    visibleOfBody,
    partials: files,
  } = read("import Lamp from './parts/_lamp.mdx'\n\nOwn.\n\n<Lamp />\n\n<Lamp />\n")
  const before = countWords(visible)
  expect(['Own', 'lamp', 'hub'].map((word) => before.get(word))).toEqual([1, 2, 2])
  expect(vanishedWords(before, countWords(visibleOfBody))).toEqual([])
  // One of the two left out is a loss.
  const once = visibleOfBody.replace('Warm hub.', '')
  expect(vanishedWords(before, countWords(once))).toEqual([
    { word: 'Warm', count: 1 },
    { word: 'hub', count: 1 },
  ])
  expect(files).toEqual(['parts/_lamp.mdx', 'parts/_inner.md'])
})

test('lines of a partial are that of its element, also in notes of what is converted later', () => {
  const { lineOf, notUnderstood, references, changes } = readForeignBody(
    { path: 'a.mdx' },
    "import P from './_p.mdx'\n\n<P />\n\n[own](x.md)\n\n{% include y %}\n",
    {
      taxonomy,
      find: createFileFinder(['a.mdx', '_p.mdx'], []),
      read: () => "import Tabs from '@theme/Tabs'\n\nOne\n\n[theirs](z.md)\n\n{% include z %}\n",
    },
  )
  expect(references.links.map(({ href, line }) => [href, lineOf(line)])).toEqual([
    ['z.md', 3],
    ['x.md', 5],
  ])
  expect(notUnderstood.filter(({ what }) => what === 'shortcode').map(({ line }) => line)).toEqual([3, 7])
  expect(changes.map(({ rule, line }) => [rule, line])).toEqual([
    ['partial', 3],
    ['import', 1],
    ['import', 3],
  ])
})

test('tags, code and comments of MDX of another site are no words that readers saw', () => {
  const { visible, visibleOfBody } = read(
    [
      "import TabItem from '@theme/TabItem'",
      "import plan from './plan.png'",
      '',
      '<Tabs>',
      '<TabItem value="a" label="One">',
      '',
      'Own.',
      '',
      '</TabItem>',
      '</Tabs>',
      '',
      '<img src={plan} alt="Plan" />',
      '',
      '<!-- cut -->',
      '',
    ].join('\n'),
  )
  expect([...countWords(visible).keys()]).toEqual(['One', 'Own', 'Plan'])
  expect(vanishedWords(countWords(visible), countWords(visibleOfBody))).toEqual([])
})

test.each([
  '{{< include "gone.md" >}}',
  ':::{include} gone.md\n:::',
  '--8<-- "gone.md"',
  "import Gone from './gone.md'",
])('a mark of a file that is not in the source is told once: %j', (mark) => {
  const sources = { taxonomy, find: createFileFinder(['a.md'], []), read: () => null }
  const { notUnderstood } = readForeignBody({ path: 'a.md' }, `Lamp.\n\n${mark}\n`, sources)
  expect(notUnderstood).toEqual([
    { line: 3, what: 'partial that is not in the source', text: mark.split('\n')[0] },
  ])
})
