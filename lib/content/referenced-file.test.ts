import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { referencedFile } from './referenced-file.ts'

const root = mkdtempSync(path.join(tmpdir(), 'kb-'))
mkdirSync(path.join(root, 'en/shots'), { recursive: true })
mkdirSync(path.join(root, 'public'))
for (const file of ['en/a.md', 'en/shots/one two.png', 'public/logo.png'])
  writeFileSync(path.join(root, file), 'x')
afterAll(() => rmSync(root, { recursive: true }))

const find = (reference: string) => referencedFile(root, reference, 'en/a.md')

test('finds files beside the article, and below the folders that site generators serve', () => {
  expect(find('./shots/one%20two.png?raw=1#top')).toBe('en/shots/one two.png')
  expect(find('/logo.png')).toBe('public/logo.png')
  expect(find('/shots/one two.png')).toBe('en/shots/one two.png')
})

test('finds no folder, and nothing outside of the content folder', () => {
  expect(find('./shots')).toBeNull()
  expect(find(`../../${path.basename(root)}/en/a.md`)).toBeNull()
  expect(find('/../../etc/hosts')).toBeNull()
})

test.each([
  ['a path below a file', './a.md/shots/one.png'],
  ['a zero byte', 'one%00two.png'],
  ['a name longer than names may be', `${'x'.repeat(300)}.png`],
  ['a path longer than paths may be', `/${'x/'.repeat(5000)}`],
  ['a lone percent sign', '100%.png'],
  ['nothing', ''],
])('%s is no file, and stops nothing', (_, reference) => {
  expect(find(reference)).toBeNull()
})
