import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadArticles } from '../load.ts'
import { fixFolder } from './fix-folder.ts'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

/** What mending would write into a folder of these files, by the name afterwards. */
async function fixed(files: Record<string, string | Uint8Array>, wanted = (_file: string) => true) {
  const root = mkdtempSync(path.join(tmpdir(), 'kb-fix-'))
  folders.push(root)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    writeFileSync(path.join(root, name), content)
  }
  const { base } = await loadArticles(root)
  const result = fixFolder(base, { wanted, files: Object.keys(files), today: new Date(2026, 10, 24) })
  return Object.fromEntries(result.map(({ to, text }) => [to, text]))
}

test('gives a translation the id of its source, and others the next one', async () => {
  const result = await fixed({
    'en/a.md': '---\nid: LW7\n---\n# A',
    'zh/a.md': '---\nid: TBD\n---\n# A',
    'en/b.md': '---\nid: TBD\n---\n# B',
    'zh/b.md': '---\nid:\n---\n# B',
  })
  expect(result).toEqual({
    'zh/a.md': '---\nid: LW7\n---\n# A',
    'en/b.md': '---\nid: LW8\n---\n# B',
    'zh/b.md': '---\nid: LW8\n---\n# B',
  })
})

test('renames files in all languages alike, keeps their addresses, and follows links', async () => {
  const result = await fixed({
    'zh/灯.md': '---\nid: LW1\n---\n# 灯',
    'en/灯.md': "---\nid: LW1\naliases: ['x']\n---\n# Lamp",
    'zh/deng.md': '---\nid: LW2\n---\n# 登',
    'zh/x/b.md': '---\nid: LW3\naliases:\n  - old\n---\n[a](../灯.md#x) [b](/zh/灯.html) [c](../deng.md)',
  })
  expect(result).toEqual({
    'zh/deng-2.md': "---\naliases: ['/zh/articles/灯']\nid: LW1\n---\n# 灯",
    'en/deng-2.md': "---\nid: LW1\naliases: ['/en/articles/灯', 'x']\n---\n# Lamp",
    'zh/x/b.md':
      '---\nid: LW3\naliases:\n  - old\n---\n[a](../deng-2.md#x) [b](/zh/deng-2.html) [c](../deng.md)',
  })
})

test('a name whose spaces were in no address gets no alias', async () => {
  expect(await fixed({ 'en/Desk lamp.md': '---\nid: LW1\n---\n# Lamp' })).toEqual({
    'en/desk-lamp.md': '---\nid: LW1\n---\n# Lamp',
  })
})

test('leaves other encodings and files that were not asked for alone', async () => {
  expect(
    await fixed(
      { 'zh/a.md': Buffer.from([0x23, 0x20, 0xb5, 0xc6]), 'en/b.md': '# B' },
      (file) => file !== 'en/b.md',
    ),
  ).toEqual({})
})

test('keeps translations that are up to date tied to their mended source', async () => {
  const sum = (text: string) => createHash('sha256').update(text).digest('hex')
  const before = '---\nid: LW1\nkind: HowTo\n---\n# A'
  const after = '---\nid: LW1\nkind: how-to\n---\n# A'
  const translation = (source: string) => `---\nid: LW1\nsourceSHA: ${source}\n---\n# 甲`
  expect(
    await fixed({ 'en/a.md': before, 'zh/a.md': translation(sum(before)) }, (file) => file === 'en/a.md'),
  ).toEqual({ 'en/a.md': after, 'zh/a.md': translation(sum(after)) })
  const behind = { 'en/a.md': before, 'zh/a.md': translation(sum('older')) }
  expect(await fixed(behind)).toEqual({ 'en/a.md': after })
})
