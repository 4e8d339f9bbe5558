import type { ReactNode } from 'react'
import { ReaderBadges } from '@/components/layout/reader-badges'
import { SiteFooter } from '@/components/layout/site-footer'
import { SiteHeader } from '@/components/layout/site-header'
import { ThemeSwitch } from '@/components/layout/theme-switch'
import { directionOf } from '@/lib/i18n/direction'
import { interfaceLanguage } from '@/lib/i18n/interface-language'
import type { Translate } from '@/lib/i18n/translator'
import { searchWorker } from '@/lib/site/export-search'
import type { Language } from '@/lib/site/languages'

interface DocumentProps {
  locale: string
  languages: readonly Language[]
  t: Translate
  search?: ReactNode
  children: ReactNode
}

/** The whole HTML document of a page in one language. */
export function Document({ locale, languages, t, search, children }: DocumentProps) {
  // Articles in a language that the interface does not speak are passages of a page in English.
  const spoken = interfaceLanguage(locale)
  const themeNames = { system: t('theme.system'), light: t('theme.light'), dark: t('theme.dark') }
  // `{version}` stays in the text: only the browser knows the reader's.
  const badgeTexts = {
    applies: t('version.applies', { version: '{version}' }),
    'does-not-apply': t('version.doesNotApply', { version: '{version}' }),
    'not-stated': t('version.notStated'),
    'other-product': t('version.otherProduct'),
  }
  const themeSwitch = <ThemeSwitch label={t('theme.label')} names={themeNames} />
  return (
    <html
      lang={spoken === 'zh' ? 'zh-CN' : spoken}
      dir={directionOf(spoken)}
      data-search-worker={searchWorker()}
      suppressHydrationWarning
    >
      {/* The theme must be known before the first paint, or it flashes. */}
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <a href="#page.content" className="skip-link">
          {t('site.skip')}
        </a>
        <SiteHeader locale={locale} languages={languages} t={t} search={search} themeSwitch={themeSwitch} />
        {children}
        <SiteFooter languages={languages} t={t} />
        <ReaderBadges texts={badgeTexts} />
      </body>
    </html>
  )
}
