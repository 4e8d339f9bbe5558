import { About } from '@/components/article/about'
import { ArticleBody } from '@/components/article/article-body'
import { ArticleHeader } from '@/components/article/article-header'
import { Diagrams } from '@/components/article/diagrams'
import { Enhancer } from '@/components/article/enhancer'
import { enhancerTexts } from '@/components/article/enhancer-texts'
import { Facts } from '@/components/article/facts'
import { Feedback } from '@/components/article/feedback'
import { Jumps } from '@/components/article/jumps'
import { KeysHelp } from '@/components/article/keys-help'
import { Deprecation, Notices } from '@/components/article/notices'
import { PlaceholderFields } from '@/components/article/placeholder-fields'
import { Related } from '@/components/article/related'
import { Screenshots } from '@/components/article/screenshots'
import { Symptoms } from '@/components/article/symptoms'
import { Toc } from '@/components/article/toc'
import type { Article } from '@/lib/content/article'
import { passageIn } from '@/lib/i18n/direction'
import type { Translate } from '@/lib/i18n/translator'

/** An article: is it mine, what do I see, what do I do. */
export function ArticlePage({ article, t }: { article: Article; t: Translate }) {
  return (
    <main id="page.content" className="frame page">
      {/* In the order of a small screen, so that nothing moves there while the page arrives. */}
      <article className="article">
        <div className="opening">
          <Deprecation article={article} t={t} />
          <ArticleHeader article={article} t={t} />
          <Notices article={article} t={t} />
          <Jumps article={article} t={t} />
          <Symptoms article={article} t={t} />
        </div>
        <div className="rail">
          <Facts article={article} t={t} />
          <Toc article={article} t={t} />
          <p className="keys-offer" data-needs-script="">
            <button type="button" data-action="show-keys">
              {t('keys.title')} <kbd>?</kbd>
            </button>
          </p>
        </div>
        <div className="reading">
          <PlaceholderFields article={article} t={t} />
          <div
            className={isLeadLifted(article) ? 'prose prose-lead-lifted' : 'prose'}
            {...passageIn(article.locale, article.locale)}
          >
            <ArticleBody article={article} />
          </div>
          <Screenshots images={article.images} t={t} />
          <Feedback article={article} t={t} />
          <Related article={article} t={t} />
          <About article={article} t={t} />
        </div>
      </article>
      <Enhancer texts={enhancerTexts(t)} pair={article.pair} path={article.path} />
      <KeysHelp article={article} t={t} />
      {article.hasDiagrams && <Diagrams />}
    </main>
  )
}

/**
 * Whether the body begins with a paragraph that is nothing but the symptoms: the page shows it as
 * a list, and need not show it twice.
 */
function isLeadLifted({ summary, symptoms }: Article): boolean {
  const words = (text: string) => text.replace(/[\s\p{P}]+/gu, '')
  return symptoms.length > 0 && words(summary) === words(symptoms.join(''))
}
