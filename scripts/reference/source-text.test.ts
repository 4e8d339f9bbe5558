import { expect, test } from 'vitest'
import { sourceLines } from './source-text.ts'

const pieces = (text: string) =>
  sourceLines(text).flatMap((line) =>
    line.pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''),
  )

test.each([
  ['---\nkind: A\n---\n# The lamp', ['# The lamp']],
  ['one <!-- two --> three `<!-- four -->`', ['one  three <!-- four -->']],
  ['<!-- one\ntwo\n--> three', ['three']],
  ['see [the log](./log.md "title") and ![a lamp](a(1).png) there', ['see [the log] and', 'a lamp', 'there']],
  ['use <lamp-name> and <br> and {braces}', ['use <lamp-name> and', 'and {braces}']],
  [':::warning Hot lamp\ntext\n:::', ['Hot lamp', 'text']],
  [':::lamp Hot\n:::', [':::lamp Hot']],
  ['## Cause {#cause}', ['## Cause']],
  ['> [!NOTE]\n> text', ['text']],
  ['- [x] 1. done', ['done']],
  ['a[^1] b\n\n[^1]: note', ['a', 'b', 'note']],
  ['[ref]: https://lamp.example', []],
  ['<Tab label="With `code`">', ['With `code`']],
  ['a &lt;b&gt; `&lt;`', ['a <b> &lt;']],
])('reads %j', (text, expected) => {
  expect(pieces(text)).toEqual(expected)
})

test('takes all that is inside a fence as text, save its own lines', () => {
  const lines = sourceLines('1. one\n   ```yaml title=x\n   a: <b> # {c}\n   ```\n~~~\n```\n~~~')
  expect(lines).toEqual([
    { number: 1, pieces: ['one'], isCode: false },
    { number: 3, pieces: ['a: <b> # {c}'], isCode: true },
    { number: 6, pieces: ['```'], isCode: true },
  ])
})
