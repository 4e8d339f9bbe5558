import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadArticles } from '../../../lib/content/load.ts'
import { importFixture } from './import-fixture.ts'

const textOf = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8')

test('pages of help centres have the title of their page, without the site, and the date of their last change', () => {
  const page = (title: string, frame: string) =>
    `<html><head><title>${title}</title><meta property="article:modified_time" content="2026-02-03T04:05:06Z"></head><body>${frame}<article><h2>Cause</h2><p>text</p></article></body></html>`
  const { target, run } = importFixture({
    'a.html': page('Lamp : dark : Support', '<h2>Lamp : dark <a href="#">Print</a></h2>'),
    'b.html': page('Fuse : why', ''),
  })
  expect(run().totals.lost).toBe(0)
  expect(textOf(target, 'en/a.md')).toMatch(/title: 'Lamp : dark'\n(?:.*\n)*updated: 2026-02-03/)
  expect(textOf(target, 'en/b.md')).toContain("title: 'Fuse : why'")
})

test('an export of Notion: properties are metadata, and no word is lost', () => {
  const name = 'Dark lamp 0123456789abcdef0123456789abcdef.md'
  const { target, run } = importFixture({
    [name]: '# Dark lamp\n\nStatus: Draft\nTags: fuse, heat\nOwner: Ann\n\n<aside>\nMind it.\n</aside>\n',
  })
  const report = run()
  expect(report.totals.lost).toBe(0)
  expect(textOf(target, 'en/Dark lamp.md')).toBe(
    '---\ntitle: Dark lamp\nkeywords: [fuse, heat]\nstate: draft\nOwner: Ann\n---\n\n# Dark lamp\n\n:::note\nMind it.\n:::\n',
  )
})

test('a vault of Obsidian: comments and notes that were not published are for nobody outside', async () => {
  const { target, run } = importFixture({
    'lamp.md': '# Lamp\n\nDim %% for us only %% it.\n\n%%\nAnd this.\n%%\n',
    'own.md': '---\npublish: false\n---\n# Own\n\ntext\n',
  })
  expect(run().totals.lost).toBe(0)
  expect(textOf(target, 'en/own.md')).toContain('audience: internal')
  const { articles } = await loadArticles(target)
  expect(JSON.stringify(articles.find(({ title }) => title === 'Lamp')?.sections)).not.toMatch(
    /for us|And this/,
  )
})

test('Markdown that Pandoc made of Word keeps its tables, boxes and words', () => {
  const { target, run } = importFixture({
    'lamp.md':
      '# Lamp {#lamp .unnumbered}\n\n[]{#_Toc1 .anchor}[Dim]{.underline} it.\n\n::: {custom-style="Warning"}\nHot.\n:::\n\n+---+----+\n| a | 1. |\n+---+----+\n\n  A   B\n  --- ---\n  1   2\n',
  })
  const report = run()
  expect(report.totals.lost).toBe(0)
  expect(textOf(target, 'en/lamp.md')).toContain(
    '<u>Dim</u> it.\n\n:::warning\nHot.\n:::\n\n|  |  |\n| --- | --- |\n| a | 1. |',
  )
  expect(report.articles[0]?.notUnderstood.map(({ what }) => what)).toEqual(['table of Pandoc'])
})

test('exports of help centres in JSON are told as what they are', () => {
  const item = { id: 1, title: 'Lamp', body: '<p>Dim it.</p>' }
  const { run } = importFixture({
    'a.md': '# A\n\ntext\n',
    'all.json': JSON.stringify({ articles: [item, item], next_page: null }),
    'one.json': JSON.stringify({ article: item }),
    'list.json': JSON.stringify([item]),
    'settings.json': JSON.stringify({ title: 'Lamps', description: 'All of them' }),
    'broken.json': '{"title": ',
  })
  const { skipped, unused } = run()
  expect(
    skipped.map(({ file, reason, isError }) => [file, /\d+ articles?/.exec(reason)?.[0], isError]),
  ).toEqual([
    ['all.json', '2 articles', true],
    ['list.json', '1 article', true],
    ['one.json', '1 article', true],
  ])
  expect(unused).toEqual(['broken.json', 'settings.json'])
})
