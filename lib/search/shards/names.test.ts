import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventedDocument } from '../invented-document.ts'
import { longNames, shortNames } from './names.ts'

function again(path: string, title: string, slug = 'x'): void {
  const document = inventedDocument({ path: `en/${path}`, slug, pair: path, title })
  const names = { path: document.path, title, slug, pair: path }
  expect(longNames(shortNames(document), 'en')).toEqual(names)
}

test.each([
  ['house/Lamp_stays_dark', 'Lamp stays dark', 'lamp-stays-dark'],
  ['house/lamp-stays-dark', 'Lamp stays dark', 'other'],
  ['Lamp', 'Lamp', 'lamp'],
  ['house/_', 'Something else', 'x'],
  ['house/-', '-', '-'],
  ['other', '', 'x'],
])('%s named %j comes back as it was', again)

test('a path that is made of the title, a usual slug and a usual pair take no room', () => {
  const names = { path: 'en/house/Lamp_stays_dark', slug: 'lamp-stays-dark', pair: 'house/Lamp_stays_dark' }
  const document = inventedDocument({ ...names, title: 'Lamp stays dark' })
  expect(shortNames(document)).toEqual(['house/\0_', 'Lamp stays dark', '', ''])
})

test('whatever titles and paths are, they come back', () => {
  const path = fc.array(fc.constantFrom('a', 'B', '_', '-', '/', '灯', 'x y'), { minLength: 1 })
  fc.assert(fc.property(path, fc.string(), (parts, title) => again(parts.join(''), title)))
})
