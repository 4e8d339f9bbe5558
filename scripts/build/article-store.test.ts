import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadArticles, loadContent } from '../../lib/content/load.ts'
import { createArticleStore, rememberArticles } from './article-store.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kb-store-'))
  mkdirSync(path.join(root, 'kb/en'), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true }))

const kb = () => path.join(root, 'kb')
const dir = () => path.join(root, 'store')
const load = () => loadArticles(kb(), createArticleStore(kb(), dir()))
const write = (name: string, text: string) => writeFileSync(path.join(kb(), name), text)

test('gives the same articles from the store, and parses what has changed', async () => {
  write('en/a.md', '---\nid: LW1\n---\n# A\n\n[b](b.md)')
  write('en/b.md', '# B')
  const first = await load()
  expect((await load()).articles).toEqual(first.articles)
  write('en/b.md', '# B, changed')
  expect((await load()).articles.map(({ title }) => title)).toEqual(['A', 'B, changed'])
  expect((await load()).articles).toEqual((await loadArticles(kb())).articles)
})

test('keeps one file for a content folder, also when the vocabulary changes', async () => {
  write(
    'taxonomy.yaml',
    'locales: [{ id: en, label: { en: English } }]\nkinds: [{ id: note, label: { en: Memo } }]',
  )
  write('en/a.md', '---\nkind: memo\n---\n# A')
  expect((await load()).articles[0]?.kind).toBe('note')
  expect(readdirSync(dir())).toHaveLength(1)
})

test('starts anew from a file that was cut short', async () => {
  const [name = ''] = readdirSync(dir())
  writeFileSync(path.join(dir(), name), 'cut')
  expect((await load()).articles.map(({ title }) => title)).toEqual(['A', 'B, changed'])
})

test('reads bodies for pages when a check has kept the articles without', async () => {
  expect((await load()).articles).toHaveLength(2)
  const { bodies } = await loadContent(kb(), createArticleStore(kb(), dir()))
  expect([...bodies].map(([name, { treeText }]) => `${name} ${JSON.parse(treeText).type}`)).toEqual([
    'en/a root',
    'en/b root',
  ])
  const again = await loadContent(kb(), createArticleStore(kb(), dir()))
  expect(again.bodies).toEqual(bodies)
})

test('a watcher keeps what it has read in memory: only what has changed is parsed, and all when the vocabulary has', async () => {
  const store = rememberArticles(createArticleStore(kb(), dir()))
  const read = async () => (await loadContent(kb(), store)).base.articles
  await read()
  const first = await read()
  write('en/b.md', '# B2')
  const second = await read()
  expect(second.map((article, index) => article === first[index])).toEqual([true, false])
  write('taxonomy.yaml', 'locales: [{ id: en, label: { en: English } }]')
  const third = await read()
  expect(third.map((article, index) => article === second[index])).toEqual([false, false])
})
