import { expect, test } from 'vitest'
import { readNotionProperties } from './notion.ts'

const file = 'notes/Dark lamp 0123456789abcdef0123456789abcdef.md'
const read = (text: string, path = file) => readNotionProperties(path, text)?.text ?? null

test('properties below the title of a page of Notion are metadata', () => {
  expect(read('# Dark lamp\n\nStatus: Draft\nLast edited (by): Ann, Ben\n\nText: more\n')).toBe(
    '---\nStatus: Draft\nLast edited (by): Ann, Ben\n---\n# Dark lamp\n\nText: more\n',
  )
  expect(read('\uFEFF# Dark lamp\r\n\r\nTags: fuse\r\n')).toBe('---\nTags: fuse\n---\n# Dark lamp\n')
})

test('a text that begins with a colon is none, nor is one of another program', () => {
  expect(read('# Dark lamp\n\nBeware: it is hot.\n')).toBeNull()
  expect(read('# Dark lamp\n\nStatus: Draft\nand text\n')).toBeNull()
  expect(read('Status: Draft\n')).toBeNull()
  expect(read('# Dark lamp\n')).toBeNull()
  expect(read('# Dark lamp\n\nStatus: Draft\n', 'notes/Dark lamp.md')).toBeNull()
})
