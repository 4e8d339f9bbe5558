import { afterEach, expect, test, vi } from 'vitest'
import { keepReader } from './keep-reader.ts'
import { cookieReader } from './reader-version.ts'

/** A browser's cookies and the root of its page, as far as they are used. */
function browser(cookies: Record<string, string> = {}) {
  const jar = new Map(Object.entries(cookies))
  const dataset: Record<string, string> = {}
  vi.stubGlobal('document', {
    documentElement: { dataset },
    get cookie() {
      return [...jar].map((pair) => pair.join('=')).join('; ')
    },
    set cookie(text: string) {
      const [, name = '', value = '', age] = /^([^=]+)=([^;]*); path=\/; max-age=(\d+)/.exec(text) ?? []
      if (age === '0') jar.delete(name)
      else jar.set(name, value)
    },
  })
  return { jar, dataset }
}

afterEach(() => vi.unstubAllGlobals())

test('a reader who is kept is found again, and is gone once forgotten', () => {
  const { jar, dataset } = browser({ other: '1' })
  expect(cookieReader(document.cookie)).toBeNull()
  keepReader({ version: '4.2.3', product: 'lamp & co; x' })
  expect(cookieReader(document.cookie)).toEqual({ version: '4.2.3', product: 'lamp & co; x' })
  expect(dataset.reader).toBe('')
  keepReader(null)
  expect(cookieReader(document.cookie)).toBeNull()
  expect([...jar.keys()]).toEqual(['other'])
  expect('reader' in dataset).toBe(false)
})

test('cookies that make no sense are no reader', () => {
  browser({ 'cairn-version': '%E0%A4%A', 'cairn-product': 'lamp' })
  expect(cookieReader(document.cookie)).toBeNull()
})
