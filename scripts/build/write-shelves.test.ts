import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { inventedArticle } from '../../lib/content/invented-article.ts'
import { writeShelves } from './write-shelves.ts'

const dir = mkdtempSync(path.join(tmpdir(), 'shelves-'))
afterAll(() => rmSync(dir, { recursive: true }))

const articles = Array.from({ length: 100 }, (_none, number) =>
  inventedArticle({ slug: `lamp-${number}`, locale: number % 2 ? 'en' : 'zh' }),
)
const shelfText = (number: number) => readFileSync(path.join(dir, `shelves/${number}.mjs`), 'utf8')
const allShelves = () => Array.from({ length: 32 }, (_none, number) => shelfText(number))

test('every article is on the shelf that is named for it, and on no other', async () => {
  writeShelves(articles, dir)
  const { shelves } = await import(pathToFileURL(path.join(dir, 'shelves.mjs')).href)
  expect(Object.keys(shelves)).toHaveLength(100)
  for (const { locale, slug } of articles) {
    const name = `${locale}/${slug}`
    expect(String((await shelves[name]()).bodies[name])).toContain(`("../${name}.mdx")`)
    expect(allShelves().filter((text) => text.includes(`"../${name}.mdx"`))).toHaveLength(1)
  }
})

test('a new article changes one shelf, and one that is gone leaves it', () => {
  writeShelves(articles, dir)
  const before = allShelves()
  writeShelves([...articles, inventedArticle({ slug: 'new' })], dir)
  expect(allShelves().filter((text, number) => text !== before[number])).toHaveLength(1)
  writeShelves(articles, dir)
  expect(allShelves()).toEqual(before)
})
