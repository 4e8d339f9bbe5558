import { expect, test } from 'vitest'
import { processorSeconds } from '../../processor-seconds.ts'
import { codeFileMark, fencedCode, shownCode } from './code-files.ts'

const code =
  'on()\n  // #region dim\n  dim()\n\n    more()\n  // #endregion dim\n// <off>\noff()\n// </off>\n'
const shown = (line: string) => {
  const mark = codeFileMark(line)
  const lines = mark && shownCode(code, mark)
  return mark && lines && fencedCode(lines, mark)
}

test('marks of VitePress name a file, a part of it, lines, a language and a title', () => {
  expect(shown('<<< @/snippets/a.js#dim{1,3-4 ts:line-numbers} [run "it"]')).toEqual([
    `\`\`\`ts {1,3-4} title="run 'it'"`,
    'dim()',
    '',
    '  more()',
    '```',
  ])
  expect(shown('  <<< ./a.sh{bash}')?.slice(0, 2)).toEqual(['  ```bash', '  on()'])
  expect(codeFileMark('<<< @/a.js')).toMatchObject({ href: '/a.js', language: 'js', region: '', title: '' })
})

test('marks of Microsoft Learn name a file and its lines or a part', () => {
  expect(shown(':::code language="js" source="a.js" range="1,8" highlight="2":::')).toEqual([
    '```js {2}',
    'on()',
    'off()',
    '```',
  ])
  expect(shown('::: code source="a.js" id="off" :::')).toEqual(['```js', 'off()', '```'])
})

test('a part that the file does not have is none, nor is a line of anything else', () => {
  expect(shown('<<< @/a.js#gone')).toBeNull()
  expect(shown(':::code source="a.js" range="x":::')).toBeNull()
  for (const line of ['cat <<< "$a"', '<<<', ':::code-group', ':::code language="js":::', '<<< a b'])
    expect(codeFileMark(line)).toBeNull()
})

test('a fence is longer than those in the file', () => {
  const mark = codeFileMark('<<< a.md')
  expect(mark && fencedCode(['````', 'x'], mark)[0]).toBe('`````md')
})

test('marks that never end take linear time', () => {
  for (const line of [
    `<<< a${' '.repeat(50_000)}x`,
    `:::code ${'a="'.repeat(20_000)}`,
    `${' '.repeat(50_000)}<<<`,
  ])
    expect(processorSeconds(() => codeFileMark(line))).toBeLessThan(1)
  const mark = codeFileMark('<<< a.md')
  const code = `${'\n'.repeat(100_000)}x`
  expect(processorSeconds(() => mark && shownCode(code, mark))).toBeLessThan(1)
})
