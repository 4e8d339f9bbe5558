import { expect, test } from 'vitest'
import { nearestName } from './nearest.ts'

test('finds the name that was most likely meant', () => {
  const names = ['draft', 'published', 'verified']
  expect(nearestName(names, 'publshed')).toBe('published')
  expect(nearestName(names, 'ＤＲＡＦＴ')).toBe('draft')
})

test('names nothing when nothing is near', () => {
  expect(nearestName(['draft', 'published'], 'x')).toBeNull()
  expect(nearestName([], 'draft')).toBeNull()
})
