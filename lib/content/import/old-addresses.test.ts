import { expect, test } from 'vitest'
import { oldAddresses } from './old-addresses.ts'
import { type SiteKind, sharedSite, siteOfConfig, withVersions } from './site-kind.ts'

/** The addresses without a language in front. */
function addresses(
  sourcePath: string,
  name: SiteKind['name'],
  hints: Readonly<Record<string, string>> = {},
  site: Partial<SiteKind> = {},
): string[] {
  const place = { locale: 'en', folder: null, by: 'text', sourcePath } as const
  const parts = {
    path: `${sourcePath}.md`,
    place,
    isDefaultLocale: true,
    hints: new Map(Object.entries(hints)),
  }
  const ending = { docusaurus: '', hugo: '/', mkdocs: '/', starlight: '/' }[String(name)] ?? '.html'
  return oldAddresses(parts, { name, base: '/x', ending, ...site }).filter(
    (each) => !each.startsWith('/x/en'),
  )
}

test.each([
  ['docs/01-start/02-install', {}, '/x/docs/start/install'],
  ['docs/start/index', {}, '/x/docs/start/'],
  ['docs/start/run', { slug: '/go' }, '/x/docs/go'],
  ['docs/start/run', { slug: 'go' }, '/x/docs/start/go'],
  ['versioned_docs/version-1.0/start/run', {}, '/x/docs/1.0/start/run'],
  ['versioned_docs/version-1.0/start/run', { slug: '/go' }, '/x/docs/1.0/go'],
  ['blog/2026-01-02-lamp', {}, '/x/blog/2026/01/02/lamp'],
  ['blog/2026-01-02-lamp', { slug: 'dark' }, '/x/blog/dark'],
  ['src/pages/about', {}, '/x/about'],
  ['intro', {}, '/x/intro'],
])('Docusaurus served %s %j at %s', (path, hints, address) => {
  expect(addresses(path, 'docusaurus', hints)).toEqual([address])
})

test('Docusaurus serves the newest version without its name, and what is not released below /next', () => {
  const addressIn = (path: string, newestVersion: string) =>
    addresses(path, 'docusaurus', {}, { newestVersion })[0]
  expect(addressIn('versioned_docs/version-2.0/run', '2.0')).toBe('/x/docs/run')
  expect(addressIn('versioned_docs/version-1.0/run', '2.0')).toBe('/x/docs/1.0/run')
  expect(addressIn('docs/run', '2.0')).toBe('/x/docs/next/run')
  expect(addressIn('docs/run', 'current')).toBe('/x/docs/run')
})

test('a configuration tells its program and its newest version', () => {
  const config = siteOfConfig('site/docusaurus.config.ts', "{ baseUrl: '/x/' }")
  expect(config && withVersions(config, '["2.0", "1.0"]')).toMatchObject({
    name: 'docusaurus',
    base: '/x',
    ending: '',
    newestVersion: '2.0',
  })
  const told = siteOfConfig('docusaurus.config.js', "docs: { lastVersion: 'current' }")
  expect(told && withVersions(told, '["2.0"]').newestVersion).toBe('current')
  expect(siteOfConfig('config.toml', 'baseURL = "https://kb.example.org/help/"')).toMatchObject({
    name: 'hugo',
    base: '/help',
  })
  expect(siteOfConfig('config.toml', 'colour = "red"')).toBeNull()
})

test('only the folder in which a program has its texts is no part of an address', () => {
  expect(addresses('content/docs/lamp', 'hugo')).toEqual(['/x/docs/lamp/'])
  expect(addresses('docs/lamp', 'hugo')).toEqual(['/x/docs/lamp/'])
  expect(addresses('docs/wiki/lamp', 'mkdocs')).toEqual(['/x/wiki/lamp/'])
  expect(addresses('src/content/docs/lamp', 'starlight')).toEqual(['/x/lamp/'])
  expect(addresses('docs/lamp', 'vitepress')).toEqual(['/x/lamp.html'])
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

test('Starlight serves a page at the whole path that its slug names', () => {
  expect(addresses('lamps/dim', 'starlight', { slug: 'lamps/1.1/dark' })).toEqual(['/x/lamps/1.1/dark/'])
})

test('Docusaurus serves pages and versions where its configuration says, and at the id of a page', () => {
  const config = siteOfConfig(
    'docusaurus.config.js',
    "presets: [['classic', { docs: { routeBasePath: '/', lastVersion: 'current', versions: { current: { label: 'Latest' }, '1.0': { label: 'One', path: 'v1.0' } } } }]]",
  )
  const addressIn = (path: string, hints = {}) =>
    addresses(path, 'docusaurus', hints, { ...config, base: '/x' })[0]
  expect(addressIn('docs/lamps/dim')).toBe('/x/lamps/dim')
  expect(addressIn('docs/lamps/dim', { id: 'dark' })).toBe('/x/lamps/dark')
  expect(addressIn('docs/lamps/dim', { id: 'dark', slug: '/go' })).toBe('/x/go')
  expect(addressIn('docs/lamps/dim', { id: 'KB250110001' })).toBe('/x/lamps/dim')
  expect(addressIn('versioned_docs/version-1.0/lamps/dim')).toBe('/x/v1.0/lamps/dim')
})

test('a page whose language nothing in its path tells had no language in its address', () => {
  const place = { locale: 'zh', folder: null, by: 'text', sourcePath: 'lamp' } as const
  const parts = { path: 'lamp.md', place, isDefaultLocale: false, hints: new Map() }
  const site = { name: 'vitepress', base: '', ending: '.html' } as const
  expect(oldAddresses(parts, site)).toContain('/lamp.html')
  expect(oldAddresses({ ...parts, place: { ...place, folder: 'zh', by: 'folder' } }, site)).not.toContain(
    '/lamp.html',
  )
})

test('of one configuration for each language the addresses begin with what they share', () => {
  const site = (language: string, more = '') =>
    siteOfConfig('mkdocs.yml', `site_url: https://kb.example.org/help/${language}/\n${more}`) ?? []
  const sites = [site('de', 'use_directory_urls: false\n'), site('en')].flat()
  expect(sharedSite(sites)).toEqual({ name: 'mkdocs', base: '/help', ending: '.html' })
  expect(sharedSite(sites.slice(1))?.base).toBe('/help/en')
  expect(sharedSite([])).toBeNull()
})

test('pages of Microsoft Learn are served below the folder of its configuration', () => {
  const site = { ...siteOfConfig('support/docfx.json', '{}'), base: '/x' }
  expect(addresses('support/lamp/dim', 'docfx', {}, site)).toEqual(['/x/lamp/dim.html'])
})
