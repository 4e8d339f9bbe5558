import { expect, test } from 'vitest'
import { codeKind } from './code-language.ts'

test.each([
  ['bash', 'shell'],
  [' Console ', 'shell'],
  ['HTML', 'markup'],
  ['TypeScript', 'typed'],
  ['', 'printed'],
  ['yaml', 'data'],
])('the language of code is known in whatever way it is written: %j', (language, kind) => {
  expect(codeKind(language)).toBe(kind)
})
