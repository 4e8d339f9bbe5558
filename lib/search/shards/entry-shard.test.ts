import { expect, test } from 'vitest'
import { placesByFirst } from '../vocabulary.ts'
import { readEntryShard, writeEntryShard } from './entry-shard.ts'

test('entries come back by their first terms, with the numbers of their groups', () => {
  const places = placesByFirst([
    [['oil', 'tank'], ['dry']],
    [['oil'], ['灯', '灯塔', '塔']],
    [['dry'], ['oil', 'tank']],
  ])
  const read = readEntryShard(writeEntryShard([...places.values()].flat()))
  expect(read).toEqual(places)
  expect(read.get('oil')).toEqual([
    { entry: ['oil', 'tank'], groups: [0, 2] },
    { entry: ['oil'], groups: [1] },
  ])
})
