import { expect, test } from 'vitest'
import { shownFileName } from './shown-file-name.ts'

test.each([
  ['./assets/lamp.png', 'lamp.png'],
  ['assets/%E7%81%AF%201.png', '灯 1.png'],
  ['assets/100%.png', '100%.png'],
  ['lamp.png?raw=true#x', 'lamp.png'],
  ['C:\\Users\\ann\\lamp.png', 'lamp.png'],
  ['data:image/png;base64,AA/BB', 'data:image/png;base64'],
])('shows %s as %s', (src, name) => {
  expect(shownFileName(src)).toBe(name)
})
