import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildKnowledgeBase } from './knowledge-base.ts'
import { loadTaxonomy } from './load-taxonomy.ts'
import { parseShare, readArticles } from './read-articles.ts'
import { unreadableFile } from './rules/unreadable-file.ts'

const root = mkdtempSync(path.join(tmpdir(), 'kb-read-'))
afterAll(() => rmSync(root, { recursive: true }))
mkdirSync(path.join(root, 'en'))
for (const name of ['a', 'b', 'c']) writeFileSync(path.join(root, `en/${name}.md`), `# ${name}`)
symlinkSync('loop.md', path.join(root, 'en/loop.md'))

const { taxonomy } = loadTaxonomy(root)

test('makes an article of a file that cannot be read, which a rule reports', () => {
  const files = readArticles(root, ['en/loop.md'], { taxonomy, cache: new Map() })
  const [article] = files.map((file) => file.article)
  expect(article?.meta.title).toBe('loop')
  const base = buildKnowledgeBase(root, taxonomy, article ? [article] : [])
  expect(article && unreadableFile.check(article, base)).toMatchObject([
    { line: 1, column: 1, message: expect.stringContaining('the file cannot be read: ELOOP') },
  ])
  const [readable] = readArticles(root, ['en/a.md'], { taxonomy, cache: new Map() })
  expect(readable && unreadableFile.check(readable.article, base)).toEqual([])
})

test('passes over a file that has gone since it was listed', () => {
  expect(readArticles(root, ['en/gone.md'], { taxonomy, cache: new Map() })).toEqual([])
})

test('shares files between threads: each is taken once', () => {
  const next = new Int32Array(new SharedArrayBuffer(4))
  const work = { root, files: ['en/a.md', 'en/gone.md', 'en/b.md', 'en/c.md'], taxonomy, next }
  Atomics.add(next, 0, 1) // another thread has taken the first
  expect(parseShare(work).map(([position, { file }]) => [position, file])).toEqual([
    [2, 'en/b.md'],
    [3, 'en/c.md'],
  ])
  expect(parseShare(work)).toEqual([])
})
