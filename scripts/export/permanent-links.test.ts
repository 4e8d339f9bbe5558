import { expect, test } from 'vitest'
import { permanentLinks, targetsOf } from './permanent-links.ts'

const lamp = { id: 'LW7a', aliases: ['page-id:42', 'old/path', '..'], locale: 'en', slug: 'lamp' }
const twin = { ...lamp, locale: 'zh' }
const find = (name: string) => (['lw7a', 'page-id:42'].includes(name.toLowerCase()) ? [lamp, twin] : [])

test('an article is found by its names in each spelling, and by the bare number of a page', () => {
  const pages = permanentLinks([lamp, twin], find)
  expect([...pages.keys()].sort()).toEqual(['42', 'LW7A', 'LW7a', 'PAGE-ID:42', 'lw7a', 'page-id:42'])
  expect(pages.get('42')).toEqual([lamp, twin])
})

test('a page leads to the article in each language', () => {
  expect([...targetsOf([lamp, twin, { ...lamp, slug: 'other' }])]).toEqual([
    ['en', '/en/articles/lamp'],
    ['zh', '/zh/articles/lamp'],
  ])
})
