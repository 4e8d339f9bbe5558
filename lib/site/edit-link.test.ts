import { expect, test } from 'vitest'
import { editLink } from './edit-link.ts'

test('an article is edited where the setting says, whatever its file is called', () => {
  expect(editLink('zh/灯 塔/a&b.md', 'https://git.example.org/kb/edit/main/docs/{file}?plain=1')).toBe(
    'https://git.example.org/kb/edit/main/docs/zh/%E7%81%AF%20%E5%A1%94/a%26b.md?plain=1',
  )
})

test.each([undefined, ''])('without a setting there is no link (%s)', (setting) => {
  expect(editLink('en/a.md', setting)).toBeNull()
})

test.each(['https://git.example.org/kb', 'javascript:alert("{file}")', '{file}'])(
  'a setting that leads nowhere is an error: %s',
  (setting) => {
    expect(() => editLink('en/a.md', setting)).toThrow('CAIRN_EDIT_URL is')
  },
)
