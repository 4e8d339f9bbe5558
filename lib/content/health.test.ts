import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { measureHealth } from './health.ts'
import { loadArticles } from './load-articles.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

async function health(files: Record<string, string>, locale = 'en') {
  const root = mkdtempSync(path.join(tmpdir(), 'kb-health-'))
  folders.push(root)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), text)
  }
  return measureHealth((await loadArticles(root)).base, locale)
}

const complete = `---
id: LW1
title: Dark
kind: troubleshooting
products: [linux]
versions: ['6.1.x']
environment: { kernel: '6.1' }
---
![shown](x.png)

## Cause

c

## Workaround

w
`

test('finds nothing wrong with a complete article', async () => {
  const { all, lacking } = await health({ 'en/a.md': complete })
  expect(lacking).toEqual([])
  expect(all).toMatchObject({ articles: 1, score: 100 })
  expect(all.parts.map(({ part }) => part)).toEqual([
    ...['environment', 'versions', 'cause', 'resolution', 'current', 'reachable', 'alt', 'id'],
  ])
})

test('counts every part of every article the same', async () => {
  const { all, products, kinds, lacking } = await health({
    'en/a.md': complete,
    'en/b.md':
      '---\nid: LW1\ntitle: B\nkind: information\nproducts: [linux]\nversions: [5.4]\n---\n![](x.png)',
    'en/c.md': '---\nid: LW3\ntitle: C\n---\n[b](./b.md)',
    'en/d.md': '---\nid: LW4\ntitle: D\nstate: deprecated\n---\n',
  })
  expect(lacking).toEqual([
    { path: 'en/b', title: 'B', lacks: ['environment', 'current', 'alt', 'id'] },
    { path: 'en/c', title: 'C', lacks: ['environment', 'versions', 'reachable'] },
    { path: 'en/a', title: 'Dark', lacks: ['id'] },
  ])
  expect(all.parts.find(({ part }) => part === 'environment')).toEqual({ part: 'environment', met: 1, of: 3 })
  const sum =
    all.parts.reduce((met, part) => met + part.met, 0) / all.parts.reduce((of, part) => of + part.of, 0)
  expect(all.score).toBe(Math.round(sum * 100))
  expect(products.map(({ id, articles }) => [id, articles])).toEqual([['linux', 2]])
  expect(kinds.map(({ id }) => id)).toEqual(['troubleshooting', 'information'])
})

test('asks a translation whether it is behind, and a language without articles nothing', async () => {
  const files = { 'en/a.md': complete, 'zh/a.md': `---\nid: LW1\nsourceSHA: ${'0'.repeat(64)}\n---\n# 甲` }
  expect((await health(files, 'zh')).lacking[0]?.lacks).toContain('translation')
  expect(await health({ 'en/a.md': complete }, 'zh')).toMatchObject({
    all: { articles: 0, score: null },
    lacking: [],
  })
})
