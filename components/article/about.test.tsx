import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { inventedArticle } from '@/lib/content/invented-article'
import { translatorOf } from '@/lib/i18n/translator'
import { About } from './about.tsx'

afterEach(() => vi.unstubAllEnvs())

const render = (keywords: string[]) =>
  renderToStaticMarkup(<About article={inventedArticle({ slug: 'dim', keywords })} t={translatorOf('en')} />)

test('says where an article is edited, where that is known', () => {
  vi.stubEnv('CAIRN_EDIT_URL', 'https://git.lamps.example/edit/{file}')
  expect(render([])).toContain('<a href="https://git.lamps.example/edit/en/dim.md">Edit this article</a>')
  expect(render([])).not.toContain('<dl>')
})

test('is left out where there is nothing to say', () => {
  vi.stubEnv('CAIRN_EDIT_URL', '')
  expect(render([])).toBe('')
  expect(render(['wick'])).toContain('wick')
})
