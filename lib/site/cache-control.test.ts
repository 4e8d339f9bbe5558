import { expect, test } from 'vitest'
import { mediaUrl } from '../content/images.ts'
import { isHashedMedia } from './cache-control.ts'

test('the address of a file that articles use holds its hash', () => {
  expect(isHashedMedia(mediaUrl('en/assets/dark lamp.png', Buffer.from('lamp')))).toBe(true)
})

test.each(['/media/lamp.png', '/media/', '/media/0123456789ab', '/media/logos/lamp.png', '/en/media'])(
  '%s is kept by no cache without asking',
  (address) => {
    expect(isHashedMedia(address)).toBe(false)
  },
)
