import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildKnowledgeBase } from './knowledge-base.ts'
import { loadTaxonomy } from './load-taxonomy.ts'
import { parseShare, type SharedWork } from './read-articles.ts'
import { unreadableFile } from './rules/unreadable-file.ts'

const root = mkdtempSync(path.join(tmpdir(), 'kb-read-'))
afterAll(() => rmSync(root, { recursive: true }))
mkdirSync(path.join(root, 'en'))
for (const name of ['a', 'b', 'c']) writeFileSync(path.join(root, `en/${name}.md`), `# ${name}`)
symlinkSync('loop.md', path.join(root, 'en/loop.md'))

const { taxonomy } = loadTaxonomy(root)
const workOn = (files: readonly string[], withTrees = false): SharedWork => ({
  root,
  files,
  taxonomy,
  withTrees,
  next: new Int32Array(new SharedArrayBuffer(4)),
})

test('makes an article of a file that cannot be read, which a rule reports', () => {
  const [unreadable, readable] = parseShare(workOn(['en/loop.md', 'en/a.md'])).map(([, read]) => read.article)
  if (!unreadable || !readable) throw new Error('a file gave no article')
  expect(unreadable.meta.title).toBe('loop')
  const base = buildKnowledgeBase(root, taxonomy, [unreadable])
  expect(unreadableFile.check(unreadable, base)).toMatchObject([
    { line: 1, column: 1, message: expect.stringContaining('the file cannot be read: ELOOP') },
  ])
  expect(unreadableFile.check(readable, base)).toEqual([])
})

test('passes over a file that has gone since it was listed', () => {
  expect(parseShare(workOn(['en/gone.md']))).toEqual([])
})

test('gives the tree of a body without its positions, when it is asked for', () => {
  const treeOf = (withTrees: boolean) => parseShare(workOn(['en/a.md'], withTrees))[0]?.[1].treeText
  expect(treeOf(false)).toBeNull()
  expect(JSON.parse(treeOf(true) ?? '')).toMatchObject({
    type: 'root',
    children: [{ type: 'heading', depth: 1, children: [{ type: 'text', value: 'a' }] }],
  })
  expect(treeOf(true)).not.toContain('position')
})

test('shares files between threads: each is taken once', () => {
  const work = workOn(['en/a.md', 'en/gone.md', 'en/b.md', 'en/c.md'])
  Atomics.add(work.next, 0, 1) // another thread has taken the first
  expect(parseShare(work).map(([position, { article }]) => [position, article.file])).toEqual([
    [2, 'en/b.md'],
    [3, 'en/c.md'],
  ])
  expect(parseShare(work)).toEqual([])
})
