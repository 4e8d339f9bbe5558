import { expect, test } from 'vitest'
import { captureTime } from './capture-time.ts'
import { pictureName, wordsOf } from './picture-name.ts'

test.each([
  ['image-2025-1-10_11-34-46.png', 'screenshot-2025-01-10_11-34-46', null],
  ['Screenshot 2025-01-10 at 11.34.46.png', 'screenshot-2025-01-10_11-34-46', null],
  ['屏幕截图 2025-01-10 113446.png', 'screenshot-2025-01-10_11-34-46', null],
  ['微信截图_20250110113446.png', 'screenshot-2025-01-10_11-34-46', null],
  ['Snipaste_2025-01-10_11-34-46.png', 'screenshot-2025-01-10_11-34-46', null],
  ['Screenshot from 2025-01-10 11-34-46.png', 'screenshot-2025-01-10_11-34-46', null],
  ['Screenshot 2025-01-10 at 2.05.33\u202FPM.png', 'screenshot-2025-01-10_14-05-33', null],
  ['企业微信20250110-113446@2x.png', 'screenshot-2025-01-10_11-34-46', null],
  ['clip_image002.png', 'screenshot', null],
  ['3f2504e0-4f89-11d3-9a0c-0305e82c3301.png', 'screenshot', null],
  ['worddav8a4f2c90b7d14e63a5c1.png', 'screenshot', null],
  ['etcd_alarm list.PNG', 'etcd-alarm-list', 'etcd alarm list'],
  ['etcd alarm (2).png', 'etcd-alarm', 'etcd alarm'],
  ['告警列表.png', 'gao-jing-lie-biao', '告警列表'],
  ['IMG_0042.jpg', 'screenshot', null],
])('%s becomes %s', (file, name, words) => {
  expect([pictureName(file), wordsOf(file)]).toEqual([name, words])
  expect(captureTime(`${pictureName(file)}.png`)).toBe(captureTime(file))
})
