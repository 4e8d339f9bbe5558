import { afterEach, expect, test, vi } from 'vitest'
import { createEngine } from '../search/engine.ts'

vi.mock('./store.ts', () => ({ getLocales: () => [] }))

afterEach(() => {
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
