import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ArticleFindings } from '@/components/preview/article-findings'
import { CheckPage } from '@/components/preview/check-page'
import type { Finding } from '@/lib/content/finding'
import { translatorOf } from '@/lib/i18n/translator'

const finding: Finding = {
  path: 'en/a.md',
  line: 1200,
  column: 7,
  rule: 'unknown-kind',
  severity: 'warning',
  message: '"<b>" is no known kind',
  fix: 'use how-to',
}
const broken: Finding = { ...finding, path: 'en/b.md', severity: 'error' }

test('lists files with errors first, with place, message and fix', () => {
  const html = renderToStaticMarkup(
    <CheckPage findings={[finding, broken]} articleOf={() => undefined} t={translatorOf('en')} />,
  )
  expect(html.indexOf('en/b.md')).toBeLessThan(html.indexOf('en/a.md'))
  expect(html).toContain('1 error, 1 warning')
  expect(html).toContain('Line 1200, column 7')
  expect(html).toContain('&lt;b&gt;')
  expect(html).toContain('use how-to')
})

test('says on an article what is wrong with it, and nothing when nothing is', () => {
  const show = (findings: readonly Finding[]) =>
    renderToStaticMarkup(<ArticleFindings findings={findings} locale="zh" t={translatorOf('zh')} />)
  expect(show([finding])).toContain('本文有 1 个问题')
  expect(show([])).toBe('')
})
