import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translatorOf } from '@/lib/i18n/translator'
import { LogPanel } from './log-panel.tsx'

const lines = [
  { line: 0, text: '12m     hub/7f9c   no voltage', noise: [[0, 19]], telling: true },
  { line: 1, text: 'done', noise: [], telling: false },
] as const

function render(locale: string, numbers: readonly number[] = [], leftOut = 3): string {
  return renderToStaticMarkup(
    <LogPanel lines={lines} numbers={numbers} leftOut={leftOut} locale={locale} t={translatorOf(locale)} />,
  )
}

test('lines have the numbers that they have in the log, also where it was cut', () => {
  expect(render('en')).toContain('id="log-2" data-line="2"')
  expect(render('en', [7, 1302])).toContain('id="log-2" data-line="1302"')
})

test('noise is struck out, the empty space between columns is not', () => {
  expect(render('en')).toContain('<s>12m</s>     <s>hub/7f9c</s>   no voltage')
})

test('it is said how many lines were used, of a log of one as well', () => {
  expect(render('en', [], 1700)).toContain('1 of 1,702 lines was used.')
  const one = (
    <LogPanel lines={lines.slice(0, 1)} numbers={[]} leftOut={0} locale="en" t={translatorOf('en')} />
  )
  expect(renderToStaticMarkup(one)).toContain('The line was used. Struck out')
})

test('sentences stand apart as the language has it', () => {
  expect(render('en')).toContain('every time. 3 more lines tell less and are left out. Choose')
  expect(render('zh')).toContain('已划去。另有 3 行信息较少，未显示。点击')
})
