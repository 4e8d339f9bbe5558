import { expect, test } from 'vitest'
import { processorSeconds } from '../processor-seconds.ts'
import { unreadMarks } from './unread-marks.ts'

const places = (...lines: string[]) => unreadMarks(lines).map(({ index, column }) => [index, column])

test.each([
  ['a heading without its space', ['##Wiring']],
  ['a heading of a Chinese keyboard', ['＃＃ 接线']],
  ['a heading with the space of a Chinese keyboard', ['##　接线']],
  ['a picture with a space in its path', ['![the lamp](./assets/my lamp.png)']],
  ['a link with a space in its path', ['[wiring](two words.md#start)']],
  ['a picture with a size', ['![the lamp](./lamp.png =300x200)']],
  ['a title in typographic quotes', ['[wiring](./wiring.md “Wiring”)']],
  ['Chinese brackets around the path', ['[接线]（./wiring.md）']],
  ['Chinese brackets around the text', ['【接线】(./wiring.md)']],
  ['the Chinese sign before a picture', ['！[接线](./lamp.png)']],
  ['a space between the brackets', ['[wiring] (./wiring.md)']],
  ['the brackets the other way round', ['(wiring)[https://example.com/a]']],
  ['the mark of a note without a text', ['[^1] is missing']],
  ['a note with two colons', ['::warning']],
  ['a note with Chinese colons', ['：：：warning']],
  ['a code block of apostrophes', ["'''sh"]],
  ['a code block of Chinese dots', ['···']],
  ['a comment whose hyphens became a dash', ['<!— later —>']],
  ['bullets of a word processor', ['• one', '• two']],
  ['hyphens without a space', ['-one', '-two']],
  ['numbers without a space', ['1.Unplug it', '2.Wait']],
  ['Chinese numbers', ['1、断电', '2、等待']],
  ['rows without a line below the header', ['| a | b |', '| c | d |']],
  ['rows of Chinese pipes', ['｜ a ｜ b ｜', '｜ --- ｜ --- ｜']],
])('%s is told', (_name, lines) => {
  expect(places(...lines)).toEqual([[0, 1]])
})

test.each([
  [['#1 of the list, #lamp and C## code']],
  [['[wiring](./wiring.md "Two words.md") and [lamp](<./my lamp.md>) and [x](https://example.com/a_b)']],
  [['【重要】（见下文）与【注意】(必读)；请看！[接线](./wiring.md)']],
  [['the array a[0] (see below) and f(x)[i], [1] (a source)']],
  [['std::note and ::1 are no notes']],
  [['- one bullet – and a dash', '– a second line of it']],
  [['1.5 V', '2.5 V']],
  [['1、断电  ', '2、等待']],
  [['3.The third', '9.The ninth']],
  [['| a pipe at the start', 'and one at the end |']],
])('what was not meant as a mark is left alone: %s', (lines) => {
  expect(unreadMarks(lines)).toEqual([])
})

test('a place is that of the sign, in lists and quotations too', () => {
  expect(places('text', '  > see [wiring] (./wiring.md)')).toEqual([[1, 9]])
})

test('a list and a table are told once in a paragraph', () => {
  expect(places('• a', '• b', '• c')).toEqual([[0, 1]])
})

test('long runs of signs take linear time', () => {
  for (const run of ['[', '![a](', '(a)[', '[a](b ', '【', ' ', '| ', '[^1', '[a] (', '！[a](', '[a]（'])
    expect(processorSeconds(() => unreadMarks([run.repeat(30_000), 'x']))).toBeLessThan(1)
})
