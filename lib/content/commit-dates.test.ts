import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { commitDates } from './commit-dates.ts'

let root: string
const told = vi.spyOn(console, 'error').mockReturnValue()
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root })

beforeEach(() => {
  told.mockClear()
  root = mkdtempSync(path.join(tmpdir(), 'commit-dates-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

function commitFile() {
  git('init', '-q')
  writeFileSync(path.join(root, '灯.md'), '')
  git('add', '.')
  git('commit', '-q', '-m', 'a')
}

test('the date of the last commit of a file', async () => {
  vi.stubEnv('GIT_COMMITTER_DATE', '2026-02-03T12:00:00Z')
  commitFile()
  expect([...(await commitDates(root))]).toEqual([['灯.md', '2026-02-03']])
})

test('a folder that is no repository, or has no commit, has no dates, and nothing is said', async () => {
  expect((await commitDates(root)).size).toBe(0)
  git('init', '-q')
  expect((await commitDates(root)).size).toBe(0)
  expect(told).not.toHaveBeenCalled()
})

test('a repository that git will not read is told', async () => {
  commitFile()
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
  expect((await commitDates(root)).size).toBe(0)
  expect(told).toHaveBeenCalledWith(expect.stringContaining('dubious ownership'))
})

test('where a shallow clone ends, no file is dated, and that is told', async () => {
  vi.stubEnv('GIT_COMMITTER_DATE', '2026-02-03T12:00:00Z')
  commitFile()
  for (const [name, date] of [
    ['between.md', '2026-03-04T12:00:00Z'],
    ['new.md', '2026-04-05T12:00:00Z'],
  ] as const) {
    vi.stubEnv('GIT_COMMITTER_DATE', date)
    writeFileSync(path.join(root, name), '')
    git('add', '.')
    git('commit', '-q', '-m', name)
  }
  expect((await commitDates(root)).size).toBe(3)
  expect(told).not.toHaveBeenCalled()
  git('clone', '-q', '--depth', '2', `file://${root}`, 'clone')
  expect([...(await commitDates(path.join(root, 'clone')))]).toEqual([['new.md', '2026-04-05']])
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('git fetch --unshallow'))
})
