import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import type { ArticleImage } from '../article.ts'
import { parseArticle } from '../parse.ts'
import { decodeSource } from '../source-file.ts'
import { taxonomySchema } from '../taxonomy.ts'
import { type FixContext, fixText } from './fix-text.ts'
import { indexImages } from './image-paths.ts'

const taxonomy = taxonomySchema.parse({
  locales: [{ id: 'en', label: {} }],
  kinds: [
    { id: 'known-issue', label: { en: 'Known issue', zh: '已知问题' } },
    { id: 'how-to', label: {} },
  ],
  products: [{ id: 'lamp', label: { en: 'Desk Lamp' } }],
})
const context: FixContext = {
  base: {
    taxonomy,
    images: ({ references }) =>
      references.images.map(
        (image): ArticleImage => ({
          ...image,
          file: null,
          url: null,
          hash: null,
          text: null,
          width: null,
          height: null,
          capturedAt: null,
          renditions: [],
        }),
      ),
  },
  idFor: () => 'LW1007',
  imagesNamed: indexImages([
    'en/assets/a/one two.PNG',
    'en/shots (hub #2?)/z.png',
    'zh/x.png',
    'en/x.png',
    'fr/y.png',
    'zh/y.png',
  ]),
}
const fix = (text: string, file = 'en/a.md') => fixText(file, text, context)
const head = 'id: LW1'

test.each([
  ['a missing id', '# A', '---\nid: LW1007\n---\n\n# A'],
  ['a missing id field', '---\nkind: how-to\n---\n# A', '---\nid: LW1007\nkind: how-to\n---\n# A'],
  ['an id to be decided', '---\nid: TBD # soon\n---\n# A', '---\nid: LW1007 # soon\n---\n# A'],
  ['an empty id', '---\nid:\n---\n# A', '---\nid: LW1007\n---\n# A'],
  [
    'spellings of a kind',
    `---\n${head}\nkind:\n  - "KnownIssue"\n---\n`,
    `---\n${head}\nkind:\n  - known-issue\n---\n`,
  ],
  ['a mistyped kind', `---\n${head}\nkind: Knwon Issue\n---\n`, `---\n${head}\nkind: known-issue\n---\n`],
  [
    'products',
    `---\n${head}\nproducts: [ Desk Lamp , 'desk-lamp']\n---\n`,
    `---\n${head}\nproducts: [ lamp , lamp]\n---\n`,
  ],
  [
    'versions',
    `---\n${head}\nProductsVersion: 4.3.x and later, V4.1 # x\n---\n`,
    `---\n${head}\nProductsVersion: '>=4.3, 4.1' # x\n---\n`,
  ],
  ['states', `---\n${head}\nstate: Validated\n---\n`, `---\n${head}\nstate: verified\n---\n`],
  [
    'blank lines',
    `---\n${head}\n---\n# A\ntext\n## B\n- x\n- y\n## C\n\`\`\`sh\nx\n\`\`\`\n|a|\n|-|\n`,
    `---\n${head}\n---\n# A\n\ntext\n\n## B\n\n- x\n- y\n\n## C\n\n\`\`\`sh\nx\n\`\`\`\n\n|a|\n|-|\n`,
  ],
  [
    'further titles and what is below them',
    `---\n${head}\n---\n# A\n\n## B\n\n# C\n\n## D\n\nE\n=\n`,
    `---\n${head}\n---\n# A\n\n## B\n\n## C\n\n### D\n\nE\n---\n`,
  ],
  [
    'titles that are none',
    `---\n${head}\ntitle: T\n---\n# A\n\n# B\n`,
    `---\n${head}\ntitle: T\n---\n## A\n\n## B\n`,
  ],
  [
    'paths of images',
    `---\n${head}\n---\n![x](/img/One%20Two.png "t") ![x](x.PNG) ![y](y.png) ![z](z.png)`,
    `---\n${head}\n---\n![x](./assets/a/one%20two.PNG "t") ![x](./x.png) ![y](y.png) ![z](./shots%20%28hub%20%232%3F%29/z.png)`,
  ],
])('mends %s', (_name, before, after) => {
  expect(fix(before).text).toBe(after)
  expect(fix(after)).toEqual({ text: after, done: [] })
})

test.each([
  ['an id of another form', '---\nid: lamp/7\n---\n'],
  ['what is not understood', `---\n${head}\nversions: [newest]\nproducts: Sofa\n---\n`],
  ['frontmatter that is broken', '---\nid: "TBD\nkind: KnownIssue\n---\n# A\ntext\n'],
  [
    'blocks inside lists, HTML and code',
    `---\n${head}\n---\n- a\n  # b\n  c\n\n<div>\n# x\n</div>\n\n\`\`\`\n# a\nb\n\`\`\`\n`,
  ],
  ['titles above headings that cannot go down', `---\n${head}\n---\n# A\n\n# B\n\n###### C\n`],
])('leaves %s alone', (_name, text) => {
  expect(fix(text)).toEqual({ text, done: [] })
})

test('keeps a byte order mark and the ends of lines', () => {
  expect(fix('\uFEFF---\r\nid: TBD\r\n---\r\n# A\r\ntext\r\n').text).toBe(
    '\uFEFF---\r\nid: LW1007\r\n---\r\n# A\r\n\r\ntext\r\n',
  )
})

const piece = fc.constantFrom(
  ...[
    '# A',
    '## B',
    '###### C',
    'text',
    'Underlined',
    '===',
    '---',
    '```sh',
    '```',
    '- item',
    '  more',
    '1. one',
  ],
  ...[
    '> quote',
    '| a | b |',
    '|---|---|',
    '',
    '',
    '<div>',
    ':::note',
    ':::',
    '![x](x.PNG)',
    '    # code',
    '<Tabs>',
  ],
  ...['</Tabs>', '[x]: y.png', '~~~', '\t', '***', '国产'],
)
const fields = fc.constantFrom(
  ...[
    'id: TBD',
    'id: LW3',
    'id:',
    'kind: KnownIssue',
    'kind: [How To]',
    'title: A',
    "versions: ['4.1.*', 4.2+]",
  ],
  ...[
    'versions: 4.1、V4.2',
    'state: wip',
    'products:',
    '  - Desk Lamp',
    'aliases: [x]',
    '# note',
    'x: |',
    '  y',
  ],
)
const source = fc
  .tuple(
    fc.option(fc.array(fields, { maxLength: 6 })),
    fc.array(piece, { maxLength: 14 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([frontmatter, body, end]) =>
    [...(frontmatter ? ['---', ...frontmatter, '---'] : []), ...body].join(end),
  )

test('never changes a word that readers see, and mends all at once', () => {
  const words = (text: string, file: string) =>
    textOf(parseArticle(decodeSource(file, Buffer.from(text)), taxonomy).tree)
  fc.assert(
    fc.property(source, fc.constantFrom('en/a.md', 'en/a.mdx'), (text, file) => {
      const once = fix(text, file)
      expect(words(once.text, file)).toBe(words(text, file))
      expect(fix(once.text, file)).toEqual({ text: once.text, done: [] })
    }),
    { numRuns: 400 },
  )
})
