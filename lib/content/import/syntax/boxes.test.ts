import { expect, test } from 'vitest'
import { processorSeconds } from '../../processor-seconds.ts'
import { convertBlocks } from './blocks.ts'

const bodyOf = (...lines: string[]) => convertBlocks(lines.join('\n')).body

test('boxes of Pandoc with the name of a callout are callouts, and the marks of others go', () => {
  expect(bodyOf('::: {.warning}', 'Hot.', '', '::: {#a custom-style="Note"}', 'Wait.', ':::', ':::')).toBe(
    ':::warning\nHot.\n\n:::note\nWait.\n:::\n:::',
  )
  expect(bodyOf(':::: {.column width="5"}', ':::note', 'x', ':::', '::::')).toBe('\n:::note\nx\n:::\n')
  expect(bodyOf('::: {.warning}', 'No end.')).toBe('::: {.warning}\nNo end.')
})

test('an aside of Notion is a note', () => {
  expect(bodyOf('<aside>', '💡 Mind the heat.', '', '</aside>')).toBe(':::note\n💡 Mind the heat.\n\n:::')
  expect(bodyOf('<aside>', 'No end.')).toBe('<aside>\nNo end.')
})

test('boxes that never end take linear time', () => {
  for (const start of ['<aside>\n', '+--+\n| a\n'])
    expect(processorSeconds(() => convertBlocks(start.repeat(20_000)))).toBeLessThan(2)
  expect(processorSeconds(() => convertBlocks('::: {.note}\n'.repeat(20_000)))).toBeLessThan(2)
})
