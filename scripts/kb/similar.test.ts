import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../build/project.ts'

const steps = Array.from({ length: 80 }, (_, index) => `part${(index * 29) % 83}`).join(' ')

let root = ''
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kb-similar-'))
  const write = (file: string, title: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), `---\nid: LW${file.length}\ntitle: ${title}\n---\n${text}`)
  }
  write('en/lamp.md', 'The desk lamp flickers after an hour', `The lamp flickers. ${steps}`)
  write('en/lamp-again.md', 'Desk lamp flickers', `The lamp flickers. ${steps}`)
  write('zh/lamp.md', '台灯一小时后闪烁', '台灯闪烁')
  write('en/sofa-colour.md', 'How to order a sofa in blue', 'Sofas come in red.')
})
afterAll(() => rmSync(root, { recursive: true }))

function similar(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/kb.ts', 'similar', '--content', root, ...args],
    { cwd: projectRoot, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

test('shows what says the same as an article, and neither itself nor its translation', () => {
  const found: unknown = JSON.parse(similar('en/lamp.md', '--json').stdout)
  expect(found).toEqual([
    expect.objectContaining({
      path: 'en/lamp-again',
      share: expect.any(Number),
      closeness: expect.any(Number),
    }),
  ])
}, 60_000)

test('shows what is there on a text, in its language', () => {
  expect(similar('--text', 'flickering lamp').stdout).toMatch(
    /^(?:Desk|The desk) lamp flickers.*\n {4}en\/lamp/,
  )
  expect(similar('--text', '台灯闪烁').stdout).toMatch(/^台灯一小时后闪烁\n/)
}, 60_000)

test('exits 2 without, with both, and for an empty text, which everything would be like', () => {
  expect(similar()).toMatchObject({ status: 2, stdout: '' })
  expect(similar('--text', ' ')).toMatchObject({ status: 2, stdout: '' })
  expect(similar('--text', 'x', '--locale', 'fr').stderr).toContain('no "fr" (en, zh)')
}, 60_000)
