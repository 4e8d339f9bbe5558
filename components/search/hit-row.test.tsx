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

const dim: Hit = {
  path: 'en/dim',
  locale: 'en',
  slug: 'dim',
  id: null,
  title: 'Dim',
  titleParts: [{ text: 'Dim', mark: false }],
  kind: null,
  products: [],
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

function render(hit: Partial<Hit>, locale = 'en'): string {
  return renderToStaticMarkup(
    <HitRow
      hit={{ ...dim, ...hit }}
      locale={locale}
      version={null}
      numbers={[7, 1302]}
      names={names}
      t={translatorOf(locale)}
    />,
  )
}

test('a result names its products', () => {
  expect(render({ products: ['lamp'] })).toContain('<span>Desk Lamp</span>')
  expect(render({ products: ['lamp', 'hub'] }, 'zh')).toContain('<span>Desk Lamp、Dimmer Hub</span>')
})

test('of many products a result names two, and says how many more there are', () => {
  expect(render({ products: ['lamp', 'hub', 'shade', 'wick'] })).toContain(
    '<span>Desk Lamp, Dimmer Hub +2</span>',
  )
})

/** A passage of a result as a phone shows it. */
function onPhone(lead: string): string {
  const parts = [
    { text: lead, mark: false },
    { text: 'lamp', mark: true },
  ]
  const html = render({ snippet: { parts, code: false } })
  const passage = /<span class="snippet-text">(.*)<\/span>/.exec(html)?.[1] ?? ''
  return passage.replace(/<span class="snippet-far">.*?<\/span>/, '').replace(/<[^>]+>/g, '')
}

test('a phone shows no more than a line or two in front of what was found', () => {
  const words = 'The hub went dark after somebody had moved the ladder and so did, in the end, the '
  expect(onPhone(words)).toBe('… moved the ladder and so did, in the end, the lamp')
  expect(render({ snippet: { parts: [{ text: words, mark: false }], code: false } })).toContain(
    `">${words}</span>`,
  )
  expect(onPhone('The old ')).toBe('The old lamp')
})

test('a passage without spaces is cut between characters', () => {
  expect(onPhone('\u{1F4A1}'.repeat(60))).toBe(`… ${'\u{1F4A1}'.repeat(20)}lamp`)
  expect(onPhone(`x${'\u{1F4A1}'.repeat(60)}y`)).toMatch(/^… (?:\u{1F4A1})+ylamp$/u)
})

test('an article in another language is a passage of the page, its facts and its code are not', () => {
  const passage = (code: boolean) =>
    render({ locale: 'fa', snippet: { parts: [{ text: 'lampctl', mark: false }], code } })
  expect(passage(true)).toContain('<code class="snippet-text">lampctl</code>')
  expect(passage(false)).toContain('<span class="snippet-text" lang="fa" dir="rtl">lampctl</span>')
  expect(passage(false)).toContain(
    '<li class="row"><a href="/fa/articles/dim" class="row-title" lang="fa" dir="rtl">Dim</a>',
  )
})

const quoted = { field: 'errors', text: 'no voltage at the hub', queryLine: 1 } as const

test('an article that quotes a line of the log says which, by its number in the log', () => {
  const snippet = { parts: [{ text: 'Measure it first.', mark: false }], code: false }
  expect(render({ why: [quoted], snippet })).toContain(
    '<p class="row-line"><a href="#log-2" class="text-small">Line 1302:</a> <code>no voltage at the hub</code></p>',
  )
})

test('a quoted line that is the passage as well stands there once', () => {
  const parts = [
    { text: 'no ', mark: false },
    { text: 'voltage', mark: true },
    { text: ' at the hub', mark: false },
  ]
  const row = render({ why: [quoted], snippet: { parts, code: true } })
  expect(row).not.toContain('row-line')
  expect(row).toContain('Line 1302:</a> <code class="snippet-text">no <mark>voltage</mark> at the hub</code>')
})
