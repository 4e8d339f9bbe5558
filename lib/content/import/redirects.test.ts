import { expect, test } from 'vitest'
import { mayRedirect, redirectsIn } from './redirects.ts'

test.each([
  [
    'site/docusaurus.config.js',
    "redirects: [\n{ // moved\n  to: '/lamps/dim',\n  from: '/dim'\n},\n{ from: ['/a', \"/b\"], to: '/hub' }, { to: '/nowhere' }]",
    ['/dim > /lamps/dim', '/a > /hub', '/b > /hub'],
  ],
  [
    'docs.json',
    '{"redirects": [{"source": "/dim", "destination": "/lamps/dim"}, {"source": "/x/:slug*", "destination": "/y"}]}',
    ['/dim > /lamps/dim'],
  ],
  ['.gitbook.yaml', 'root: ./\nredirects:\n  old/dim: lamps/dim.md\n', ['old/dim > lamps/dim.md']],
  ['public/_redirects', '# moved\n/dim /lamps/dim 301\n/all/* /lamps/:splat 302\n', ['/dim > /lamps/dim']],
  [
    'mkdocs.yml',
    'plugins:\n  - search\n  - redirects:\n      redirect_maps:\n        dim.md: lamps/dim.md\nmarkdown_extensions:\n  - x: !!python/name:y.z\n',
    ['dim.md > lamps/dim.md'],
  ],
  ['docs.json', '{"redirects": [1]}', []],
])('%s: %j', (file, text, found) => {
  expect(mayRedirect(file)).toBe(true)
  expect(redirectsIn(file, text)?.map(({ from, to }) => `${from} > ${to}`)).toEqual(found)
})

test('redirects of MkDocs are seen from its folder of texts, those of Microsoft Learn from the file that is gone', () => {
  const config =
    "docs_dir: ../pages\nplugins:\n  - redirects:\n      redirect_maps:\n        'old/index.md': 'lamp.md#dim'\n"
  expect(redirectsIn('site/mkdocs.yml', config)).toEqual([
    { from: 'old/index.md', to: 'lamp.md#dim', seenFrom: 'pages/index.md' },
  ])
  const list = JSON.stringify({
    redirections: [
      { source_path: 'lamp/old.md', redirect_url: '/troubleshoot/lamp/new' },
      { source_path_from_root: '/other/index.md', redirect_url: 'https://example.org' },
      { redirect_url: '/nothing' },
    ],
  })
  expect(redirectsIn('support/.openpublishing.redirection.lamp.json', list)).toEqual([
    { from: 'support/lamp/old.md', to: '/troubleshoot/lamp/new', seenFrom: 'support/lamp/old.md' },
    { from: '/other/index.md', to: 'https://example.org', seenFrom: 'other/index.md' },
  ])
})

test.each([
  ['docs.json', '{"redirects": "none'],
  ['mkdocs.yml', 'plugins: ['],
  ['.openpublishing.redirection.json', '{ "redirections": ['],
])('a file %s that cannot be read is null', (file, text) => {
  expect(redirectsIn(file, text)).toBeNull()
})

test('other files name none', () => {
  expect(mayRedirect('lamps/redirects.md')).toBe(false)
})
