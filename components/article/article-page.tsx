import { ArticleBody } from '@/components/article/article-body'
import { ArticleHeader } from '@/components/article/article-header'
import { Diagrams } from '@/components/article/diagrams'
import { Enhancer } from '@/components/article/enhancer'
import { About, Facts, languageName } from '@/components/article/facts'
import { Notices } from '@/components/article/notices'
import { Screenshots } from '@/components/article/screenshots'
import { Symptoms } from '@/components/article/symptoms'
import { Toc } from '@/components/article/toc'
import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'
import { articlePath } from '@/lib/site/paths'
import { getTranslations } from '@/lib/site/store'

/** An article: is it mine, what do I see, what do I do. */
export function ArticlePage({ article, t }: { article: Article; t: Translate }) {
  const texts = {
    copyCode: t('article.copyCode'),
    copied: t('article.copied'),
    copyFailed: t('article.copyFailed'),
  }
  const translations = getTranslations(article)
  return (
    <main id="content" className="frame page article">
      <article>
        <ArticleHeader article={article} t={t} />
        {translations.length > 0 && (
          <p className="languages print:hidden">
            {translations.map((other) => (
              <a key={other.path} href={articlePath(other)} hrefLang={other.locale}>
                {t('article.readIn', { language: languageName(other.locale) })}
              </a>
            ))}
          </p>
        )}
        <Notices article={article} t={t} />
        <Symptoms article={article} t={t} />
        <div className="prose">
          <ArticleBody article={article} />
        </div>
        <Screenshots images={article.images} t={t} />
        <About article={article} t={t} />
      </article>
      <div className="rail">
        <Facts article={article} t={t} />
        <Toc article={article} t={t} />
      </div>
      <Enhancer texts={texts} />
      {article.hasDiagrams && <Diagrams />}
    </main>
  )
}
