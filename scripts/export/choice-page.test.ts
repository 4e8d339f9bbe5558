import { expect, test } from 'vitest'
import { choicePage } from './choice-page.ts'

test('a page has a link for each language, and what stands in it is text', () => {
  const page = choicePage([{ locale: 'zh', name: '<中文>', address: '/zh/?a="&b' }])
  expect(page).toContain('<a href="/zh/?a=&#34;&#38;b" hreflang="zh" lang="zh">&#60;中文&#62;</a>')
  expect(page).toContain('<html lang="zh">')
})

test('where there is one language, the page leads on without a script', () => {
  const zh = { locale: 'zh', name: '中文', address: '/zh/' }
  expect(choicePage([zh])).toContain('<meta http-equiv="refresh" content="0; url=/zh/">')
  expect(choicePage([zh, { ...zh, locale: 'en' }])).not.toContain('refresh')
})
