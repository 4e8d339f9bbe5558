import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { projectRoot } from '../build/project.ts'

// Each test starts a process of its own.
vi.setConfig({ testTimeout: 60_000 })

let root = ''
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kb-check-'))
  mkdirSync(path.join(root, 'kb/en'), { recursive: true })
  const head = 'kind: how-to\nproducts: [linux]\n'
  writeFileSync(path.join(root, 'kb/en/good.md'), `---\nid: LW1\n${head}---\n# Good\n`)
  writeFileSync(path.join(root, 'kb/en/bad.md'), `---\nid: TBD\n${head}---\n# Bad\n`)
  writeFileSync(path.join(root, 'kb/en/blemished.md'), `---\nid: LW2\n${head}---\n# A\n\n# B\n`)
})
afterAll(() => rmSync(root, { recursive: true }))

/** Runs `kb check` as npm does: from the project, with the folder of the caller told. */
function check(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/kb.ts', 'check', ...args],
    {
      cwd: projectRoot,
      env: { ...process.env, INIT_CWD: root, CAIRN_CONTENT: 'kb' },
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

test('exits 1 with errors, and writes findings to stdout and the count to stderr', () => {
  const { status, stdout, stderr } = check()
  expect(stdout.split('\n').map((line) => line.split('  ').slice(0, 2))).toEqual([
    ['en/bad.md:2:5', 'ill-formed-id'],
    ['en/blemished.md:8:1', 'multiple-h1'],
    [''],
  ])
  expect(stderr).toBe('1 error, 1 warning in 3 articles\n')
  expect(status).toBe(1)
})

test('exits 0 without errors, for files named from where the caller stands or below the content folder', () => {
  expect(check('kb/en/good.md', 'en/blemished.md')).toMatchObject({
    status: 0,
    stderr: '0 errors, 1 warning in 2 articles\n',
  })
})

test('takes a folder for the articles in it', () => {
  mkdirSync(path.join(root, 'kb/en/empty'), { recursive: true })
  expect(check('kb/en/').stderr).toBe('1 error, 1 warning in 3 articles\n')
  expect(check('kb').stderr).toBe('1 error, 1 warning in 3 articles\n')
  expect(check('kb/en/empty', 'kb/en/good.md')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^kb: no article of .*: kb\/en\/empty\b/),
  })
})

test('writes JSON that others rely on', () => {
  const finding = z.strictObject({
    path: z.literal('en/bad.md'),
    line: z.literal(2),
    column: z.literal(5),
    rule: z.literal('ill-formed-id'),
    severity: z.literal('error'),
    message: z.string(),
    fix: z.string(),
  })
  const schema = z.strictObject({ articles: z.literal(1), findings: z.tuple([finding]) })
  expect(schema.safeParse(JSON.parse(check('--format', 'json', 'en/bad.md').stdout)).error).toBeUndefined()
})

test('names files in annotations from where the caller stands', () => {
  expect(check('--format', 'github', 'en/bad.md').stdout).toMatch(
    /^::error file=kb\/en\/bad\.md,line=2,col=5,/,
  )
})

test('says which article may be meant', () => {
  expect(check('en/bda.md').stderr).toMatch(
    /^kb: no article of .*: en\/bda\.md; did you mean en\/bad\.md\?\n$/,
  )
})

test.each([[['--format', 'xml']], [['--content', 'gone']], [['en/gone.md']], [['--colour']]])(
  'exits 2 for wrong usage: %j',
  (args) => {
    const { status, stdout, stderr } = check(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).not.toBe('')
  },
)

test('shows people the line with a caret when asked', () => {
  expect(check('--format', 'human', 'en/bad.md').stdout).toMatch(
    /^en\/bad\.md:2:5 .*\n +2 \| id: TBD\n +\| {5}\^\n$/,
  )
})

test('reports what has changed since a revision, images included', () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root })
  writeFileSync(path.join(root, 'kb/en/shown.md'), '![x](x.png)')
  writeFileSync(path.join(root, 'kb/en/x.png'), 'one')
  expect(check('--changed')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^kb: --changed: Git says of .*: not a git repository/),
  })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'Begin')
  expect(check('--changed')).toMatchObject({ status: 0, stderr: '0 errors, 0 warnings in 0 articles\n' })
  writeFileSync(path.join(root, 'kb/en/x.png'), 'two')
  writeFileSync(path.join(root, 'kb/en/new.md'), '# New')
  const files = check('--changed', 'HEAD')
    .stdout.split('\n')
    .map((line) => line.split(':')[0])
  expect([...new Set(files)]).toEqual(['en/new.md', 'en/shown.md', ''])
  expect(check('--changed', 'no-such-branch')).toMatchObject({ status: 2, stdout: '' })
}, 60_000)

test('mends what is safe, says so, and reports the rest', () => {
  writeFileSync(
    path.join(root, 'kb/en/mend.md'),
    '---\nid: TBD\nkind: HowTo\nproducts: [nothing]\n---\n# A\ntext',
  )
  writeFileSync(path.join(root, 'kb/en/灯.md'), '---\nid: LW9\n---\n# A')
  const { status, stdout, stderr } = check('--fix', 'en/mend.md')
  expect(readFileSync(path.join(root, 'kb/en/mend.md'), 'utf8')).toBe(
    '---\nid: LW10\nkind: how-to\nproducts: [nothing]\n---\n# A\n\ntext',
  )
  expect(stderr.split('\n')[0]).toBe('fixed en/mend.md: id, spelling, blank lines')
  expect(stdout).toMatch(/^en\/mend\.md:4:12 {2}unknown-product {2}.*\n$/)
  expect(status).toBe(1)
  check('--fix', 'en/灯.md')
  expect(existsSync(path.join(root, 'kb/en/灯.md'))).toBe(false)
  expect(readFileSync(path.join(root, 'kb/en/deng.md'), 'utf8')).toContain("aliases: ['/en/articles/灯']")
}, 60_000)
