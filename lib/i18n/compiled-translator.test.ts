import { expect, test } from 'vitest'
import { compileTexts } from './compiled-texts.ts'
import { compiledTranslator } from './compiled-translator.ts'
import { en } from './messages/en.ts'
import { translatorOf } from './translator.ts'

const values = {
  count: 1200,
  total: 7,
  query: 'x',
  name: 'n',
  value: 'v',
  version: '4',
  from: 'a',
  to: 'b',
}
const more = {
  first: 'f',
  second: 's',
  id: 'i',
  words: 'w',
  page: '2',
  line: '3',
  label: 'l',
  product: 'p',
  language: 'x',
  shown: 5,
}

test.each(['en', 'zh', 'fr'])('compiled texts of %s say what the others say', (locale) => {
  const groups = ['site', 'search', 'facets', 'log', 'version', 'versionRange', 'states', 'home'] as const
  const t = compiledTranslator(compileTexts(locale, groups))
  const whole = translatorOf(locale)
  const keys = groups.flatMap((group) => Object.keys(en[group]).map((key) => `${group}.${key}`))
  expect(keys.length).toBeGreaterThan(80)
  // Every key with every argument that any of them takes: no text asks for another.
  const say = (translate: typeof whole, key: string, count: number) =>
    (translate as (key: string, values: object) => string)(key, { ...values, ...more, count })
  for (const key of keys)
    for (const count of [0, 1, 1200]) expect([key, say(t, key, count)]).toEqual([key, say(whole, key, count)])
})

test('a text that was not compiled is an error, not an empty place', () => {
  const t = compiledTranslator(compileTexts('en', ['site']))
  expect(() => t('search.title')).toThrow('search.title')
})
