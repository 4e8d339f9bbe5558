import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { emptyMap } from '../../../lib/content/import/field-map.ts'
import { loadArticles } from '../../../lib/content/load.ts'
import { importFixture } from './import-fixture.ts'

const lampEn =
  '---\nkind:\n  - KnownIssue\nproducts:\n  - Desk Lamp\nProductsVersion:\n  - 4.1.0,4.3.x and later\nid: LW1\n---\n\n# Lamp stays dark\n\nIt does not light: ![view](./shots/a%20b.png)\n'
const lampZh = '---\nkind: bug\nid: LW1\n---\n\n# 台灯不亮\n\n灯不亮。\n'
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])

const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8')
const rulesOf = (report: ReturnType<ReturnType<typeof importFixture>['run']>, index = 0) =>
  report.articles[index]?.changes.map(({ rule }) => rule) ?? []

test('an article gets canonical metadata and keeps its body', () => {
  const { target, run } = importFixture({ 'docs/en/x/lamp.md': lampEn, 'docs/en/x/shots/a b.png': png })
  const report = run({ base: '/help' })
  expect(read(target, 'en/x/lamp.md')).toBe(
    [
      '---',
      'id: LW1',
      'title: Lamp stays dark',
      'kind: known-issue',
      'products: [lamp]',
      "versions: ['4.1.0', '>=4.3']",
      'aliases:',
      '  - /help/en/x/lamp.html',
      '  - /help/x/lamp.html',
      '---',
      '',
      '# Lamp stays dark',
      '',
      'It does not light: ![view](./shots/a%20b.png)',
      '',
    ].join('\n'),
  )
  expect(readFileSync(path.join(target, 'en/x/shots/a b.png'))).toEqual(Buffer.from(png))
  expect(report.totals).toMatchObject({ articles: 1, written: 2, copied: 1, lost: 0, missing: 0, errors: 0 })
  expect(report.articles[0]?.changes).toContainEqual({
    rule: 'kind',
    line: 2,
    from: 'KnownIssue',
    to: 'known-issue',
  })
})

test('a second run writes nothing, and the folder reads as articles in pairs', async () => {
  const { target, run } = importFixture({ 'docs/en/lamp.md': lampEn, 'docs/zh/lamp.md': lampZh })
  run()
  const before = statSync(path.join(target, 'en/lamp.md')).mtimeMs
  expect(run().totals).toMatchObject({ written: 0, unchanged: 2, edited: 0 })
  expect(statSync(path.join(target, 'en/lamp.md')).mtimeMs).toBe(before)
  const { articles } = await loadArticles(target)
  expect(articles.map(({ path: at, pair }) => [at, pair])).toEqual([
    ['en/lamp', 'lamp'],
    ['zh/lamp', 'lamp'],
  ])
})

test('an edited article is left alone, until it is forced', () => {
  const { target, run } = importFixture({ 'en/lamp.md': lampEn })
  run()
  const file = path.join(target, 'en/lamp.md')
  writeFileSync(file, 'mended by hand\n')
  expect(run().totals).toMatchObject({ written: 0, edited: 1 })
  expect(readFileSync(file, 'utf8')).toBe('mended by hand\n')
  expect(run({ force: true }).totals).toMatchObject({ written: 1, edited: 0 })
  expect(readFileSync(file, 'utf8')).toContain('# Lamp stays dark')
})

test('a file that stood there before the first import counts as edited', () => {
  const { target, source, run } = importFixture({ 'en/lamp.md': lampEn, '../target/en/lamp.md': 'mine\n' })
  expect(source).not.toBe(target)
  expect(run().totals.edited).toBe(1)
  expect(read(target, 'en/lamp.md')).toBe('mine\n')
})

test('a changed source is written again, a source that is gone is told', () => {
  const { source, target, run } = importFixture({ 'en/lamp.md': lampEn, 'en/other.md': '# Other\n\ntext\n' })
  run()
  writeFileSync(path.join(source, 'en/lamp.md'), lampEn.replace('does not', 'never does'))
  rmSync(path.join(source, 'en/other.md'))
  const report = run()
  expect(report.totals).toMatchObject({ written: 1, unchanged: 0, edited: 0 })
  expect(report.gone).toEqual(['en/other.md'])
  expect(existsSync(path.join(target, 'en/other.md'))).toBe(true)
})

test('an import that was stopped between the record and the file goes on', () => {
  const { source, target, run } = importFixture({ 'en/lamp.md': lampEn })
  run()
  const record = path.join(target, '.import.jsonl')
  writeFileSync(
    record,
    `${readFileSync(record, 'utf8')}{"file":"en/lamp.md","source":"en/lamp.md","sha256":"next"}\n{"fi`,
  )
  writeFileSync(path.join(source, 'en/lamp.md'), `${lampEn}More.\n`)
  expect(run().totals).toMatchObject({ written: 1, edited: 0 })
  expect(read(target, 'en/lamp.md')).toContain('More.')
})

test('a dry run writes no file', () => {
  const { target, run } = importFixture({ 'en/lamp.md': lampEn })
  expect(run({ dryRun: true }).totals).toMatchObject({ articles: 1, written: 1, lost: 0 })
  expect(existsSync(target)).toBe(false)
})

test('translations follow the checksum of their source only while they are up to date', async () => {
  const sum = 'e25cae45d6ed91cb2eac34a0a45ff07e97d1c0ee6b2a2e2b4c2a0b0ac3a1c9b1'
  const { target, run, source } = importFixture({
    'en/a.md': '# A\n\ntext\n',
    'zh/a.md': '---\nsourceSHA: PLACE\n---\n# 甲\n\n文\n',
    'en/b.md': '# B\n\ntext\n',
    'zh/b.md': `---\nsourceSHA: ${sum}\n---\n# 乙\n\n文\n`,
  })
  const { createHash } = await import('node:crypto')
  const real = createHash('sha256').update('# A\n\ntext\n').digest('hex')
  writeFileSync(path.join(source, 'zh/a.md'), `---\nsourceSHA: ${real}\n---\n# 甲\n\n文\n`)
  run()
  const { articles } = await loadArticles(target)
  expect(articles.filter(({ stale }) => stale).map(({ path: at }) => at)).toEqual(['zh/b'])
  expect(read(target, 'zh/b.md')).toContain(sum)
})

test('a translation under another name is joined by the checksum that it names', async () => {
  const { createHash } = await import('node:crypto')
  const text = '# A\n\ntext\n'
  const sum = createHash('sha256').update(text).digest('hex')
  const { run } = importFixture({ 'en/a.md': text, 'zh/jia.md': `---\nsourceSHA: ${sum}\n---\n# 甲\n` })
  expect(run().articles.map(({ file }) => file)).toEqual(['en/a.md', 'zh/a.md'])
})

test('fields that nobody knows are kept as they stand and told with their line', () => {
  const { target, run } = importFixture({
    'en/a.md':
      '---\ntitle: A\nowner:\n  name: Ann  # on call\nupdated: last spring\nweight: 010\n---\ntext\n',
  })
  const report = run()
  expect(read(target, 'en/a.md')).toBe(
    '---\ntitle: A\naliases:\n  - /en/a.html\n  - /a.html\nowner:\n  name: Ann  # on call\nupdated: last spring\nweight: 010\n---\n\ntext\n',
  )
  expect(report.articles[0]?.notUnderstood).toEqual([
    { line: 3, what: 'field', text: 'owner: name: Ann' },
    { line: 5, what: 'value of updated', text: 'last spring' },
  ])
  expect(report.totals.lost).toBe(0)
})

test('a faulty block of metadata is kept as comments, so that nothing of it is lost', async () => {
  const { target, run } = importFixture({
    'en/a.md': '---\ntitle: A\nnote: "never closed\nid: LW7\n---\n\ntext\n',
  })
  const report = run()
  expect(read(target, 'en/a.md')).toContain('# note: "never closed')
  expect(report.articles[0]?.notUnderstood.map(({ what }) => what)).toContain('frontmatter')
  expect(report.articles[0]?.lost).toEqual([])
  const { articles } = await loadArticles(target)
  expect(articles[0]?.title).toBe('A')
})

test('a second id becomes an alias, other fields that come twice are kept as comments', () => {
  const { target, run } = importFixture({
    'en/a.md': '---\nid: LW1\nID: LW2\nkind: bug\nkinds: guide\n---\n# A\n',
  })
  expect(run().totals.lost).toBe(0)
  const text = read(target, 'en/a.md')
  expect(text).toContain('aliases:\n  - LW2\n')
  expect(text).toContain('# kinds: guide')
})

test('a map says which field is which, what values mean and what is left out', () => {
  const { target, run } = importFixture({
    'a.md': '---\ntitle: A\ncategory: FAQ\nmeta:\n  app: Lamp One\nbuild: 7781\nteam: Blue\n---\ntext\n',
  })
  const report = run({
    map: {
      ...emptyMap,
      fields: { category: 'kind', 'meta.app': 'products', build: 'drop', team: 'keep' },
      values: { kind: { FAQ: 'how-to' }, products: { 'lamp one': 'lamp' } },
      defaults: { versions: ['4.x'] },
    },
  })
  expect(read(target, 'en/a.md')).toBe(
    "---\ntitle: A\nkind: how-to\nproducts: [lamp]\nversions: ['4.x']\nmeta:\n  app: Lamp One\nteam: Blue\n---\n\ntext\n",
  )
  expect(report.totals.lost).toBe(0)
})

test('metadata in bullets of exported wiki pages becomes fields, and stays in the body', () => {
  const body =
    '# Dark\n\nIt is dark.\n\n## [Related Information]\n\n- Component: Dimmer\n- Page ID: 77\n- Original Title: Dark lamp\n'
  const { target, run } = importFixture({ 'pages/dark.md': body })
  run()
  const text = read(target, 'en/dark.md')
  expect(text).toContain('components: [dimmer]\naliases:\n  - page-id:77\noriginalTitle: Dark lamp\n')
  expect(text.endsWith(body)).toBe(true)
})

test('files that are no articles, or no text, are told and never stop the others', () => {
  const { run } = importFixture({
    'README.md': '# About this folder\n',
    'en/index.md': '---\npageType: home\n---\n',
    'en/empty.md': '',
    'en/spaces.md': ' \n\t\n',
    'en/picture.md': png,
    'en/noise.md': Uint8Array.from({ length: 400 }, (_, index) => 1 + ((index * 37) % 255)),
    'en/good.md': '# Good\n\ntext\n',
    'notes.txt': 'x',
  })
  const report = run()
  expect(report.articles.map(({ source }) => source)).toEqual(['en/good.md'])
  expect(report.skipped.map(({ file, isError }) => [file, isError])).toEqual([
    ['README.md', false],
    ['en/empty.md', false],
    ['en/index.md', false],
    ['en/noise.md', true],
    ['en/picture.md', true],
    ['en/spaces.md', false],
  ])
  expect(report.unused).toEqual(['notes.txt'])
})

test('marks, line endings, tabs, encodings and extensions of other systems are brought into one form', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('# Wide\r\n\r\ntext\r\n', 'utf16le')])
  const { target, run } = importFixture({
    'en/bom.md': '\uFEFF---\r\ntitle: Mark\r\nkind:\r\n\t- bug\r\n---\r\n\r\nA\tb\r\n',
    'en/OLD.MD': '# Old\r\rtext\r',
    'en/wide.md': utf16,
    'en/gbk.md': Uint8Array.from([0x23, 0x20, 0xd6, 0xd0, 0xce, 0xc4, 0x0a]),
    'en/other.markdown': '# Other\n',
  })
  const report = run()
  expect(report.articles.map(({ file }) => file)).toEqual([
    'en/OLD.md',
    'en/bom.md',
    'en/gbk.md',
    'en/other.md',
    'en/wide.md',
  ])
  expect(read(target, 'en/OLD.md')).toMatch(/# Old\n\ntext\n$/)
  expect(read(target, 'en/bom.md')).toMatch(/A\tb\n$/)
  expect(read(target, 'en/gbk.md')).toContain('# 中文')
  expect(read(target, 'en/wide.md')).not.toContain('\r')
  expect(report.totals.lost).toBe(0)
  expect(rulesOf(report, 2)).toContain('encoding')
})

test('decomposed names are composed, and references to them follow', () => {
  const decomposed = 'u\u0308ber' // as macOS writes it
  const { target, run } = importFixture({
    [`en/${decomposed}.md`]: `# Over\n\n![v](${decomposed}.png)\n`,
    [`en/${decomposed}.png`]: png,
    'en/b.md': `# B\n\n[over](${decomposed}.md#x) and [again](%C3%BCber.md)\n`,
  })
  const report = run()
  expect(report.totals).toMatchObject({ missing: 0, lost: 0, copied: 1 })
  expect(read(target, 'en/\u00fcber.md')).toContain('![v](%C3%BCber.png)')
  expect(read(target, 'en/b.md')).toContain('[over](%C3%BCber.md#x) and [again](%C3%BCber.md)')
})

test('an article of a megabyte is taken over whole', { timeout: 90_000 }, () => {
  const big = `# Big\n\n${`${'A line of many words that repeats itself for ever. '.repeat(20)}\n\n`.repeat(1050)}`
  const { target, run } = importFixture({ 'en/big.md': big })
  const report = run()
  expect(report.totals.lost).toBe(0)
  expect(report.totals.words).toBeGreaterThan(180_000)
  expect(read(target, 'en/big.md').endsWith(big)).toBe(true)
})

test('links are followed once, loops end, and links to nowhere are told', () => {
  const { source, run } = importFixture({ 'en/real.md': '# Real\n\ntext\n', 'en/deep/x.md': '# X\n' })
  symlinkSync('real.md', path.join(source, 'en/alias.md'))
  symlinkSync('..', path.join(source, 'en/deep/up'))
  symlinkSync('gone.md', path.join(source, 'en/nowhere.md'))
  symlinkSync('/etc/hostname', path.join(source, 'en/secret.png'))
  const report = run()
  expect(report.articles.map(({ source: file }) => file)).toEqual(['en/deep/x.md', 'en/real.md'])
  expect(report.skipped.map(({ file, reason }) => `${file}: ${reason}`).sort()).toEqual([
    'en/alias.md: the same file as en/real.md, by a link',
    'en/deep/up: the same folder as en, by a link',
    'en/nowhere.md: cannot be read: the link leads nowhere',
    'en/secret.png: a link that leads out of the source',
  ])
})

test.runIf(process.platform === 'linux')('a name that is no UTF-8 is an error that says what to do', () => {
  const { source, run } = importFixture({ 'en/real.md': '# Real\n\ntext\n' })
  const name = Buffer.concat([Buffer.from(`${source}/`), Buffer.from([0xcd, 0xf8, 0xc2, 0xe7])])
  mkdirSync(name)
  writeFileSync(Buffer.concat([name, Buffer.from('/a.md')]), '# A\n')
  const { skipped, totals } = run()
  expect(skipped).toMatchObject([{ isError: true, reason: expect.stringContaining('convmv -f gb18030') }])
  expect(totals.errors).toBe(1)
})

test('an article that is not taken over is no file to be copied: the link to it is told', () => {
  const { source, target, run } = importFixture({
    'a.md': '# A\n\n[b](b.md) ![x](x.png)\n',
    'b.md': '# B\n\ntext\n',
    'x.png': png,
  })
  const report = run({ source: path.join(source, 'a.md') })
  expect(report.copied.map(({ source: file }) => file)).toEqual(['x.png'])
  expect(report.articles[0]?.missing).toEqual([{ line: 3, kind: 'link', name: 'b.md' }])
  expect(existsSync(path.join(target, 'en/b.md'))).toBe(false)
})

test('files of a format that may hold articles are told apart from those that nobody needs', () => {
  const { run } = importFixture({
    'en/a.md': '# A\n\n[paper](paper.docx) [page](page.adoc)\n',
    'en/paper.docx': 'PK',
    'en/page.adoc': '= Page\n',
    'en/guide.rst': 'Guide\n=====\n',
    'style.css': 'p {}',
  })
  const { skipped, unused, copied } = run()
  expect(skipped).toMatchObject([
    { file: 'en/guide.rst', reason: expect.stringContaining('pandoc') },
    { file: 'en/page.adoc', reason: expect.stringContaining('is copied as it is') },
  ])
  expect(unused).toEqual(['style.css'])
  expect(copied.map(({ source }) => source)).toEqual(['en/paper.docx', 'en/page.adoc'])
})

test('files are copied only from the source, and missing ones are told by name and line', () => {
  const { target, run } = importFixture({
    'en/a.md':
      '# A\n\n![x](../../secret.png)\n\n![y](gone.png)\n\n[z](data.zip) [w](https://example.org/q.png)\n',
    'en/data.zip': 'zip',
    'en/unused.png': png,
    '../secret.png': png,
  })
  const report = run()
  expect(report.articles[0]?.missing).toEqual([
    { line: 3, kind: 'image', name: '../../secret.png' },
    { line: 5, kind: 'image', name: 'gone.png' },
  ])
  expect(report.copied.map(({ file }) => file)).toEqual(['en/data.zip'])
  expect(report.unused).toEqual(['en/unused.png'])
  expect(existsSync(path.join(target, 'en/unused.png'))).toBe(false)
})

test('images in public folders go where the program finds them', async () => {
  const { target, run } = importFixture({
    'website/docs/en/a.md': '# A\n\n![x](/img/a.png)\n\n![y](../img/b.png)\n',
    'website/docs/public/img/a.png': png,
    'website/docs/img/b.png': png,
  })
  expect(run().totals).toMatchObject({ missing: 0, copied: 2 })
  const { articles } = await loadArticles(target)
  expect(articles[0]?.images.map(({ file }) => file)).toEqual(['public/img/a.png', 'img/b.png'])
})

test('links between articles are written anew only where they would lead elsewhere', () => {
  const { target, run } = importFixture({
    'guide/_part/one.md': '# One\n\n[two](../two.md) [three](/guide/three#x "t")\n',
    'guide/two.md': '# Two\n\n[one](_part/one.md)\n',
    'guide/three.md': '# Three\n',
  })
  run()
  expect(read(target, 'en/guide/part/one.md')).toContain('[two](../two.md) [three](/guide/three#x "t")')
  expect(read(target, 'en/guide/two.md')).toContain('[one](part/one.md)')
})

test('articles that want one place all get one', () => {
  const { run } = importFixture({
    'en/a.md': '# First\n',
    'en/a.mdx': '# Second\n',
    'en/a.markdown': '# Third\n',
    'en/A.md': '# Fourth\n',
  })
  const report = run()
  expect(new Set(report.articles.map(({ file }) => file.toLowerCase().replace(/\.[a-z]+$/, ''))).size).toBe(4)
  expect(report.duplicated.filter(({ reason }) => reason.startsWith('the same place'))).toHaveLength(3)
})

test('pictures in hidden folders are copied to where they can be seen; articles there are none', () => {
  const { target, run } = importFixture({
    'a.md': '# A\n\n![x](/.attachments/x.png)\n',
    '.attachments/x.png': png,
    '.attachments/notes.md': '# Notes\n',
    '.git/config': 'x',
  })
  const report = run()
  expect(report.totals).toMatchObject({ articles: 1, missing: 0, copied: 1 })
  expect(report.unused).toEqual([])
  expect(read(target, 'en/a.md')).toContain('![x](../public/attachments/x.png)')
})

test('an article without any title is named after its file', () => {
  const { target, run } = importFixture({ 'notes/my_dark-lamp.md': 'text\n' })
  expect(rulesOf(run())).toContain('title-from-file')
  expect(read(target, 'en/notes/my_dark-lamp.md')).toContain('title: my dark lamp\n')
})

test('one file can be imported by itself, with what it shows', () => {
  const { source, target, run } = importFixture({
    'a.md': '# A\n\n![x](shots/x.png) [b](b.md)\n',
    'b.md': '# B\n',
    'shots/x.png': png,
  })
  const report = run({ source: path.join(source, 'a.md') })
  expect(report.articles.map(({ file }) => file)).toEqual(['en/a.md'])
  expect(existsSync(path.join(target, 'en/shots/x.png'))).toBe(true)
  expect(report.unused).toEqual([])
})

test('what a file says of its audience and state is written, also when it is the default', () => {
  const { target, run } = importFixture({
    'en/a.md': '---\ntitle: A\naudience: public\nstatus: wip\n---\ntext\n',
    'en/b.md': '---\ntitle: B\ndraft: false\nstate: strange\n---\ntext\n',
    'en/c.md': '---\ntitle: C\ndraft: true\n---\ntext\n',
    '_templates/x.md': '---\ntitle: X\n---\n',
  })
  const report = run()
  expect(report.totals.lost).toBe(0)
  expect(report.skipped).toEqual([
    {
      file: '_templates/x.md',
      reason: 'a template of the site, by its folder; move it to another one to take it as an article',
      isError: false,
    },
  ])
  expect(read(target, 'en/a.md')).toContain('audience: public\nstate: draft\n')
  expect(read(target, 'en/b.md')).toMatch(/title: B\naliases:\n.*\n.*\nstate: strange\n---/)
  expect(read(target, 'en/c.md')).toContain('state: draft\n')
})
