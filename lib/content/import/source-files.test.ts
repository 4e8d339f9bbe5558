import { expect, test } from 'vitest'
import { createFileFinder } from './source-files.ts'

const files = [
  '01-app/02-guides/03-caching.md',
  'docs/en/lamps/Dark lamp.md',
  'docs/en/lamps/hub/index.md',
  'docs/public/img/a.png',
  'docs/en/lamps/shots/view.png',
  'docs/zh/lamps/shots/view.png',
  'static/only.png',
]
const find = createFileFinder(files, ['/help'])
const found = (href: string, from = 'docs/en/lamps/x.md') => find(href, from)?.file ?? null

test.each([
  ['Dark lamp.md', 'docs/en/lamps/Dark lamp.md'],
  ['./dark%20lamp', 'docs/en/lamps/Dark lamp.md'],
  ['Dark%20lamp.html#x', 'docs/en/lamps/Dark lamp.md'],
  ['hub/', 'docs/en/lamps/hub/index.md'],
  ['../lamps/hub', 'docs/en/lamps/hub/index.md'],
  ['shots\\view.png', 'docs/en/lamps/shots/view.png'],
  ['../hub/#wiring', 'docs/en/lamps/hub/index.md'], // x.md is served as x/
  ['../../lamps/hub/', 'docs/en/lamps/hub/index.md'],
  ['/img/a.png', 'docs/public/img/a.png'],
  ['/help/img/a.png?v=1', 'docs/public/img/a.png'],
  ['/lamps/hub', 'docs/en/lamps/hub/index.md'],
  ['/en/lamps/hub.html', 'docs/en/lamps/hub/index.md'],
  ['/manual/app/guides/caching', '01-app/02-guides/03-caching.md'],
  ['@site/static/only.png', 'static/only.png'],
  ['lost/only.png', 'static/only.png'], // the only file of this name
  ['lost/view.png', null], // one of two
  ['../../../../etc/passwd', null],
  ['#x', null],
  ['%', null],
  ['/', null],
])('%s is %s', (href, file) => {
  expect(found(href)).toBe(file)
})
