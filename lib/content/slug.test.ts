import { expect, test } from 'vitest'
import { longSlugOf, slugOf } from './slug.ts'

test('a slug is made from the name of the file, readable and without a hyphen at its ends', () => {
  expect(slugOf('solutions/Pods_stay Pending (4.2)')).toBe('pods-stay-pending-4-2')
  expect(slugOf('solutions/节点 NotReady')).toBe('节点-notready')
  expect(longSlugOf('solutions/Foo')).toBe('solutions-foo')
  expect(slugOf('solutions/…')).toBe('article')
})

test.each(['x'.repeat(252), '字'.repeat(84)])(
  'a slug leaves room for the endings that files of its page have',
  (name) => {
    const slugs = [slugOf(`a/${name}`), longSlugOf(`${'b'.repeat(200)}/${name}`)]
    for (const slug of slugs) expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(240)
    expect(slugs[0]).not.toBe(slugOf(`a/${name.slice(0, -1)}`))
  },
)
