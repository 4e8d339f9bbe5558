import { expect, test } from 'vitest'
import { oldAddresses } from './old-addresses.ts'
import type { SiteKind } from './site-kind.ts'

/** The addresses without a language in front. */
function addresses(
  sourcePath: string,
  name: SiteKind['name'],
  hints: Readonly<Record<string, string>> = {},
): string[] {
  const place = { locale: 'en', folder: null, by: 'text', sourcePath } as const
  const parts = {
    path: `${sourcePath}.md`,
    place,
    isDefaultLocale: true,
    hints: new Map(Object.entries(hints)),
  }
  const ending = { docusaurus: '', hugo: '/', mkdocs: '/' }[String(name)] ?? '.html'
  return oldAddresses(parts, { name, base: '/x', ending }).filter((each) => !each.startsWith('/x/en'))
}

test.each([
  ['docs/01-start/02-install', {}, '/x/docs/start/install'],
  ['docs/start/index', {}, '/x/docs/start/'],
  ['docs/start/run', { slug: '/go' }, '/x/docs/go'],
  ['docs/start/run', { slug: 'go' }, '/x/docs/start/go'],
  ['versioned_docs/version-1.0/start/run', {}, '/x/docs/1.0/start/run'],
  ['versioned_docs/version-1.0/start/run', { slug: '/go' }, '/x/docs/1.0/go'],
  ['blog/2026-01-02-lamp', {}, '/x/blog/2026/01/02/lamp'],
  ['src/pages/about', {}, '/x/about'],
  ['intro', {}, '/x/intro'],
])('Docusaurus served %s %j at %s', (path, hints, address) => {
  expect(addresses(path, 'docusaurus', hints)).toEqual([address])
})

test('Hugo puts a slug in the place of the name', () => {
  expect(addresses('posts/other', 'hugo', { slug: 'other-one' })).toEqual(['/x/posts/other-one/'])
})

test('Jekyll serves posts by their date, below their categories', () => {
  expect(addresses('posts/2026-01-02-lamp', 'jekyll')).toEqual(['/x/2026/01/02/lamp.html'])
  expect(addresses('posts/2026-01-02-lamp', 'jekyll', { categories: 'Ops linux' })).toEqual([
    '/x/2026/01/02/lamp.html',
    '/x/ops/linux/2026/01/02/lamp.html',
  ])
  expect(addresses('help/posts/2026-01-02-lamp', 'jekyll')).toEqual(['/x/help/2026/01/02/lamp.html'])
})
