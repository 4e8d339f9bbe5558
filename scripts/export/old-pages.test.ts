import { expect, test } from 'vitest'
import { oldPages } from './old-pages.ts'

const en = { aliases: [], locale: 'en', path: 'en/lamps/Dark', sourcePath: 'lamps/Dark', slug: 'dark' }
const zh = {
  ...en,
  locale: 'zh',
  path: 'zh/lamps/Dark',
  aliases: [
    '/display/KB/%E7%81%AF',
    'https://wiki.example.org/x/Old.html',
    '/x?id=3',
    'LW9',
    '/a/../b',
    '/lamps/Dark.html',
  ],
}

test('an article stands at the addresses that its file and its aliases had', () => {
  const pages = oldPages([zh, en], ['en', 'zh'])
  expect(Object.fromEntries([...pages].map(([file, { locale }]) => [file, locale]))).toEqual({
    'display/KB/灯.html': 'zh',
    'display/KB/灯/index.html': 'zh',
    'x/Old.html': 'zh',
    'x/Old/index.html': 'zh',
    'b.html': 'zh', // as browsers read /a/../b
    'b/index.html': 'zh',
    'lamps/Dark.html': 'zh', // an alias comes before where a file lies
    'lamps/Dark/index.html': 'zh',
    'en/lamps/Dark.html': 'en',
    'en/lamps/Dark/index.html': 'en',
    'zh/lamps/Dark.html': 'zh',
    'zh/lamps/Dark/index.html': 'zh',
  })
})

test('no address leads out of the folder of the export', () => {
  const aliases = [
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc',
    '//..',
    '/',
    '/a\u0000b',
    `/${'x'.repeat(300)}`,
  ]
  for (const file of oldPages([{ ...en, path: '..', sourcePath: '../x', aliases }], ['en']).keys())
    expect(file).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\/|\0/)
})
