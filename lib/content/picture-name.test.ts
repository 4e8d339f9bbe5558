import { expect, test } from 'vitest'
import { captureTime } from './capture-time.ts'
import { pictureName, wordsOf } from './picture-name.ts'

test.each([
  ['image-2025-1-10_11-34-46.png', 'screenshot-2025-01-10_11-34-46', null],
  ['Screenshot 2025-01-10 at 11.34.46.png', 'screenshot-2025-01-10_11-34-46', null],
  ['屏幕截图 2025-01-10 113446.png', 'screenshot-2025-01-10_11-34-46', null],
  ['微信截图_20250110113446.png', 'screenshot-2025-01-10_11-34-46', null],
  ['Snipaste_2025-01-10_11-34-46.png', 'screenshot-2025-01-10_11-34-46', null],
  ['etcd_alarm list.PNG', 'etcd-alarm-list', 'etcd alarm list'],
  ['etcd alarm (2).png', 'etcd-alarm', 'etcd alarm'],
  ['告警列表.png', 'gao-jing-lie-biao', '告警列表'],
  ['IMG_0042.jpg', 'screenshot', null],
])('%s becomes %s', (file, name, words) => {
  expect([pictureName(file), wordsOf(file)]).toEqual([name, words])
  expect(captureTime(`${pictureName(file)}.png`)).toBe(captureTime(file))
})
