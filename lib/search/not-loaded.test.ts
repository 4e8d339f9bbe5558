import { expect, test } from 'vitest'
import { mapTogether, NotLoaded, readBoth, whenLoaded } from './not-loaded.ts'

test('without gaps it maps', () => {
  expect(mapTogether(new Set([1, 2]), (number) => number * 2)).toEqual([2, 4])
})

test('what several items lack is asked for at once, each part once', () => {
  const lacking = (names: string[]) => () => {
    throw new NotLoaded(names)
  }
  const use = () => mapTogether([lacking(['a', 'b']), () => 1, lacking(['b', 'c'])], (item) => item())
  expect(use).toThrow(expect.objectContaining({ names: ['a', 'b', 'c'] }))
})

test('two things are read together, and what both lack is asked for at once', () => {
  const lacking = (names: string[]) => (): number => {
    throw new NotLoaded(names)
  }
  expect(
    readBoth(
      () => 1,
      () => 'a',
    ),
  ).toEqual([1, 'a'])
  expect(() => readBoth(lacking(['a', 'b']), lacking(['b', 'c']))).toThrow(
    expect.objectContaining({ names: ['a', 'b', 'c'] }),
  )
  expect(() => readBoth(() => 1, lacking(['a']))).toThrow(expect.objectContaining({ names: ['a'] }))
})

test('any other error comes through as it is', () => {
  const use = () =>
    mapTogether([1], () => {
      throw new RangeError('broken')
    })
  expect(use).toThrow(RangeError)
})

test('what can wait is null until it is loaded, and an error is an error', () => {
  const fail = (error: Error) => () => {
    throw error
  }
  expect(whenLoaded(() => 1)).toBe(1)
  expect(whenLoaded(fail(new NotLoaded(['a'])))).toBeNull()
  expect(() => whenLoaded(fail(new RangeError('broken')))).toThrow(RangeError)
})
