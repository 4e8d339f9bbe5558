import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { projectRoot } from '../build/project.ts'

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

let root = ''
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kb-search-'))
  const article = (id: string, title: string) =>
    `---\nid: ${id}\nkind: how-to\nproducts: [linux]\n---\n# ${title}\n\nThe ${title}.\n`
  for (const locale of ['en', 'zh']) mkdirSync(path.join(root, 'kb', locale), { recursive: true })
  writeFileSync(path.join(root, 'kb/en/paint.md'), article('LW1', 'Wet paint'))
  writeFileSync(path.join(root, 'kb/en/lamp.md'), article('LW2', 'Dark lamp'))
  writeFileSync(path.join(root, 'kb/zh/deng.md'), article('LW3', '台灯不亮'))
})
afterAll(() => rmSync(root, { recursive: true }))

function search(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/kb.ts', 'search', '--content', 'kb', ...args],
    { cwd: projectRoot, env: { ...process.env, INIT_CWD: root }, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

const answerSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  ms: z.number(),
  hits: z.array(z.strictObject({ path: z.string(), score: z.number() })),
})

test('a batch answers each query in its line, best first, and tells the lines that it cannot answer', () => {
  const lines = [
    '{"id":"a","lang":"en-US","query":"wet paint"}',
    'no JSON',
    '{"id":"b","lang":"xx","query":"lamp"}',
    '{"id":3,"lang":"zh","query":"台灯"}',
  ]
  writeFileSync(path.join(root, 'queries.jsonl'), `${lines.join('\n')}\n`)
  const { status, stdout, stderr } = search('--batch', 'queries.jsonl', '--limit', '1')
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => answerSchema.parse(JSON.parse(line)))
  expect(answers.map(({ id, hits }) => [id, hits.map((hit) => hit.path)])).toEqual([
    ['a', ['en/paint']],
    [3, ['zh/deng']],
  ])
  expect(stderr).toMatch(
    /^queries\.jsonl:2:1 {2}batch-line .*\nqueries\.jsonl:3:1 {2}batch-line {2}lang: no "xx" \(en, zh\)\n$/,
  )
  expect(status).toBe(1)
})

test.each([
  [[]],
  [['x', '--batch', 'queries.jsonl']],
  [['--batch', 'gone.jsonl']],
  [['x', '--locale', 'xx']],
])('wrong usage ends with 2: %j', (args) => {
  expect(search(...args)).toMatchObject({ status: 2, stdout: '' })
})
