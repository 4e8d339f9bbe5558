import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, test, vi } from 'vitest'
import { createNearest, nearestName } from './nearest.ts'

const compared = vi.hoisted(() => ({ count: 0 }))
vi.mock('fastest-levenshtein', async (original) => {
  const real = await original<typeof import('fastest-levenshtein')>()
  return {
    distance: (a: string, b: string) => {
      compared.count += 1
      return real.distance(a, b)
    },
  }
})

test('finds the name that was most likely meant', () => {
  const names = ['draft', 'published', 'verified']
  expect(nearestName(names, 'publshed')).toBe('published')
  expect(nearestName(names, 'ＤＲＡＦＴ')).toBe('draft')
})

test('names nothing when nothing is near', () => {
  expect(nearestName(['draft', 'published'], 'x')).toBeNull()
  expect(nearestName([], 'draft')).toBeNull()
})

test('passes over what asks', () => {
  const [own, other] = [{ name: 'lamp-1' }, { name: 'lamp-234' }]
  const nearest = createNearest([own, other], ({ name }) => name)
  expect(nearest('lamp-2')).toBe(own)
  expect(nearest('lamp-2', own)).toBe(other)
})

test('finds what comparing all names would find', () => {
  const name = fc.stringMatching(/^[a-e]{0,9}$/)
  fc.assert(
    fc.property(fc.array(name), name, (names, written) => {
      const shares = names.map((each) => distance(each, written) / Math.max(each.length, written.length, 1))
      const best = Math.min(...shares)
      const expected = best <= 0.4 ? names[shares.indexOf(best)] : null
      expect(nearestName(names, written)).toBe(expected)
    }),
  )
})

test('of thousands of names it compares the letters of few', () => {
  const words = [
    'lamp',
    'stays',
    'dark',
    'after',
    'upgrade',
    'relay',
    'of',
    'room',
    'shows',
    'no',
    'light',
    'when',
  ]
  const names = Array.from({ length: 5000 }, (_, index) =>
    [index, index * 7, index * 11, index * 13]
      .map((at) => words[at % words.length])
      .join('_')
      .concat(`_${index}`),
  )
  const nearest = createNearest(names, (each) => each)
  compared.count = 0
  for (const each of names.slice(0, 100)) expect(nearest(each.replace('a', 'q'))).not.toBeNull()
  expect(compared.count).toBeLessThan(100 * 500)
})
