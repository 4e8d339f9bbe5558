import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../content/article.ts'
import { inventedArticle } from '../content/invented-article.ts'
import { addressKey, createAddressBook, findOldAddress, readAddressBook } from './address-book.ts'

const base = inventedArticle({
  title: 'Dark lamp',
  slug: 'dark-lamp',
  file: 'en/lamps/Dark_lamp.md',
  path: 'en/lamps/Dark_lamp',
  sourcePath: 'lamps/Dark_lamp',
  pair: 'lamps/Dark_lamp',
})
const zh: Article = { ...base, locale: 'zh', file: 'zh/lamps/Dark_lamp.md', path: 'zh/lamps/Dark_lamp' }
const aliased: Article = {
  ...base,
  path: 'en/b',
  sourcePath: 'b',
  slug: 'b',
  aliases: [
    'page-id:77',
    'LW9',
    '/display/KB/Wet+paint',
    'https://wiki.example.org/x/Old.html?id=3',
    '/en/articles/dark-lamp',
  ],
}
const book = createAddressBook([zh, base, aliased], ['en', 'zh'])

test.each([
  ['/knowledge/en/lamps/Dark_lamp.html', '/en/articles/dark-lamp'],
  ['/knowledge/lamps/Dark_lamp.html', '/en/articles/dark-lamp'],
  ['/knowledge/zh/lamps/Dark_lamp.html', '/zh/articles/dark-lamp'],
  ['/lamps/dark_lamp/', '/en/articles/dark-lamp'],
  ['/a/b/en/lamps/Dark%5Flamp.md', '/en/articles/dark-lamp'],
  ['/display/KB/Wet+paint', '/en/articles/b'],
  ['/wiki/display/kb/Wet+paint', '/en/articles/b'],
  ['/knowledge/zh/index.html', '/zh'],
  ['/knowledge/en/', '/en'],
  ['/wiki/spaces/KB/pages/77/Title', '/kb/page-id:77'],
])('%s was the address of %s', (address, page) => {
  expect(findOldAddress(book, address)).toBe(page)
})

test.each([
  ['/', '?id=LW9', '/kb/LW9'],
  ['/zh', '?id=lw250110001', '/kb/lw250110001'],
  ['/knowledge/en/', '?id=LW9&from=mail', '/kb/LW9'],
  ['/knowledge/index.html', '?id=LW9', '/kb/LW9'],
  ['/knowledge', '?id=LW9', '/kb/LW9'],
  ['/', '?id=3', null], // no number of an article
  ['/', '?id=//evil.example/a1', null],
  ['/api', '?id=LW9', null],
  ['/en/search', '?id=LW9', null],
  ['/en/browse', '?id=LW9', null],
])('%s%s opened %s', (pathname, search, article) => {
  expect(findOldAddress(book, pathname, search)).toBe(article)
})

test('a query is part of an address where the alias has one', () => {
  expect(findOldAddress(book, '/x/Old.html', '?id=3')).toBe('/en/articles/b')
  expect(findOldAddress(book, '/x/Old.html', '?id=4')).toBeNull()
  expect(findOldAddress(book, '/pages/viewpage.action', '?pageId=77')).toBe('/kb/page-id:77')
  expect(findOldAddress(book, '/pages/viewpage.action', '?pageId=78')).toBeNull()
})

test.each([
  '/',
  '/en',
  '/en/search',
  '/en/articles/b',
  '/en/articles/zh',
  '/en/articles/dark-lamp', // an alias never hides a page
  '/kb/b',
  '/api/b.html',
  '/anything/b',
  '/constructor',
  '/%',
])('%s is no old address', (address) => {
  expect(findOldAddress(book, address)).toBeNull()
})

test('an article whose file is called as a page of the site is does not hide that page', () => {
  const names = ['browse', 'helpful', 'new', 'versions/4.2', 'environments/cni']
  const articles = names.map((sourcePath) => ({ ...base, path: `en/${sourcePath}`, sourcePath, slug: 'x' }))
  const taken = createAddressBook(articles, ['en', 'zh'])
  for (const name of names) expect(findOldAddress(taken, `/en/${name}`)).toBeNull()
  for (const address of ['/browse.html', '/en/versions/4.2.html', '/base/en/environments/cni.html'])
    expect(findOldAddress(taken, address)).toBe('/en/articles/x')
})

test('the book can be kept in a file', () => {
  expect(readAddressBook(JSON.stringify(book))).toEqual(book)
})

test('no address makes the search fail, and keys of keys are the same', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (url, text) => {
      findOldAddress(book, new URL(url).pathname, new URL(url).search)
      findOldAddress(book, text, text)
      expect(typeof addressKey(text)).toBe('string')
    }),
  )
})
