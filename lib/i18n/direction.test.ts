import { expect, test } from 'vitest'
import { directionOf, passageIn } from './direction.ts'

test.each(['ar', 'fa-IR', 'he', 'ur', 'ckb', 'yi', 'dv', 'az-Arab', 'ff-Adlm', 'uz-Arab-AF'])(
  '%s is written from right to left',
  (locale) => {
    expect(directionOf(locale)).toBe('rtl')
  },
)

test.each(['en', 'zh', 'zh-TW', 'ja', 'de', 'az', 'uz', 'ar-Latn', 'xx', 'chinese'])(
  '%s is written from left to right',
  (locale) => {
    expect(directionOf(locale)).toBe('ltr')
  },
)

test('a passage says its language and direction only where they are not those around it', () => {
  expect(passageIn('en', 'en')).toEqual({})
  expect(passageIn('zh', 'en')).toEqual({ lang: 'zh', dir: 'ltr' })
  expect(passageIn('en', 'zh')).toEqual({ lang: 'en', dir: 'ltr' })
})

test('where the interface speaks English, an article in another language is a passage, and an English one is none', () => {
  expect(passageIn('fa', 'fa')).toEqual({ lang: 'fa', dir: 'rtl' })
  expect(passageIn('en', 'fa')).toEqual({})
})
