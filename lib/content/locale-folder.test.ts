import { expect, test } from 'vitest'
import { localeOfFile, localeOfFolder } from './locale-folder.ts'
import { taxonomySchema } from './taxonomy.ts'

const taxonomyOf = (...ids: string[]) =>
  taxonomySchema.parse({ locales: ids.map((id) => ({ id, label: {}, aliases: id === 'zh' ? ['cn'] : [] })) })

test.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['en-US', 'en'],
  ['en_GB', 'en'],
  ['zh-CN', 'zh'],
  ['zh_Hans', 'zh'],
  ['zh-hant-tw', 'zh'],
  ['cn', 'zh'],
  ['fr', null],
  ['notes', null],
  ['en-notes', null],
])('takes a folder %s for %s', (folder, locale) => {
  expect(localeOfFolder(folder, taxonomyOf('en', 'zh'))).toBe(locale)
})

test('takes a language without a region for the one that the taxonomy has, unless there are two', () => {
  expect(localeOfFolder('en', taxonomyOf('en-US', 'zh-CN'))).toBe('en-US')
  expect(localeOfFolder('en', taxonomyOf('en-US', 'en-GB'))).toBeNull()
})

test('a file beside the folders of languages is in none', () => {
  expect(localeOfFile('en', taxonomyOf('en'))).toBeNull()
  expect(localeOfFile('en/a.md', taxonomyOf('en'))).toBe('en')
})
