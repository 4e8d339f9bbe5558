import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidyLines } from './tidy-lines.ts'

const sure = (text: string) => ({ text, confidence: 90 })

test('spaces between Han characters go, those beside Latin words stay', () => {
  expect(tidyLines([sure('台 灯 无 法 点 亮 ， switchd 未 启动\n')])).toEqual([
    '台灯无法点亮， switchd 未启动',
  ])
})

test('lines that are hardly recognised, and lines without words, are left out', () => {
  expect(tidyLines([{ text: 'lamp', confidence: 12 }, sure('~ | —'), sure('lamp on')])).toEqual(['lamp on'])
})

test('no line holds a line break or begins with a space, whatever was recognised', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      for (const line of tidyLines(texts.map(sure))) expect(line).toBe(line.trim().replace(/[\r\n]/g, ' '))
    }),
  )
})
