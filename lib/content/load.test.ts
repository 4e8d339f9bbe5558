import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadArticles, loadContent } from './load.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function folder(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'kb-load-'))
  folders.push(root)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), content)
  }
  return root
}

const load = (files: Record<string, string | Uint8Array>) => loadContent(folder(files))

test('takes every text file below a language, but no home pages, templates or hidden files', async () => {
  const { articles } = await load({
    'en/b.md': '# B',
    'en/A.MD': '# A',
    'en/deep/er/c.markdown': '# C',
    'zh/d.mdx': '# D',
    'en/index.md': '---\npageType: home\n---\n',
    'en/_templates/x.md': '# X',
    'en/_draft.md': '# Y',
    'en/.hidden/x.md': '# Z',
    'en/node_modules/x/README.md': '# N',
    'README.md': '# R',
  })
  expect(articles.map(({ file }) => file)).toEqual([
    'en/A.MD',
    'en/b.md',
    'en/deep/er/c.markdown',
    'zh/d.mdx',
  ])
})

test('reports text files that are in no folder of a language', async () => {
  const { findings } = await load({ 'en/a.md': '# A', 'fr/b.md': '# B', 'fr/c.md': '# C', 'public/x.md': '' })
  expect(findings).toMatchObject([{ path: 'fr', rule: 'unknown-locale', severity: 'error' }])
  expect(findings[0]?.message).toContain('2 text files')
})

test('takes every text for an article where no folder is named after a language, in the language of its letters', async () => {
  const { articles, findings } = await load({
    'lamp.md': '# The lamp stays dark\n\n[more](deep/er/fuse.md) [rooted](/deep/er/fuse)',
    'lamp.mdx': '# The lamp flickers',
    'deep/er/fuse.md': '# 保险丝烧断\n\n更换保险丝以后灯就亮了。',
    'README.md': '# R',
    '_draft.md': '# D',
  })
  expect(articles.map(({ path, sourcePath, locale, slug }) => [path, sourcePath, locale, slug])).toEqual([
    ['deep/er/fuse', 'deep/er/fuse', 'zh', 'fuse'],
    ['lamp', 'lamp', 'en', 'lamp'],
    ['lamp.mdx', 'lamp.mdx', 'en', 'lamp-mdx'],
  ])
  expect(findings).toEqual([])
})

test('takes a region of a language for the language', async () => {
  const { articles, findings } = await load({ 'en-US/a.md': '# A', 'zh-CN/a.md': '# 甲' })
  expect(articles.map(({ locale, pair }) => [locale, pair])).toEqual([
    ['en', 'a'],
    ['zh', 'a'],
  ])
  expect(findings).toEqual([])
})

test('reads linked files and folders once, also when they lead in a circle', async () => {
  const root = folder({ 'en/a.md': '# A', 'store/b.md': '# B' })
  symlinkSync('../store/b.md', path.join(root, 'en/b.md'))
  symlinkSync('.', path.join(root, 'en/self'))
  const { articles } = await loadContent(root)
  expect(articles.map(({ file }) => file)).toEqual(['en/a.md', 'en/b.md'])
})

test('joins translations by their path, or by an id that each language uses once', async () => {
  const { articles } = await load({
    'en/lamp.md': '# L',
    'zh/lamp.md': '# L',
    'en/shade.md': '---\nid: LW1\n---\n',
    'zh/deng-zhao.md': '---\nid: lw1\n---\n',
    'en/one.md': '---\nid: LW2\n---\n',
    'en/two.md': '---\nid: LW2\n---\n',
  })
  expect(Object.fromEntries(articles.map(({ path: at, pair }) => [at, pair]))).toEqual({
    'en/lamp': 'lamp',
    'zh/lamp': 'lamp',
    'en/shade': 'shade',
    'zh/deng-zhao': 'shade',
    'en/one': 'one',
    'en/two': 'two',
  })
})

test('ids that are to be decided join nothing, and are the id of no article', async () => {
  const { articles } = await load({
    'en/dark.md': '---\nid: TBD\n---\n# Dark',
    'zh/bright.md': '---\nid: tbd\n---\n# 亮',
  })
  expect(articles.map(({ id, pair }) => [id, pair])).toEqual([
    [null, 'dark'],
    [null, 'bright'],
  ])
})

test('gives each article of a language its own address', async () => {
  const { articles } = await load({
    'en/x/The Lamp: v1.2_a.md': '',
    'en/y/the-lamp-v1-2-a.md': '',
    'en/z/台灯.md': '',
    'en/same.md': '',
    'en/same.mdx': '',
    'zh/same.md': '',
  })
  expect(articles.map(({ path: at, slug }) => [at, slug])).toEqual([
    ['en/same', 'same'],
    ['en/same.mdx', 'same-mdx'],
    ['en/x/The Lamp: v1.2_a', 'the-lamp-v1-2-a'],
    ['en/y/the-lamp-v1-2-a', 'y-the-lamp-v1-2-a'],
    ['en/z/台灯', '台灯'],
    ['zh/same', 'same'],
  ])
})

test('knows whether the source of a translation has changed since', async () => {
  const sha = createHash('sha256').update('# Source').digest('hex')
  const translation = (sum: string) => `---\nsourceSHA: ${sum}\n---\n# T`
  const { articles } = await load({
    'en/fresh.md': '# Source',
    'zh/fresh.md': translation(sha.toUpperCase()),
    'en/old.md': '# Source, changed',
    'zh/old.md': translation(sha),
    'zh/from-zh.md': '# Source',
    'en/from-zh.md': translation(sha), // translated the other way round
    'zh/alone.md': translation(sha),
  })
  expect(articles.filter(({ stale }) => stale).map(({ file }) => file)).toEqual(['zh/old.md'])
  expect(
    articles.flatMap(({ path, translatedFrom }) => (translatedFrom ? [[path, translatedFrom]] : [])),
  ).toEqual([
    ['en/from-zh', 'zh/from-zh'],
    ['zh/fresh', 'en/fresh'],
    ['zh/old', 'en/old'],
  ])
})

test('resolves links to articles, their anchors and files', async () => {
  const { bodies } = await load({
    'en/a/one.md':
      '[1](two.md#part) [2](../b/three) [3](/en/b/three.html) [4](/base/en/a/Two) [5](file.sh) [6](gone.md) [7](https://x.org) [8](/old/7.html)',
    'en/a/two.md': '## Part',
    'en/a/file.sh': 'echo',
    'en/b/three.mdx': '---\naliases: [/old/7.html]\n---\n',
  })
  const links = bodies.get('en/a/one')?.links
  expect([...(links ?? [])].map(([href, link]) => [href, 'path' in link ? link.path : link.type])).toEqual([
    ['two.md#part', 'en/a/two'],
    ['../b/three', 'en/b/three'],
    ['/en/b/three.html', 'en/b/three'],
    ['/base/en/a/Two', 'en/a/two'],
    ['file.sh', 'file'],
    ['gone.md', 'broken'],
    ['/old/7.html', 'en/b/three'],
  ])
  expect(links?.get('two.md#part')).toMatchObject({ anchor: 'part' })
})

test('finds images beside the article, in public, at the root and in the language', async () => {
  const { articles } = await load({
    'en/a.md':
      '![1](shots/x%20y.png?raw=true) ![2](/p.png) ![3](/en/q.png) ![4](/q.png) ![5](../../out.png) ![6](http://h/x.png) ![7](image-2025-1-10_11-34-46.png) ![8](bad.png)',
    'en/shots/x y.png': png,
    'public/p.png': png,
    'en/q.png': png,
    'en/bad.png': 'no picture',
  })
  expect(articles[0]?.images.map(({ file, width, capturedAt }) => [file, width, capturedAt])).toEqual([
    ['en/shots/x y.png', 1, null],
    ['public/p.png', 1, null],
    ['en/q.png', 1, null],
    ['en/q.png', 1, null],
    [null, null, null],
    [null, null, null],
    [null, null, '2025-01-10 11:34:46'],
    ['en/bad.png', null, null],
  ])
  expect(articles[0]?.images[0]?.url).toMatch(/^\/media\/[0-9a-f]{12}\/x-y\.png$/)
})

test('knows the text that was read from an image, by its bytes', async () => {
  const hash = createHash('sha256').update(png).digest('hex').slice(0, 12)
  const { articles } = await load({
    'en/a.md': '![1](p.png) ![2](q.png)',
    'en/p.png': png,
    'en/q.png': 'other bytes',
    [`.image-text/${hash}.txt`]: 'E42: lamp is dark\n',
  })
  expect(articles[0]?.images.map(({ text }) => text)).toEqual(['E42: lamp is dark', null])
})

test('dates an article by its field, else by its last commit', async () => {
  const root = folder({ 'en/a.md': '# A', 'en/b.md': '---\nupdated: 2020-02-02\n---\n', 'en/c d.md': '# C' })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e', ...args], {
      cwd: root,
      env: { ...process.env, GIT_COMMITTER_DATE: '2021-03-04T12:00:00Z' },
    })
  git('init', '--quiet')
  git('add', 'en/a.md', 'en/b.md')
  git('commit', '--quiet', '--message', 'x')
  const { articles } = await loadContent(root)
  expect(articles.map(({ updated }) => updated)).toEqual(['2021-03-04', '2020-02-02', null])
})

test('falls back to the shipped vocabulary when that of the folder is faulty, and reports it', async () => {
  const { articles, findings, taxonomy } = await load({ 'en/a.md': '# A', 'taxonomy.yaml': 'locales: [' })
  expect([articles.length, taxonomy.locales.length]).toEqual([1, 2])
  expect(findings).toMatchObject([{ path: 'taxonomy.yaml', rule: 'taxonomy-syntax' }])
})

test('sums up an article by its first sentences', async () => {
  const { articles } = await load({
    'en/a.md': '# A\n\n## Issue\n\nThe lamp flickers at night when it rains.',
  })
  expect(articles[0]?.summary).toBe('The lamp flickers at night when it rains.')
})

test('reads the same articles without their trees', async () => {
  const root = folder({ 'en/a.md': '# A\n\n[b](b.md)', 'en/b.md': '# B', 'zh/a.md': '# A' })
  expect((await loadArticles(root)).articles).toEqual((await loadContent(root)).articles)
})

test('reports links to files and folders that are not there', async () => {
  const root = folder({ 'en/a.md': '# A' })
  symlinkSync('gone.md', path.join(root, 'en/b.md'))
  symlinkSync('/nowhere/articles', path.join(root, 'zh'))
  const { findings, articles } = await loadArticles(root)
  expect(articles.map(({ file }) => file)).toEqual(['en/a.md'])
  expect(findings.map(({ path: file, rule, message }) => `${file} ${rule} ${message}`).sort()).toEqual([
    'en/b.md dangling-symlink the link leads to gone.md, which does not exist, so nothing below it is read',
    'zh dangling-symlink the link leads to /nowhere/articles, which does not exist, so nothing below it is read',
  ])
})

test('of a page in several versions the newest has the address, and each is for the version of its folder', async () => {
  const { articles } = await load({
    'en/v1.9/lamp/dim.md': '# Dim',
    'en/v1.10/lamp/dim.md': '# Dim',
    'en/v1.10/fuse/dim.md': '# Fuse',
    'en/v1.8/lamp/dim.md': '---\nversions: [1.7]\n---\n# Dim',
  })
  expect(articles.map(({ file, slug, versions }) => [file, slug, versions])).toEqual([
    ['en/v1.10/fuse/dim.md', 'dim', []],
    ['en/v1.10/lamp/dim.md', 'lamp-dim', ['1.10']],
    ['en/v1.8/lamp/dim.md', 'lamp-dim-1-8', ['1.7']],
    ['en/v1.9/lamp/dim.md', 'lamp-dim-1-9', ['1.9']],
  ])
})
