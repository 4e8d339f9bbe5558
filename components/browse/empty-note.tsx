import type { Translate } from '@/lib/i18n/translator'

/** Why a list has nothing in it, and where there is something. */
export function EmptyNote({ text, locale, t }: { text: string; locale: string; t: Translate }) {
  return (
    <>
      {text} <a href={`/${locale}/search`}>{t('browse.list')}</a>
    </>
  )
}
