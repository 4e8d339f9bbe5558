import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadContent } from '../../lib/content/load.ts'
import { writeMarkdown } from './write-markdown.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'kb-'))
afterAll(() => rmSync(folder, { recursive: true }))

const publicDir = path.join(folder, 'public')
const put = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

test('leaves the Markdown of this build, and nothing of another one, whatever its languages were', async () => {
  put('kb/taxonomy.yaml', 'locales: [{ id: en, label: { en: English } }]')
  put('kb/en/lamp.md', '# Lamp\n\nTurn it.')
  put('public/en/articles/gone.md', 'secret')
  put('public/ja/articles/gone.md', 'secret')
  put('public/theme.js', '')
  const content = await loadContent(path.join(folder, 'kb'))
  writeMarkdown(content.articles, content, publicDir)
  expect(readFileSync(path.join(publicDir, 'en/articles/lamp.md'), 'utf8')).toBe('# Lamp\n\nTurn it.\n')
  const left = ['en/articles/gone.md', 'ja/articles/gone.md', 'theme.js'].filter((file) =>
    existsSync(path.join(publicDir, file)),
  )
  expect(left).toEqual(['theme.js'])
})

test('an article whose file has gone since it was read stops nothing', async () => {
  put('kb/en/lamp.md', '# Lamp\n\nTurn it.')
  put('kb/en/shade.md', '# Shade\n\nDust it.')
  const content = await loadContent(path.join(folder, 'kb'))
  rmSync(path.join(folder, 'kb/en/shade.md'))
  writeMarkdown(content.articles, content, publicDir)
  expect(existsSync(path.join(publicDir, 'en/articles/lamp.md'))).toBe(true)
  expect(existsSync(path.join(publicDir, 'en/articles/shade.md'))).toBe(false)
})
