import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadArticles } from '../../lib/content/load.ts'
import { createArticleStore } from './article-store.ts'

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
