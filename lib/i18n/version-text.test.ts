import { expect, test } from 'vitest'
import { translatorOf } from './translator.ts'
import { versionsText } from './version-text.ts'

test.each([
  [['4.1.0', '4.2.x'], 'en', '4.1.0, 4.2.x'],
  [['>=4.3'], 'en', '4.3 and later'],
  [['>=4.3', '<=3.18'], 'zh', '4.3 及以上、3.18 及以下'],
  [['>4.3', '<3'], 'en', 'later than 4.3, earlier than 3'],
  [['newest'], 'en', 'newest'], // what was not understood stays as written
])('writes %j in %s', (expressions, locale, text) => {
  expect(versionsText(expressions, translatorOf(locale))).toBe(text)
})
