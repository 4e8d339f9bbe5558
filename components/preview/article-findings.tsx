import { FindingList } from '@/components/preview/finding-list'
import type { Finding } from '@/lib/content/finding'
import type { Translate } from '@/lib/i18n/translator'

interface ArticleFindingsProps {
  findings: readonly Finding[]
  locale: string
  t: Translate
}

/** What the check says of the article below, for its editor: shown by `npm run dev`, in no build. */
export function ArticleFindings({ findings, locale, t }: ArticleFindingsProps) {
  if (findings.length === 0) return null
  const hasError = findings.some(({ severity }) => severity === 'error')
  return (
    <aside className="frame" aria-label={t('check.title')}>
      <details open className={hasError ? 'findings findings-bad' : 'findings'}>
        <summary>
          <strong>{t('check.onArticle', { count: findings.length })}</strong> ·{' '}
          <span className="text-muted">{t('check.preview')}</span>{' '}
          <a href={`/${locale}/_check`}>{t('check.all')}</a>
        </summary>
        <FindingList findings={findings} t={t} />
      </details>
    </aside>
  )
}
