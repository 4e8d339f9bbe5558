import { expect, test } from 'vitest'
import { counted } from './counted.ts'

test('only one has the singular', () => {
  expect([0, 1, 2].map((number) => counted(number, 'lamp'))).toEqual(['0 lamps', '1 lamp', '2 lamps'])
  expect([1, 2].map((number) => counted(number, 'lens', 'lenses'))).toEqual(['1 lens', '2 lenses'])
})
