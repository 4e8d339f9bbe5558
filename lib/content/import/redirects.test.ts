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
  ['docs.json', '{"redirects": "none', []],
  ['docs.json', '{"redirects": [1]}', []],
])('%s: %j', (file, text, found) => {
  expect(mayRedirect(file)).toBe(true)
  expect(redirectsIn(file, text).map(({ from, to }) => `${from} > ${to}`)).toEqual(found)
})

test('other files name none', () => {
  expect(mayRedirect('lamps/redirects.md')).toBe(false)
})
