import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { listFiles } from './list-files.ts'
import { loadTaxonomy } from './load-taxonomy.ts'
import { reportUnreached } from './unreached.ts'

// Tests run as root in containers, who may read any folder.
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const fail = (code: string, name: unknown) =>
    Object.assign(new Error(`${code}: permission denied, scandir '${path.basename(String(name))}'`), { code })
  return {
    ...fs,
    readdirSync: (...given: Parameters<typeof fs.readdirSync>) => {
      if (/closed\/?$/.test(String(given[0]))) throw fail('EACCES', given[0])
      if (/moved\/?$/.test(String(given[0]))) throw fail('ENOENT', given[0])
      return fs.readdirSync(...given)
    },
  }
})

const root = mkdtempSync(path.join(tmpdir(), 'kb-'))
afterAll(() => rmSync(root, { recursive: true }))

for (const folder of ['en/closed', 'en/moved', 'node_modules/closed'])
  mkdirSync(path.join(root, folder), { recursive: true })
writeFileSync(path.join(root, 'en/lamp.md'), '# Lamp')
symlinkSync('nowhere.md', path.join(root, 'en/plug.md'))

test('a folder that cannot be read is reported, and stops nothing', async () => {
  expect(reportUnreached(root)).toEqual([
    {
      ...{ path: 'en/closed', line: 1, column: 1, severity: 'error', rule: 'unreadable-folder' },
      message: "the folder cannot be read, so nothing in it is: EACCES: permission denied, scandir 'closed'",
      fix: 'give the account that builds the portal the right to read it, or remove it',
    },
    {
      ...{ path: 'en/plug.md', line: 1, column: 1, severity: 'error', rule: 'dangling-symlink' },
      message: 'the link leads to nowhere.md, which does not exist, so nothing below it is read',
      fix: 'mount or copy what it leads to, or remove the link',
    },
  ])
  expect((await listFiles(root, loadTaxonomy(root).taxonomy)).articles).toEqual(['en/lamp.md'])
})

test('a root that cannot be read is no knowledge base', () => {
  expect(() => reportUnreached(path.join(root, 'en/closed'))).toThrow('EACCES')
})
