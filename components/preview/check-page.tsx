import { FindingList } from '@/components/preview/finding-list'
import type { Article } from '@/lib/content/article'
import type { Finding } from '@/lib/content/finding'
import type { Translate } from '@/lib/i18n/translator'
import { articlePath } from '@/lib/site/paths'

interface CheckPageProps {
  findings: readonly Finding[]
  /** The article of a file; none for findings about the folder. */
  articleOf: (file: string) => Article | undefined
  t: Translate
}

/** Every finding, file by file, those with errors first. */
export function CheckPage({ findings, articleOf, t }: CheckPageProps) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const files = [...new Set(findings.map(({ path }) => path))].map((path) => {
    const own = findings.filter((finding) => finding.path === path)
    return { path, own, hasError: own.some(({ severity }) => severity === 'error') }
  })
  const ordered = [...files.filter(({ hasError }) => hasError), ...files.filter(({ hasError }) => !hasError)]
  return (
    <main id="page.content" className="frame page">
      <h1 className="page-title">{t('check.title')}</h1>
      <p className="text-muted">
        {findings.length === 0
          ? t('check.none')
          : t('check.summary', { errors, warnings: findings.length - errors })}{' '}
        · {t('check.preview')}
      </p>
      {ordered.map(({ path, own, hasError }) => {
        const article = articleOf(path)
        return (
          <section key={path} className={hasError ? 'findings findings-bad' : 'findings'}>
            <h2>
              <code>{path}</code> {article && <a href={articlePath(article)}>{article.title}</a>}
            </h2>
            <FindingList findings={own} t={t} />
          </section>
        )
      })}
    </main>
  )
}
