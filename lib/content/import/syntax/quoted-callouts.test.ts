import { expect, test } from 'vitest'
import { convertBlocks } from './blocks.ts'

test.each([
  ['> **Note:**\n>\n> Dim it.', '> [!note]\n>\n> Dim it.'],
  ['> **警告：**\n> 很烫。', '> [!warning]\n> 很烫。'],
  ['> **注意**：先关灯。\n> 再等。', '> [!note]\n> 先关灯。\n> 再等。'],
  ['- Plug\n\n  > **Warning**: Hot.', '- Plug\n\n  > [!warning]\n  > Hot.'],
  ['> **Warning**\n> Hot.', '> [!warning]\n> Hot.'],
])('the quotation %j is the callout %j', (body, expected) => {
  const { body: written, lines, changes } = convertBlocks(body)
  expect(written).toBe(expected)
  expect(lines).toHaveLength(written.split('\n').length)
  expect(changes).toMatchObject([{ rule: 'callout', from: expect.stringMatching(/^\*\*\S+\*\*[:：]?$/) }])
})

test.each([
  '> Dim it.\n> **Note:** not at the start.',
  '> **Warning** lights are on.',
  '> **Lamp:** dim.',
  '**Note:** no quotation.',
  '```\n> **Note:**\n```',
])('%j stays', (body) => {
  expect(convertBlocks(body)).toMatchObject({ body, changes: [] })
})
