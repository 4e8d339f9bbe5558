import { expect, test } from 'vitest'
import { readBody } from './read-body.ts'
import { visibleText } from './visible-text.ts'

test.each([
  ['&lt;lamp&gt;', '<lamp>'],
  ['&#76;&#x61;mp', 'Lamp'],
  ['&lamp;', '&lamp;'],
  ['&toString; &valueOf;', '&toString; &valueOf;'],
])('in HTML %s reads %s', (written, shown) => {
  expect(visibleText(readBody(`<div>${written}</div>`, 'md').tree).trim()).toBe(shown)
})
