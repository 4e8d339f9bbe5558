import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Article } from '../../lib/content/article.ts'
import { loadContent } from '../../lib/content/load.ts'
import { addSourceChanges } from './source-changes.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'cairn-changes-'))
  for (const locale of ['en', 'zh']) mkdirSync(path.join(root, locale))
  writeFileSync(
    path.join(root, 'taxonomy.yaml'),
    'locales: [{ id: en, label: { en: English } }, { id: zh, label: { en: Chinese } }]\n',
  )
})
afterEach(() => rmSync(root, { recursive: true }))

const before = '---\nid: LW1\ntitle: Dim\n---\n\n## Cause\n\na\n\n## Resolution\n\nb\n'
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@lamps.example', ...args], { cwd: root })

async function changes(isWanted = (_: Article) => true): Promise<unknown> {
  const sum = createHash('sha256').update(before).digest('hex')
  writeFileSync(
    path.join(root, 'zh/dim.md'),
    `---\nid: LW1\ntitle: 调光\nsourceSHA: ${sum}\n---\n\n## 原因\n\n甲\n`,
  )
  const content = await loadContent(root)
  const articles = await addSourceChanges(content.articles.filter(isWanted), content)
  const { translatedFrom, stale, sourceChanges } = articles.find(({ locale }) => locale === 'zh') ?? {}
  return { translatedFrom, stale, sourceChanges }
}

test('a translation that is behind names the sections that have changed since', async () => {
  git('init', '-q')
  writeFileSync(path.join(root, 'en/dim.md'), before)
  git('add', '.')
  git('commit', '-qm', 'Begin')
  writeFileSync(path.join(root, 'en/dim.md'), before.replace('\nb\n', '\nb, twice\n'))
  git('commit', '-qam', 'Change')
  expect(await changes()).toEqual({
    translatedFrom: 'en/dim',
    stale: true,
    sourceChanges: [{ id: 'resolution', heading: 'Resolution' }],
  })
})

test('without the history nothing is said of what changed', async () => {
  writeFileSync(path.join(root, 'en/dim.md'), before.replace('\nb\n', '\nb, twice\n'))
  expect(await changes()).toEqual({ translatedFrom: 'en/dim', stale: true, sourceChanges: [] })
})

test('nothing is said of a source that is for others', async () => {
  git('init', '-q')
  writeFileSync(path.join(root, 'en/dim.md'), before)
  git('add', '.')
  git('commit', '-qm', 'Begin')
  const secret = before.replace('id: LW1', 'id: LW1\naudience: internal').replace('## Cause', '## Secret')
  writeFileSync(path.join(root, 'en/dim.md'), secret)
  expect(await changes(({ audience }) => audience === 'public')).toEqual({
    translatedFrom: null,
    stale: false,
    sourceChanges: [],
  })
})
