import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translatorOf } from '@/lib/i18n/translator'
import type { Hit } from '@/lib/search/types'
import { HitRow } from './hit-row.tsx'

const names = {
  labels: { product: { lamp: 'Desk Lamp', hub: 'Dimmer Hub' }, kind: {}, component: {} },
  products: [],
  hasDates: true,
}

function render(locale: string, products: string[]): string {
  const hit: Hit = {
    path: 'en/dim',
    locale: 'en',
    slug: 'dim',
    id: null,
    title: 'Dim',
    titleParts: [{ text: 'Dim', mark: false }],
    kind: null,
    products,
    versions: [],
    components: [],
    state: 'published',
    updated: null,
    score: 1,
    section: null,
    snippet: { parts: [], code: false },
    why: [],
    applicability: null,
  }
  return renderToStaticMarkup(
    <HitRow hit={hit} locale={locale} version={null} names={names} t={translatorOf(locale)} />,
  )
}

test('a result names its products', () => {
  expect(render('en', ['lamp'])).toContain('<span>Desk Lamp</span>')
  expect(render('zh', ['lamp', 'hub'])).toContain('<span>Desk Lamp、Dimmer Hub</span>')
})

test('of many products a result names two, and says how many more there are', () => {
  expect(render('en', ['lamp', 'hub', 'shade', 'wick'])).toContain('<span>Desk Lamp, Dimmer Hub +2</span>')
})
