import { expect, test, vi } from 'vitest'
import { inventedArticle } from '../content/invented-article.ts'
import { taxonomySchema } from '../content/taxonomy.ts'
import { renderLlms } from './llms.ts'

const taxonomy = taxonomySchema.parse({
  locales: [{ id: 'en', label: {} }],
  kinds: [{ id: 'how-to', label: { en: 'How-to', zh: '操作指南' } }],
})
vi.mock('./store.ts', () => ({ getTaxonomy: () => taxonomy }))

test('every article is a line with its Markdown, what it is and what it is about', () => {
  const articles = [
    inventedArticle({
      slug: 'dim-a-lamp',
      title: 'Dim a [lamp]\nat night',
      id: 'LW1',
      kind: 'how-to',
      versions: ['4.2.x'],
      summary: `Lamps\n\nglow <b>. ${'x'.repeat(300)}`,
    }),
    inventedArticle({ slug: 'old', title: 'Old', state: 'deprecated' }),
    inventedArticle({ slug: 'draft', state: 'draft' }),
  ]
  const chinese = [inventedArticle({ slug: 'dim', locale: 'zh', title: '调光', kind: 'how-to' })]
  const text = renderLlms(
    [
      { locale: 'en', name: 'English', articles },
      { locale: 'zh', name: '中文', articles: chinese },
    ],
    'https://kb.example.org',
  )
  const [head, summary, , ...lists] = text.split('\n\n')
  expect(head).toBe('# Cairn')
  expect(summary).toMatch(/^> /)
  expect(lists).toEqual([
    '## English',
    `- [Dim a \\[lamp\\] at night](https://kb.example.org/en/articles/dim-a-lamp.md): How-to · LW1 · 4.2.x. Lamps glow \\<b>. ${'x'.repeat(144)}…\n` +
      '- [Old](https://kb.example.org/en/articles/old.md): Deprecated',
    '## 中文',
    '- [调光](https://kb.example.org/zh/articles/dim.md): 操作指南\n',
  ])
})
