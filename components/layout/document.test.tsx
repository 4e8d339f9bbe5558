import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translatorOf } from '@/lib/i18n/translator'
import { Document } from './document.tsx'

test.each([
  ['en', 'lang="en" dir="ltr"'],
  ['zh', 'lang="zh-CN" dir="ltr"'],
  ['fa', 'lang="en" dir="ltr"'],
])('a page of %s is in the language that the interface speaks there', (locale, attributes) => {
  const page = (
    <Document locale={locale} languages={[]} t={translatorOf(locale)}>
      text
    </Document>
  )
  expect(renderToStaticMarkup(page)).toContain(`<html ${attributes}`)
})
