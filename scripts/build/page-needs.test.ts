import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageNeeds } from './page-needs.ts'

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

test('allows each inline script once', () => {
  const page = '<script src="/a.js"></script><script>1</script><SCRIPT async="">1</SCRIPT><script>2</script>'
  expect(pageNeeds(page)).toEqual({ scripts: [hash('1'), hash('2')], inlineStyles: false })
})

test('passes over a script that an attribute tells of, as the alternative text of a picture may', () => {
  const page = `<img alt="a <script> tag"><figure data-language='"><script>'><script>1</script><p>it's</p>`
  expect(pageNeeds(page).scripts).toEqual([hash('1')])
})

test('allows styles in the page where a diagram is drawn', () => {
  expect(pageNeeds('<div class="mermaid"></div>').inlineStyles).toBe(true)
})
