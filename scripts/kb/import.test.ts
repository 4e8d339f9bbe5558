import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { projectRoot } from '../build/project.ts'

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

const vocabulary =
  'locales:\n  - { id: de, label: { de: Deutsch } }\nkinds:\n  - { id: fix, label: { de: Fix } }\n'

let root = ''
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kb-import-'))
  mkdirSync(path.join(root, 'old/de'), { recursive: true })
  writeFileSync(path.join(root, 'old/taxonomy.yaml'), vocabulary)
  writeFileSync(path.join(root, 'old/de/lampe.md'), '---\nart: Fix\n---\n# Lampe <dunkel>\n')
  writeFileSync(path.join(root, 'map.yaml'), 'fields:\n  art: kind\n')
  writeFileSync(path.join(root, 'bad.yaml'), 'fields:\n  art: sort\n')
  mkdirSync(path.join(root, 'broken'))
  writeFileSync(path.join(root, 'broken/a.md'), Uint8Array.from([0, 1, 2, 3]))
})
afterAll(() => rmSync(root, { recursive: true }))

/** Runs `kb import` as npm does: from the project, with the folder of the caller told. */
function kbImport(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/kb.ts', 'import', ...args],
    { cwd: projectRoot, env: { ...process.env, INIT_CWD: root, CAIRN_CONTENT: 'kb' }, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

test('takes over a folder with its vocabulary, by a map, and writes both reports', () => {
  const { status, stdout, stderr } = kbImport('old', '--to', 'new', '--map', 'map.yaml', '--json')
  expect(stderr).toContain('1 article, 0 files copied, 0 skipped')
  expect(
    z.looseObject({ totals: z.looseObject({ lost: z.literal(0) }) }).safeParse(JSON.parse(stdout)).success,
  ).toBe(true)
  expect(readFileSync(path.join(root, 'new/de/lampe.md'), 'utf8')).toContain('\nkind: fix\n')
  expect(readFileSync(path.join(root, 'new/taxonomy.yaml'), 'utf8')).toBe(vocabulary)
  expect(existsSync(path.join(root, 'new/import-report.json'))).toBe(true)
  // What authors wrote is text in the report.
  expect(readFileSync(path.join(root, 'new/import-report.html'), 'utf8')).toContain('Lampe &#x3C;dunkel>')
  expect(status).toBe(0)
})

test('writes into the content folder of this run when no other is named', () => {
  expect(kbImport('old', '--dry-run', '--report', 'told')).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('dry run: nothing but the report was written'),
  })
  expect(readFileSync(path.join(root, 'told/import-report.json'), 'utf8')).toContain(
    `"target": ${JSON.stringify(path.join(root, 'kb'))}`,
  )
  expect(existsSync(path.join(root, 'kb'))).toBe(false)
})

test('drafts a map, and writes nothing', () => {
  const { status, stdout } = kbImport('old', '--suggest-map')
  expect(stdout).toContain('"art": kind  # values are kinds; in 1 of 1 file: Fix')
  expect(status).toBe(0)
})

test.each([
  [['old', '--to', 'old/new'], 'SOURCE and DIR must lie beside each other'],
  [['old', '--to', 'x', '--map', 'bad.yaml'], 'expected one of id, title, kind'],
  [['old', '--to', 'x', '--taxonomy', 'map.yaml'], 'is no taxonomy.yaml'],
])('%j is wrong usage', (args, message) => {
  const { status, stderr } = kbImport(...args)
  expect(stderr).toContain(message)
  expect(status).toBe(2)
})

test('ends with 1 when a file could not be read, and names it', () => {
  const { status, stderr } = kbImport('broken', '--to', 'broken-new')
  expect(stderr).toContain('a.md:1:1  not-read  no text: the bytes are those of a binary file')
  expect(stderr).toContain('there is no article in')
  expect(status).toBe(1)
})
