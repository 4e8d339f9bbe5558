import { expect, test } from 'vitest'
import { inventedArticle } from '../../lib/content/invented-article.ts'
import { bodyFile } from './body-file.ts'

test('a plain slug is the name of the file', () => {
  expect(bodyFile(inventedArticle({ slug: 'install-the_lamp', locale: 'en' }))).toBe(
    'en/install-the_lamp.mdx',
  )
})

test('a slug in another script gives a name in ASCII, one for each', () => {
  const names = ['如何安装灯', '如何修理灯', 'café'].map((slug) =>
    bodyFile(inventedArticle({ slug, locale: 'zh' })),
  )
  for (const name of names) expect(name).toMatch(/^zh\/[\da-f]{32}\.mdx$/)
  expect(new Set(names).size).toBe(3)
})
