import { expect, test } from 'vitest'
import { lineCountClasses } from './line-count.ts'

test.each([
  [1, ['ones-1']],
  [40, ['tens-4']],
  [102, ['hundreds-1', 'ones-2']],
  [345, ['hundreds-3', 'tens-4', 'ones-5']],
  [12_000, ['hundreds-9', 'tens-9', 'ones-9']],
])('%i lines are told digit by digit', (count, classes) => {
  expect(lineCountClasses(count)).toEqual(classes)
})
