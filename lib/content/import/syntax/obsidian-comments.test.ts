import { expect, test } from 'vitest'
import { processorSeconds } from '../../processor-seconds.ts'
import { convertObsidianComments } from './obsidian-comments.ts'

const bodyOf = (...lines: string[]) => convertObsidianComments(lines.join('\n')).body

test('comments of Obsidian become those of HTML, in a line and over several', () => {
  expect(bodyOf('a %% for us %% b %%two words%% c')).toBe('a <!-- for us --> b <!--two words--> c')
  expect(bodyOf('%%', 'for us -->', '', 'too', '%%', 'b')).toBe('<!--\nfor us -- >\n\ntoo\n-->\nb')
  expect(convertObsidianComments('%%\nfor us\n%%').changes.map(({ line, from }) => [line, from])).toEqual([
    [1, '%%'],
    [2, 'for us'],
    [3, '%%'],
  ])
})

test('what only looks like one stays: code, placeholders, percentages, and one without an end', () => {
  for (const text of [
    '`%% a b %%`',
    '```\n%% a b %%\n```',
    '%%NAME%%',
    '100%% of x and 5%% of y',
    '%%\nno end',
    '%%%% a',
  ])
    expect(bodyOf(text)).toBe(text)
})

test('comments that never end take linear time', () => {
  for (const start of ['%% a ', '%%\n%%a%%\n', '%% a\n'])
    expect(processorSeconds(() => convertObsidianComments(start.repeat(20_000)))).toBeLessThan(2)
  expect(processorSeconds(() => convertObsidianComments(`%%${'a '.repeat(70_000)}`))).toBeLessThan(1)
})
