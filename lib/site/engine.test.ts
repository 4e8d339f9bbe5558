import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { createEngine } from '../search/engine.ts'

const { getLocales } = vi.hoisted(() => ({ getLocales: vi.fn((): { id: string }[] => []) }))
vi.mock('./store.ts', () => ({ getLocales }))
vi.mock(import('node:fs'), async (original) => {
  const fs = await original()
  return { ...fs, openSync: vi.fn(fs.openSync), closeSync: vi.fn(fs.closeSync) }
})

afterEach(() => {
  vi.restoreAllMocks()
  globalThis.cairnEngine = undefined
  vi.resetModules()
})

test('bundles that each have a copy of the module share one engine', async () => {
  const engine = createEngine([], { kinds: [], products: [], components: [] })
  globalThis.cairnEngine = { engine, builtAt: 1, texts: [] }
  const first = await import('./engine.ts')
  vi.resetModules()
  const second = await import('./engine.ts')
  expect(first.getEngine).not.toBe(second.getEngine)
  expect([await first.getEngine(), await second.getEngine()]).toEqual([engine, engine])
})

test('each search tries an index again that cannot be read, and leaves no file open', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lamp-index-'))
  const search = path.join(folder, '.cairn', 'search')
  mkdirSync(search, { recursive: true })
  for (const name of ['en.index', 'en.texts']) writeFileSync(path.join(search, name), 'half')
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  getLocales.mockReturnValue([{ id: 'en' }])
  const { getEngine } = await import('./engine.ts')
  vi.mocked(openSync).mockClear()
  for (let asked = 0; asked < 3; asked += 1) await expect(getEngine()).rejects.toThrow()
  expect(openSync).toHaveBeenCalledTimes(3)
  expect(closeSync).toHaveBeenCalledTimes(3)
  rmSync(folder, { recursive: true })
})
