import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latinSlug } from './latin-slug.ts'

test.each([
  ['国产海光 CPU 虚拟机占用高', 'guo-chan-hai-guang-cpu-xu-ni-ji-zhan-yong-gao'],
  ['Pods stuck in Terminating: webhook', 'pods-stuck-in-terminating-webhook'],
  ['重庆 (Chóngqìng) v4.2', 'chong-qing-chongqing-v4-2'],
  ['女 ＡＢＣ', 'nv-abc'],
  ['？！', 'article'],
])('%s is %s', (title, slug) => {
  expect(latinSlug(title)).toBe(slug)
})

test('is a short name in Latin letters for any title, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const slug = latinSlug(title)
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(slug.length).toBeLessThanOrEqual(80)
      expect(latinSlug(slug)).toBe(slug)
    }),
  )
})
