import fc from 'fast-check'
import { expect, test } from 'vitest'
import { captureTime } from './capture-time.ts'

test.each([
  ['image-2025-1-10_11-34-46.png', '2025-01-10 11:34:46'],
  ['image-2025-1-10_11-38-5.png', '2025-01-10 11:38:05'],
  ['Screenshot 2025-01-10 at 11.34.46.png', '2025-01-10 11:34:46'],
  ['20250110113446.png', '2025-01-10 11:34:46'],
  ['IMG_20250110_113446.jpg', '2025-01-10 11:34:46'],
  ['Screenshot 2025-01-10 at 2.05.33\u202FPM.png', '2025-01-10 14:05:33'], // macOS, clock of twelve hours
  ['Screen Shot 2025-01-10 at 12.05.33 AM.png', '2025-01-10 00:05:33'],
  ['截屏2025-01-10 下午3.30.12.png', '2025-01-10 15:30:12'],
  ['Bildschirmfoto 2025-01-10 um 11.34.46.png', '2025-01-10 11:34:46'],
  ['image-20250110113446123.png', '2025-01-10 11:34:46'], // milliseconds
  ['lamp-2025-13-10_11-34-46.png', null], // no thirteenth month
  ['lamp-2025-02-31_11-34-46.png', null], // no 31 February
  ['lamp.png', null],
  ['kb-120250110113446.png', null], // digits of a longer number
])('reads the time in %j', (name, time) => {
  expect(captureTime(name)).toBe(time)
})

test('gives a well-formed time or none', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9_. -]{0,24}$/), (name) => {
      expect(captureTime(name) ?? '2025-01-01 00:00:00').toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
    }),
  )
})
