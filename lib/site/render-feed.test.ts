import { expect, test, vi } from 'vitest'
import { inventedArticle } from '../content/invented-article.ts'
import { taxonomySchema } from '../content/taxonomy.ts'
import { feedNames, feedPath, feedTypes, findFeed } from './feeds.ts'
import { getGroups } from './groups.ts'
import { renderFeed } from './render-feed.ts'

const articles = [
  inventedArticle({
    slug: 'new',
    title: 'Lamps & <shades> ]]> \u0007\ud800',
    summary: 'Lamps <b>glow</b> & hum',
    updated: '2026-03-14',
    kind: 'how-to',
    products: ['Lamp "X" <script>'],
  }),
  inventedArticle({ slug: 'old', updated: '2025-01-02', state: 'deprecated' }),
  inventedArticle({ slug: 'draft', updated: '2026-05-01', state: 'draft' }),
  inventedArticle({ slug: 'undated' }),
]
const taxonomy = taxonomySchema.parse({ locales: [{ id: 'en', label: {} }] })

vi.mock('./store.ts', () => ({
  getArticles: (locale: string) => (locale === 'en' ? articles : []),
  getTaxonomy: () => taxonomy,
}))

function feed(name: string): string {
  const found = findFeed('en', name)
  if (!found) throw new Error(`no feed ${name}`)
  const context = { locale: 'en', origin: 'https://kb.example.org', path: `/en/feeds/${name}` }
  return renderFeed(found.source, found.format, context)
}

test('there are feeds for everything, each product and each kind, in three formats', () => {
  expect(feedNames('en')).toEqual([
    ...['all.rss.xml', 'all.atom.xml', 'all.json'],
    ...['product-lamp-x-script.rss.xml', 'product-lamp-x-script.atom.xml', 'product-lamp-x-script.json'],
    ...['kind-how-to.rss.xml', 'kind-how-to.atom.xml', 'kind-how-to.json'],
  ])
  for (const name of feedNames('en'))
    expect(feed(name), name).toContain('https://kb.example.org/en/articles/new')
  expect(findFeed('en', 'product-none.json')).toBeUndefined()
  expect(findFeed('en', 'all.html')).toBeUndefined()
})

test('a page names the feeds of its list, and none where there are none', () => {
  const [kind] = getGroups('kind', 'en')
  expect(feedTypes('en', kind ?? null)).toEqual({
    'application/rss+xml': '/en/feeds/kind-how-to.rss.xml',
    'application/atom+xml': '/en/feeds/kind-how-to.atom.xml',
    'application/feed+json': '/en/feeds/kind-how-to.json',
  })
  const line = { field: 'line', id: '4.2', slug: '4.2', label: '4.2', articles: [] } as const
  expect(feedPath('en', 'rss', line)).toBeNull()
})

test('a JSON feed has what changed, newest first, without drafts and undated articles', () => {
  expect(JSON.parse(feed('all.json'))).toMatchObject({
    title: 'Cairn',
    home_page_url: 'https://kb.example.org/en/new',
    feed_url: 'https://kb.example.org/en/feeds/all.json',
    items: [
      {
        id: 'https://kb.example.org/en/articles/new',
        title: 'Lamps & <shades> ]]> ',
        content_html: 'Lamps &lt;b&gt;glow&lt;/b&gt; &amp; hum',
        date_modified: '2026-03-14T00:00:00.000Z',
      },
      { title: 'Deprecated · old', date_modified: '2025-01-02T00:00:00.000Z' },
    ],
  })
})

test.each(['all.rss.xml', 'all.atom.xml'])('%s holds no markup and no character that XML cannot', (name) => {
  const text = feed(name)
  expect(text).toContain('<![CDATA[Lamps &amp; &lt;shades&gt; ]]&gt; ]]>')
  expect(text).toContain('<![CDATA[Lamps &lt;b&gt;glow&lt;/b&gt; &amp; hum]]>')
  expect(text).not.toContain('<script')
  for (const character of ['\u0007', '\ud800']) expect(text).not.toContain(character)
})
