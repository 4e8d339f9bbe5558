import { expect, test } from 'vitest'
import { convertBlocks } from './blocks.ts'

const converted = (...lines: string[]) => convertBlocks(lines.join('\n'))

test('a table of lines becomes one of bars; items and paragraphs of a cell are lines of it', () => {
  const { body, lines, changes } = converted(
    'Before',
    '',
    '+--------+---------+',
    '| Name   | Value   |',
    '+========+=========+',
    '| Lamp   | - one   |',
    '| of old | - two   |',
    '|        |         |',
    '| Ann    | a \\| b  |',
    '+--------+---------+',
    'After',
  )
  expect(body.split('\n')).toEqual([
    'Before',
    '',
    '| Name | Value |',
    '| --- | --- |',
    '| Lamp of old<br>Ann | - one<br>- two<br>a \\| b |',
    'After',
  ])
  expect(lines).toEqual([1, 2, 4, 3, 6, 11])
  expect(changes).toHaveLength(1)
})

test('a table without a head has an empty one, and wide letters count twice', () => {
  expect(converted('+------+----+', '| 灯座 | ok |', '+------+----+').body).toBe(
    '|  |  |\n| --- | --- |\n| 灯座 | ok |',
  )
})

test('what has no counterpart stays: cells over several columns or rows, code, and a table without its end', () => {
  for (const table of [
    ['+---+---+', '| a | b |', '+---+---+', '| over  |', '+---+---+'],
    ['+---+---+', '| a | b |', '|   +---+', '|   | c |', '+---+---+'],
    ['+-----+---+', '| ``` | b |', '+-----+---+'],
    ['+---+---+', '| a | b |'],
    ['+---+', 'text'],
  ])
    expect(converted(...table).body).toBe(table.join('\n'))
})
