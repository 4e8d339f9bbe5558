import { expect, test } from 'vitest'
import { convertAttributeLists } from './attribute-lists.ts'
import { convertInlineMarks } from './inline-marks.ts'

test.each([
  ['==Mind== the lamp, `==code==`, if a == b == c', '<mark>Mind</mark> the lamp, `==code==`, if a == b == c'],
  [
    'Press ++ctrl+alt+f12++, not C++ or i++',
    'Press <kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>F12</kbd>, not C++ or i++',
  ],
  ['[Get it :octicons-download-16:](a.zip)', '[Get it](a.zip)'],
  ['[:fontawesome-brands-github:](https://x.example.org)', '[github](https://x.example.org)'],
  ['| :material-check: | :octicons-x-16: yes |', '| ✓ | ✗ yes |'],
  ['-   :material-clock-fast:{ .lg .middle } Fast', '-   Fast'],
  ['[[_TOC_]]', ''],
  ['[TOC]', ''],
  [
    'H~2~O, m^-1^, ~~2~~, a~b~ and [x](a~2~) https://a.example.org/b~2~c',
    'H<sub>2</sub>O, m<sup>-1</sup>, ~~2~~, a~b~ and [x](a~2~) https://a.example.org/b~2~c',
  ],
  ['[[toc]]', ''],
  ['{: toc}', ''],
])('%j becomes %j', (line, expected) => {
  expect(convertInlineMarks(line).body).toBe(expected)
})

test.each([
  ['![x](x.png){ width="300" loading=lazy } **bold**{.red}', '![x](x.png) **bold**'],
  ['[System](#a){ target=_blank }.', '[System](#a).'],
  ['## Errors { #db-errors .special }', '## Errors {#db-errors}'],
  ['## Errors {.unnumbered}', '## Errors'],
  ['{: .wide #t }', ''],
  [
    '[]{#_Toc1 .anchor}Heat [up]{.underline} [it]{.small} [[x](a.md)]{.mark}',
    'Heat <u>up</u> it <mark>[x](a.md)</mark>',
  ],
])('attributes in %j go', (line, expected) => {
  const { body, changes } = convertAttributeLists(line)
  expect(body).toBe(expected)
  expect(changes).not.toEqual([])
})

test.each(['## Reset (all) {#reset}', 'awk(){print $1}', '`a`{.b} {"a": 1}', '*x* {{ .Values.a }} {a}'])(
  '%j stays',
  (line) => {
    expect(convertAttributeLists(line)).toEqual({ body: line, changes: [], notUnderstood: [] })
  },
)
