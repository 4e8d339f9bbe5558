import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadTaxonomy } from './load-taxonomy.ts'
import { parseArticle } from './parse.ts'
import { decodeSource } from './source-file.ts'

/** The vocabulary that the project ships, as a content folder without its own uses it. */
const { taxonomy } = loadTaxonomy('/no such folder')

const parse = (text: string, file = 'en/notes/lamp_one.md') =>
  parseArticle(decodeSource(file, Buffer.from(text)), taxonomy)

describe('an article exported from a wiki', () => {
  const { article } = parse(
    `---
kind:
   - Trouble Shooting
products:
    - Alauda Container Platform
    - Alauda DevOps
ProductsVersion:
   - 3.10.0,4.2.x
---
<!-- What this kind of document is for. -->
# 台灯在夜里变暗，调光器 CPU 高

客厅台灯无法点亮 卧室台灯无法连接调光器 网关节点 dimmer-agent CPU 达到 90%

## Cause

- the dimmer lost its table

## [workaround]

- turn it off and on

## [Related Information]

![](assets/lamp/image-2024-3-9_8-5-1.png)

- Environment: 内核：5.10.0-136.x86_64, CNI: Kube-OVN v1.2, 国产鲲鹏 CPU 虚拟机
- 调光表
- dimmer-agent
- Component: kube-Ovn
- Page ID: 4711
- Original Title: 台灯变暗: 第一稿
`,
    'zh/solutions/tai-deng.md',
  )

  test('has its kind, products and versions in canonical form', () => {
    const { kind, products, versions } = article.meta
    expect({ kind, products, versions }).toEqual({
      kind: 'troubleshooting',
      products: ['acp', 'devops'],
      versions: ['3.10.0', '4.2.x'],
    })
  })

  test('has the symptoms that stand under its title', () => {
    expect(article.meta.symptoms).toEqual([
      '客厅台灯无法点亮',
      '卧室台灯无法连接调光器',
      '网关节点 dimmer-agent CPU 达到 90%',
    ])
  })

  test('has its environment, by name or by the words of a value', () => {
    expect(article.meta.environment).toEqual({
      kernel: '5.10.0-136.x86_64',
      cni: 'Kube-OVN v1.2',
      cpu: '国产鲲鹏 CPU 虚拟机',
    })
  })

  test('has components, keywords, aliases and the original title from its bullets', () => {
    const { components, keywords, aliases, originalTitle } = article.meta
    expect({ components, keywords, aliases, originalTitle }).toEqual({
      components: ['kube-ovn'],
      keywords: ['调光表', 'dimmer-agent'],
      aliases: ['page-id:4711'],
      originalTitle: '台灯变暗: 第一稿',
    })
  })

  test('has sections by meaning, and images with the lines of the file', () => {
    expect(article.sections.map(({ meaning }) => meaning)).toEqual([null, 'cause', 'workaround', 'related'])
    expect(article.references.images).toEqual([
      { src: 'assets/lamp/image-2024-3-9_8-5-1.png', alt: '', line: 25, column: 1 },
    ])
  })
})

test('takes the title from the field, else the heading, else the file name', () => {
  expect(parse('---\ntitle: A\n---\n# B').article.meta.title).toBe('A')
  expect(parse('# B').article.meta.title).toBe('B')
  expect(parse('text').article).toMatchObject({ titleFrom: 'file', meta: { title: 'lamp one' } })
})

test.each([
  ['lastmod: 2026-03-04\ndate: 2025-01-02', '2026-03-04'],
  ['date: 2025-01-02\nupdated_at: 2026-03-04', '2026-03-04'],
  ['date: 2025-01-02', '2025-01-02'],
  ['ms.date: 3/14/2026', '2026-03-14'], // month first, as Microsoft Learn wants it
  ['date: 3/14/2026', null],
])('of the dates in %j the last change counts', (fields, updated) => {
  expect(parse(`---\n${fields}\n---\n# Lamp`).article.meta.updated).toBe(updated)
})

test('an error of several values is one line, and one that is a text stays', () => {
  const { meta } = parse(
    '---\nerrors:\n  - { status: 401, message: Lamp is off }\n  - Hub is off\n---\n# Lamp',
  ).article
  expect(meta.errors).toEqual(['401 Lamp is off', 'Hub is off'])
})

test('what stands before the colon of an error is a part of it', () => {
  const { meta } = parse(
    '---\nerrors:\n  - lamp9: signed by nobody\n  - message: Hub is off\n---\n# Lamp',
  ).article
  expect(meta.errors).toEqual(['lamp9: signed by nobody', 'Hub is off'])
})

test('fields of other programs are passed over, and others are told', () => {
  const { unknownFields } = parse(
    '---\nms.topic: lamp\nexl-id: 4f\nlinkTitle: Lamp\nowner: Ann\n---\n# Lamp',
  ).article
  expect(unknownFields.map(({ key }) => key)).toEqual(['owner'])
})

test.each([
  ['en/hub_two/README.md', 'hub two'],
  ['hub/_index.md', 'hub'],
  ['en/index.md', 'index'],
  ['README.md', 'README'],
])('an index without a title is named after its folder: %s', (file, title) => {
  expect(parse('text', file).article.meta.title).toBe(title)
})

test('reads every spelling of the fields', () => {
  const { meta } = parse(
    '---\nID: KB1\nkinds: [HowTo]\nproduct: "ACP, Alauda AI"\ntags: [a]\nversion: 3.10\nstatus: WIP\npageId: 7\n---\n',
  ).article
  expect(meta).toMatchObject({
    id: 'KB1',
    kind: 'how-to',
    products: ['acp', 'ai'],
    keywords: ['a'],
    versions: ['3.10'],
    state: 'draft',
    aliases: ['page-id:7'],
  })
})

test.each([
  ['draft: true', 'draft'],
  ['published: no', 'draft'],
  ['draft: 1', 'draft'],
  ['published: 0', 'draft'],
  ['hidden: true', 'published'],
  ['unlisted: true', 'published'],
  ['private: yes', 'published'],
  ['status: verified\nhidden: true', 'verified'],
  ['status: private', 'published'],
  ['state: Not for the public', 'published'],
  ['状态: 1\nstatus: 仅内部', 'published'],
  ['internal: true', 'published'],
  ['public: false', 'published'],
  ['access: admins', 'published'],
  ['access: [everyone, admins]', 'published'],
  ['access: [read-only, admins]', 'published'],
  ['allowed_roles: { staff: [ann] }', 'published'],
  ['classification: Company Confidential', 'published'],
  ['privacy: { view: restricted }', 'published'],
  ['hidden: false\nisHidden: true', 'published'],
])(
  'what another program keeps from readers is internal, unless the article says who may read it: %s',
  (lines, state) => {
    expect(parse(`---\n${lines}\n---\n`).article.meta).toMatchObject({ audience: 'internal', state })
    expect(parse(`---\n${lines}\naudience: public\n---\n`).article.meta).toMatchObject({
      audience: 'public',
      state,
    })
  },
)

test.each([
  'audience:\nvisibility: internal',
  'audience: public\nvisibility: internal',
  'visibility: internal\naudience: public',
  'audience: [public, internal, partner]',
])('of two audiences the one that lets not everyone read counts: %j', (lines) => {
  expect(parse(`---\n${lines}\n---\n`).article.meta.audience).toBe('internal')
})

test.each(['', '""', '~', '[]'])('an audience that names nobody opens nothing: %s', (audience) => {
  const { meta } = parse(`---\nhidden: true\naudience: ${audience}\n---\n`).article
  expect(meta.audience).toBe('internal')
})

test.each([
  'draft: false',
  'published: true',
  'published: 2026-03-14',
  'hidden: false',
  'state: draft',
  'search: false',
  'internal: false',
  'public: true',
  'access: Everyone',
  'access: Public access',
  'access: read-only',
  'access: Read / Write',
  'access: 只读',
  'access: "-"',
  'access: N/A',
  'classification: network fault',
  'status: unprivate',
])('what another program shows is public: %s', (line) => {
  expect(parse(`---\n${line}\n---\n`).article.meta.audience).toBe('public')
})

test('has diagrams when the page will draw one, in whatever case the name of the language is', () => {
  expect(parse('```Mermaid\ngraph TD\n```').article.hasDiagrams).toBe(true)
  expect(parse('```mermaids\ngraph TD\n```').article.hasDiagrams).toBe(false)
})

test('keeps values outside the vocabulary as they stand', () => {
  const { meta } = parse(
    '---\nkind: Riddle\nproducts: [Toaster]\nversions: [newest]\naudience: friends\n---\n',
  ).article
  expect(meta).toMatchObject({ kind: 'Riddle', products: ['Toaster'], versions: ['newest'] })
  expect(meta.audience).toBe('internal') // what is not understood is shown to nobody outside
  expect(parse('---\naudience: ITPro\n---\n').article.meta.audience).toBe('public')
})

test('reads literal error lines from code and backticks under a symptom', () => {
  const { meta } = parse(
    '---\nkind: troubleshooting\n---\n# T\n\n## Issue\n\nIt says `lamp: no such bulb` and `kubectl get error pods`.\n\n' +
      '```\nall is well here\nE0102 dimmer failed to start\n```\n\n## Resolution\n\nIgnore `error: other lamp failed`.\n',
  ).article
  expect(meta.errors).toEqual(['lamp: no such bulb', 'E0102 dimmer failed to start'])
})

test.each([
  ['en/a.md', 'en', 'a'],
  ['zh-CN/b/c.mdx', 'zh', 'b/c'], // a folder named by an alias of the language
])('knows the language of %s', (file, locale, sourcePath) => {
  expect(parse('x', file).article).toMatchObject({ locale, sourcePath })
})

test.each([
  ['UTF-16', Buffer.from('\uFEFF# 灯', 'utf16le')],
  ['GB18030', Buffer.from([0x23, 0x20, 0xb5, 0xc6])],
  ['UTF-8 with a mark', Buffer.from('\uFEFF# 灯')],
])('reads a file in %s', (_, bytes) => {
  expect(parseArticle(decodeSource('zh/a.md', bytes), taxonomy).article.meta.title).toBe('灯')
})

test.each([
  ['lists', '- '.repeat(200)],
  ['quotations', '> '.repeat(300)],
])('shows text that is nested too deep as it was typed: %s', (_, marks) => {
  const { article, tree } = parse(`${marks}x`)
  expect(article.body).toMatchObject({ isTooDeep: true, degraded: true })
  expect(tree.children).toMatchObject([{ type: 'code', value: `${marks}x` }])
})

const pieces = [
  '---\n',
  'environment:\n  constructor: x\n  __proto__: y\n',
  'state: constructor\n',
  'verified: { date: 2025-02-30 }\n',
  'updated: 2025-13-01\n',
  'kind: [[a]]\n',
  'versions: { a: 3.10 }\n',
  'id: &a 1\naliases: *a\n',
  '# 标题\n\n',
  '## Environment\n\n- constructor: 1\n- __proto__: 2\n\n',
  '## [Related]\n\n- Component: toString\n- Page ID:\n\n',
  ':::note\n',
  ':::\n',
  '```\n',
  '<a href="x">',
  '<!-- ',
  '[x][y]\n\n[y]: z\n',
  '![](\n',
  '|a|\n|-|\n|b|c|\n',
  '{',
  '<div>',
  '> [!NOTE]\n> ',
  '- ',
  '\0',
  '\r',
  '\uD800',
]

test.each(['md', 'mdx'])('never throws on a .%s file, and always has a title', (extension) => {
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), { maxLength: 30 })
  fc.assert(
    fc.property(text, (parts) => {
      const { article } = parse(parts.join(''), `en/x.${extension}`)
      expect(article.meta.title.trim()).not.toBe('')
    }),
    { numRuns: 400 },
  )
})

test('a title is a plain line, whether a field gives it or a heading', () => {
  const marked = 'Use `lampctl` for **dark\\_lamps** in `__init__`'
  const plain = 'Use lampctl for dark_lamps in __init__'
  expect(parse(`---\ntitle: '${marked}'\n---\ntext`).article.meta.title).toBe(plain)
  expect(parse(`# ${marked}\n\ntext`).article.meta.title).toBe(plain)
})
