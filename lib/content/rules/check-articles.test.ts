import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadContent } from '../load.ts'
import { allRules, checkArticles } from './check-articles.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const taxonomy = `
locales: [{ id: en, label: { en: English } }, { id: zh, label: { en: Chinese } }]
audiences: [{ id: public, label: { en: Public } }, { id: internal, label: { en: Internal } }]
kinds:
  - { id: troubleshooting, label: { en: Troubleshooting }, requires: [resolution] }
  - { id: how-to, label: { en: How-to } }
products: [{ id: lamp, label: { en: Desk Lamp }, aliases: [light] }]
sections: [{ id: resolution, label: { en: Resolution, zh: 解决方案 } }]
`

/** A correct article; `over` replaces fields, and null leaves one out. */
function article(over: Record<string, string | null> = {}, body = '# The lamp stays dark\n\ntext') {
  const fields = { id: 'LW1001', kind: 'How To', products: 'Desk Lamp', versions: '4.1.x', ...over }
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  return `---\n${lines.join('\n')}\n---\n${body}`
}

type Files = Record<string, string | Uint8Array>

/** Findings of a rule in files that are put into a folder of their own. */
async function findings(files: Files, rule: string) {
  const root = mkdtempSync(path.join(tmpdir(), 'kb-'))
  folders.push(root)
  for (const [name, content] of Object.entries({ 'taxonomy.yaml': taxonomy, ...files })) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), content)
  }
  const { base } = await loadContent(root)
  return checkArticles(base).filter((finding) => finding.rule === rule)
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const source = article()
const sha = createHash('sha256').update(source).digest('hex')

/** Per rule: files that pass, files that fail, and what is said of the failing ones. */
const examples: Record<string, { pass: Files; fail: Files; says: string[] }> = {
  'not-utf8': {
    pass: { 'zh/a.md': article({}, '# 灯不亮') },
    fail: { 'zh/a.md': Buffer.from([0x23, 0x20, 0xb5, 0xc6]) }, // # 灯
    says: ['zh/a.md:1:1 the file is not UTF-8; it was read as GB18030 (save it as UTF-8)'],
  },
  'duplicate-path': {
    pass: { 'en/a.md': article(), 'en/b.mdx': article({ id: 'LW1002' }), 'zh/a.mdx': article() },
    fail: { 'en/a.md': article(), 'en/a.mdx': article({ id: 'LW1002' }) },
    says: [
      'en/a.mdx:1:1 en/a.md has the same path but for the extension, so no link can tell them apart (keep one of the two, or rename this one)',
    ],
  },
  'duplicate-alias': {
    pass: { 'en/a.md': article({ aliases: '[LW7]' }), 'zh/a.md': article({ aliases: '[LW7]' }) },
    fail: {
      'en/a.md': article({ aliases: '[LW7, lw1002]' }),
      'en/b.md': article({ id: 'LW1002', aliases: '[lw7]' }),
    },
    says: [
      'en/a.md:6:11 "LW7" also leads to en/b.md (leave it with the article that old links mean)',
      'en/a.md:6:16 "lw1002" also leads to en/b.md (leave it with the article that old links mean)',
      'en/b.md:6:11 "lw7" also leads to en/a.md (leave it with the article that old links mean)',
    ],
  },
  'unknown-replacement': {
    pass: {
      'en/a.md': article({ state: 'deprecated', replacedBy: 'lw1002' }),
      'en/b.md': article({ id: 'LW1002' }),
    },
    fail: { 'en/a.md': article({ state: 'deprecated', replacedBy: 'LW9' }) },
    says: [
      'en/a.md:7:13 no article has the id LW9 (write the id of the article that replaces this one, or leave the field out)',
    ],
  },
  'too-deep': {
    pass: { 'en/a.md': article({}, `# T\n\n${'> '.repeat(20)}x`) },
    fail: { 'en/a.md': article({}, `${'> '.repeat(200)}x`) },
    says: [
      'en/a.md:7:1 lists, quotations or tags are nested too deep, so all is shown as it was typed (look for a long run of "- ", ">" or tags without an end)',
    ],
  },
  'frontmatter-syntax': {
    pass: { 'en/a.md': article() },
    fail: { 'en/a.md': '---\nid: LW1\ntitle: "x\n---\ntext' },
    says: [
      'en/a.md:3:10 the frontmatter is no valid YAML: Missing closing "quote (indent with spaces, close quotes, and quote values that hold ": " or " #")',
    ],
  },
  'missing-id': {
    pass: { 'en/a.md': article() },
    fail: { 'en/a.md': article({ id: null }) },
    says: [
      'en/a.md:1:1 the article has no id, so it has no permanent link (add `id: KB…` with the next free number; translations share the id of their source)',
    ],
  },
  'ill-formed-id': {
    pass: { 'en/a.md': article({ id: 'LW1756-9DEE' }) },
    fail: { 'en/a.md': article({ id: 'TBD' }) },
    says: [
      'en/a.md:2:5 "TBD" is no id (write letters followed by digits, such as KB250110001; ask for the next free number)',
    ],
  },
  'duplicate-id': {
    pass: { 'en/a.md': article(), 'zh/a.md': article() }, // a translation shares the id
    fail: { 'en/a.md': article(), 'en/b.md': article({ id: 'lw1001' }) },
    says: [
      'en/a.md:2:1 id LW1001 is also the id of en/b.md (give the newer article an id of its own, and keep the old one on the article that links point to)',
      'en/b.md:2:1 id lw1001 is also the id of en/a.md (give the newer article an id of its own, and keep the old one on the article that links point to)',
    ],
  },
  'unknown-kind': {
    pass: { 'en/a.md': article({ kind: 'HowTo' }) },
    fail: { 'en/a.md': article({ kind: 'Troubleshoting' }) },
    says: ['en/a.md:3:7 "Troubleshoting" is no known kind (did you mean troubleshooting?)'],
  },
  'unknown-product': {
    pass: { 'en/a.md': article({ products: '[light]' }) },
    fail: { 'en/a.md': article({ products: 'Desk Lamb' }) },
    says: ['en/a.md:4:11 "Desk Lamb" is no known product (did you mean Desk Lamp (lamp)?)'],
  },
  'unparsable-version': {
    pass: { 'en/a.md': article({ versions: '["4.3.x and later", 3.10]' }) },
    fail: { 'en/a.md': article({ versions: '4.1, newest' }) },
    says: [
      'en/a.md:5:11 "newest" is no version (write 4.1.0 for a release, 4.1.x for a line, >=4.3 for a line and all later ones, 4.0-4.2 for a range)',
    ],
  },
  'unknown-audience': {
    pass: { 'en/a.md': article({ audience: 'Internal' }) },
    fail: { 'en/a.md': article({ audience: 'interal' }) },
    says: [
      'en/a.md:6:11 "interal" is no audience; until it is one, the article is internal and in no public build (use one of public, partner, internal)',
    ],
  },
  'unknown-state': {
    pass: { 'en/a.md': article({ state: 'validated' }) },
    fail: { 'en/a.md': article({ state: 'finished' }) },
    says: [
      'en/a.md:6:8 "finished" is no state; the article is shown as published (use one of draft, published, verified, deprecated)',
    ],
  },
  'unknown-field': {
    pass: { 'en/a.md': article({ ProductsVersion: '4.1', sidebar: 'false' }) },
    fail: { 'en/a.md': article({ keyword_s: 'x', compnents: 'y' }) },
    says: ['en/a.md:7:1 "compnents" is no field of an article (did you mean components?)'],
  },
  'missing-title': {
    pass: { 'en/a.md': article({ title: 'Dark' }, 'text') },
    fail: { 'en/dark_lamp.md': article({}, 'text') },
    says: [
      'en/dark_lamp.md:7:1 the article has no title; "dark lamp", from the file name, stands for it (add `title:` to the frontmatter, or begin the text with `# The title`)',
    ],
  },
  'multiple-h1': {
    pass: { 'en/a.md': article() },
    fail: { 'en/a.md': article({}, '# One\n\n# Two') },
    says: [
      'en/a.md:9:1 "Two" is a second title (write it as `## …`, and move the headings below it one level down)',
    ],
  },
  'mdx-syntax': {
    pass: { 'en/a.md': article({}, '# T\n\n<pod-name>') }, // text in .md
    fail: { 'en/a.mdx': article({}, '# T\n\nA <pod-name> here') },
    says: [
      'en/a.mdx:9:3 the MDX cannot be read: Expected a closing tag for `<pod-name>` before the end of `paragraph` (mend the MDX there, or rename the file to .md to have it read as plain Markdown)',
    ],
  },
  'disallowed-mdx': {
    pass: { 'en/a.mdx': article({}, '# T\n\n<Tabs>\n<Tab label="a">\n\nx\n\n</Tab>\n</Tabs>') },
    fail: { 'en/a.mdx': article({}, '# T\n\n{process.exit()}') },
    says: [
      'en/a.mdx:9:1 {process.exit()} is an expression, which articles may not use (write \\{ for a brace that readers shall see, or put the text in backticks)',
    ],
  },
  'broken-link': {
    pass: {
      'en/a.md': article({}, '# T\n\n[b](./b.md) [b](/en/b.html) [web](https://example.org)'),
      'en/b.md': article({ id: 'LW1002' }),
    },
    fail: { 'en/a.md': article({}, '# T\n\nsee [c](./c.md)') },
    says: [
      'en/a.md:9:5 "./c.md" leads to no article and no file (write the path of the other file, relative to this one: ./other-article.md)',
    ],
  },
  'broken-anchor': {
    pass: { 'en/a.md': article({}, '# T\n\n[x](#Some_Part)\n\n## Some part') },
    fail: { 'en/a.md': article({}, '# T\n\n[x](#som-part)\n\n## Some part') },
    says: ['en/a.md:9:1 "#som-part" is no heading of this article (the nearest heading is #some-part)'],
  },
  'missing-image': {
    pass: { 'en/a.md': article({}, '# T\n\n![x](shots/one%20two.png)'), 'en/shots/one two.png': onePixel },
    fail: { 'en/a.md': article({}, '# T\n\n![x](shots/gone.png)') },
    says: [
      'en/a.md:9:1 the image "shots/gone.png" does not exist (add the file at this path, relative to the article, or remove the image)',
    ],
  },
  'oversized-image': {
    pass: { 'en/a.md': article({}, '# T\n\n![x](a.png)'), 'en/a.png': onePixel },
    fail: {
      'en/a.md': article({}, '# T\n\n![x](a.png)'),
      'en/a.png': Buffer.concat([onePixel, Buffer.alloc(2_000_000)]),
    },
    says: [
      'en/a.md:9:1 the image "a.png" has 2.0 MB and 1 × 1 pixels (cut it to what matters, and save it as PNG with fewer colours or as WebP)',
    ],
  },
  'missing-alt': {
    pass: { 'en/a.md': article({}, '# T\n\n![A lamp](a.png)') },
    fail: { 'en/a.md': article({}, '# T\n\n![](a.png)') },
    says: [
      'en/a.md:9:1 the image "a.png" has no description (write what it shows between the brackets: ![ovn-controller at 100 % CPU in top](…))',
    ],
  },
  'empty-required-section': {
    pass: { 'zh/a.md': article({ kind: 'troubleshooting' }, '# T\n\n## 解决方案\n\n换灯泡') },
    fail: { 'en/a.md': article({ kind: 'troubleshooting' }, '# T\n\n## Resolution\n') },
    says: [
      'en/a.md:9:1 the section "Resolution" is empty (write what a reader shall do, or remove the heading)',
    ],
  },
  'unclosed-fence': {
    pass: { 'en/a.md': article({}, '# T\n\n- x\n  ~~~sh\n  y\n  ~~~') },
    fail: { 'en/a.md': article({}, '# T\n\n```sh\ny') },
    says: [
      'en/a.md:9:1 the code block that starts here is never closed, so all that follows is shown as code (put a line with ``` after its last line)',
    ],
  },
  'unclosed-directive': {
    pass: { 'en/a.md': article({}, '# T\n\n::: note\nx\n:::') },
    fail: { 'en/a.md': article({}, '# T\n\n:::warning\nx') },
    says: [
      'en/a.md:9:1 :::warning is never closed, so it is shown as text (put a line with ::: after its last line)',
    ],
  },
  'wide-table-row': {
    pass: { 'en/a.md': article({}, '# T\n\n|a|b|\n|-|-|\n|c|`d\\|e`|') },
    fail: { 'en/a.md': article({}, '# T\n\n|a|b|\n|-|-|\n|c|`d|e`|') },
    says: [
      'en/a.md:11:6 this row has 3 cells and the header 2 (write \\| for a | that belongs to the text, also inside backticks)',
    ],
  },
  'stale-translation': {
    pass: { 'en/a.md': source, 'zh/a.md': article({ sourceSHA: sha }) },
    fail: { 'en/a.md': `${source}!`, 'zh/a.md': article({ sourceSHA: sha }) },
    says: [
      'zh/a.md:6:1 en/a.md has changed since this translation was made (bring the translation up to date, then set sourceSHA to what `sha256sum en/a.md` prints)',
    ],
  },
  'slug-collision': {
    pass: { 'en/x/lamp.md': article(), 'zh/y/lamp.md': article({ id: 'LW1002' }) },
    fail: { 'en/x/lamp.md': article(), 'en/y/lamp.md': article({ id: 'LW1002' }) },
    says: [
      'en/y/lamp.md:1:1 the address of en/x/lamp.md would also be that of this article, which gets y-lamp (rename this file, so that its address does not depend on the other)',
    ],
  },
}

// No file is unreadable to root, who runs the tests in a container: see read-articles.test.ts.
describe.each(allRules.map((rule) => rule.id).filter((id) => id !== 'unreadable-file'))('%s', (id) => {
  test('lets a correct article pass', async () => {
    expect(await findings(examples[id]?.pass ?? {}, id)).toEqual([])
  })

  test('says what is wrong, where, and how to mend it', async () => {
    const found = await findings(examples[id]?.fail ?? {}, id)
    expect(
      found.map(
        ({ path: file, line, column, message, fix }) => `${file}:${line}:${column} ${message} (${fix})`,
      ),
    ).toEqual(examples[id]?.says)
  })
})

test('has the name of each rule in kebab case, once', () => {
  expect(new Set(allRules.map((rule) => rule.id)).size).toBe(allRules.length)
  for (const { id } of allRules) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
})

test('is told to editors rule by rule', () => {
  const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/writing.md'), 'utf8')
  expect(allRules.map(({ id }) => id).filter((id) => !guide.includes(`\`${id}\``))).toEqual([])
})
