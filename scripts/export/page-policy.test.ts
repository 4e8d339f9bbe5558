import { expect, test } from 'vitest'
import { withPolicy } from './page-policy.ts'

test('a page says its policy first, with the hashes of its inline scripts', () => {
  const page = withPolicy(
    '<html><head><script src="/a.js"></script></head><body><script>1</script></body></html>',
  )
  expect(page).toMatch(
    /^<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
  )
  expect(page).toContain("script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='")
  expect(page).not.toContain('frame-ancestors')
  expect(page).not.toContain("'unsafe-inline'")
})

test('only a page with a diagram may style itself', () => {
  expect(withPolicy('<head></head><pre class="mermaid">')).toContain("style-src 'self' 'unsafe-inline'")
})

test('a page without a head is an error, not a page without a policy', () => {
  expect(() => withPolicy('<p>')).toThrow('head')
})
