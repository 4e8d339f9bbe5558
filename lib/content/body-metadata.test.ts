import { expect, test } from 'vitest'
import { parseArticle } from './parse.ts'
import { decodeSource } from './source-file.ts'
import { taxonomySchema } from './taxonomy.ts'

const taxonomy = taxonomySchema.parse({
  locales: [{ id: 'en', label: { en: 'English' } }],
  kinds: [
    { id: 'troubleshooting', label: { en: 'Troubleshooting' } },
    { id: 'how-to', label: { en: 'How-to' } },
  ],
  products: [{ id: 'desk', label: { en: 'Desk Lamp' } }],
  components: [{ id: 'lamp-driver', label: { en: 'Lamp Driver' } }],
  environment: [
    { id: 'kernel', label: { en: 'Kernel' }, aliases: ['内核'], hints: ['kernel'] },
    { id: 'cpu', label: { en: 'CPU' }, hints: ['cpu'] },
  ],
  sections: [
    { id: 'symptoms', label: { en: 'Symptoms' }, aliases: ['issue', '问题'] },
    { id: 'environment', label: { en: 'Environment' }, aliases: ['环境'] },
    { id: 'cause', label: { en: 'Cause' }, aliases: ['root cause', '根本原因'] },
    { id: 'workaround', label: { en: 'Workaround' } },
    { id: 'related', label: { en: 'Related' }, aliases: ['related information'] },
  ],
})

const readSource = (text: string) =>
  parseArticle(decodeSource('en/lamp.md', Buffer.from(text)), taxonomy).article

const read = (body: string, kind = 'troubleshooting') => readSource(`---\nkind: ${kind}\n---\n${body}`)

test('reads the bullets of an exported wiki page', () => {
  const { meta } = read(
    '# T\n\n## [Related Information]\n\n- Environment: 内核：5.10.0-1, Dimmer: D-3, 国产 CPU\n- bulbs\n- [A page](https://example.org)\n' +
      '- Component: lamp-Driver\n- Page ID: 77\n- Original Title: 灯: 不亮\n',
  )
  expect(meta.environment).toEqual({ kernel: '5.10.0-1', Dimmer: 'D-3', cpu: '国产 CPU' })
  expect([meta.components, meta.keywords, meta.aliases, meta.originalTitle]).toEqual([
    ['lamp-driver'],
    ['bulbs'],
    ['page-id:77'],
    '灯: 不亮',
  ])
})

test('reads an Environment section, pairs and tables, but no sentences', () => {
  const { meta } = read(
    `# T\n\n## 环境\n\n- Kernel: 6.1\n- Applicable Versions: 4.0.x, 4.1.x\n- ${'long '.repeat(60)}\n\n|name|value|\n|-|-|\n|CPU|x86|\n`,
  )
  expect(meta.environment).toEqual({ kernel: '6.1', cpu: 'x86' })
  expect(meta.versions).toEqual(['4.0.x', '4.1.x'])
})

test.each([
  ['Applicable Version', '4.0.x, 4.1.x', ['4.0.x', '4.1.x']],
  ['适用版本', '- Desk Lamp 4.2\n- v4.3 and later', ['4.2', '>=4.3']],
  ['Applicable versions', 'Verified on Desk Lamp 4.2 (driver `v4.2.0`).', []], // a sentence says more than versions
  ['Applicable versions', '- Toaster 4.2', []], // of what is not ours
])('reads a section of versions: %s, %j', (heading, text, versions) => {
  expect(read(`# T\n\n## ${heading}\n\n${text}\n\n## Cause\n\nx`).meta.versions).toEqual(versions)
})

test('prefers the frontmatter', () => {
  const source =
    '---\nenvironment: { kernel: 1 }\nkeywords: [a]\n---\n# T\n\n## Related\n\n- b\n- Environment: 内核：2\n'
  const { meta } = readSource(source)
  expect([meta.environment, meta.keywords]).toEqual([{ kernel: '1' }, ['a']])
})

test.each([
  ['灯不亮 开关没有反应 墙上 LED 闪烁', ['灯不亮', '开关没有反应', '墙上 LED 闪烁']], // spaces between Han characters part
  ['The lamp stays dark.\nThe switch is warm.', ['The lamp stays dark.', 'The switch is warm.']],
  ['This article tells why lamps stay dark.', []], // about the article
  [`${'A long introduction. '.repeat(30)}`, []],
])('reads the symptoms under the title: %j', (lead, symptoms) => {
  expect(read(`# T\n\n${lead}\n\n## Cause\n\nx`).meta.symptoms).toEqual(symptoms)
})

test('reads no symptoms into the introduction of a how-to', () => {
  expect(read('# T\n\nThe lamp stays dark.\n', 'how-to').meta.symptoms).toEqual([])
})

test('reads bullets and error lines of a Symptoms section', () => {
  const { meta } = read(
    '# T\n\n## Issue\n\n- It is dark\n\n```\nI all is well\nE lamp: failed to start\n```\n',
  )
  expect([meta.symptoms, meta.errors]).toEqual([['It is dark'], ['E lamp: failed to start']])
})

test.each([
  ['## [workaround]', 'workaround'],
  ['## 2. Root Cause:', 'cause'],
  ['## 根本原因', 'cause'],
  ['## 【问题】', 'symptoms'],
  ['## Something else', null],
])('gives %j its meaning', (heading, meaning) => {
  expect(read(`# T\n\n${heading}\n\ntext`).sections.at(-1)?.meaning).toBe(meaning)
})

test('a heading below a section has the meaning of the section', () => {
  expect(
    read('## Cause\n\n### First\n\na\n\n## Other\n\nb').sections.map((section) => section.meaning),
  ).toEqual(['cause', 'cause', null])
})
