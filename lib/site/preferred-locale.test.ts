import { expect, test } from 'vitest'
import { localeCookie, localeOfPath, preferredLocale } from './preferred-locale.ts'

const locales = ['en', 'zh', 'es-419']
const request = (accepted: string | null, remembered?: string) => ({
  headers: { get: (name: string) => (name === 'accept-language' ? accepted : null) },
  cookies: {
    get: (name: string) => (name === localeCookie && remembered ? { value: remembered } : undefined),
  },
})

test.each([
  ['the remembered choice comes first', 'zh', 'en', 'en'],
  ['one that the site does not have counts for nothing', 'zh', 'kb', 'zh'],
  ['then what the browser likes best', 'fr;q=0.9, en;q=0.3, zh;q=0.8', undefined, 'zh'],
  ['in whatever country', 'zh-Hans-CN', undefined, 'zh'],
  ['but not what it refuses', 'zh;q=0', undefined, 'en'],
  ['else the first of the site', null, undefined, 'en'],
])('%s', (_name, accepted, remembered, expected) => {
  expect(preferredLocale(request(accepted, remembered), locales)).toBe(expected)
})

test.each([
  ['/en', 'en'],
  ['/es-419/articles/a', 'es-419'],
  ['/kb/LW1', undefined],
  ['/xx', undefined],
  ['/', undefined],
])('the language of %s is %s', (pathname, expected) => {
  expect(localeOfPath(pathname, locales)).toBe(expected)
})
