import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWordShard, writeWordShard } from './word-shard.ts'

test('words come back in the order of their letters', () => {
  const words = fc.uniqueArray(fc.record({ word: fc.stringMatching(/^[a-z]{1,12}$/), frequency: fc.nat() }), {
    selector: ({ word }) => word,
  })
  fc.assert(
    fc.property(words, (entries) => {
      const sorted = entries.sort((a, b) => (a.word < b.word ? -1 : 1))
      expect(readWordShard(writeWordShard(sorted))).toEqual(sorted)
    }),
  )
})
