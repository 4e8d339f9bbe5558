import path from 'node:path'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { createNearest, didYouMean } from '../nearest.ts'
import type { ParsedArticle } from '../parse.ts'
import type { Rule } from './rule.ts'

export const brokenLink: Rule = {
  id: 'broken-link',
  severity: 'error',
  description: 'Links inside the knowledge base lead to an article or a file.',
  why: 'The page shows the text without a link.',
  mend: 'Write the path of the other file, relative to this one.',
  check: (article, base) =>
    article.references.links
      .filter(({ href }) => href === '' || base.link(href, article).type === 'broken')
      .map(({ href, line, column }) => ({
        line,
        column,
        message: href === '' ? 'the link leads nowhere' : `"${href}" leads to no article and no file`,
        fix: didYouMean(
          nearestArticle(href, article, base),
          'write the path of the other file, relative to this one: ./other-article.md',
        ),
      })),
}

type Finder = ReturnType<typeof createNearest<ParsedArticle>>

const finders = new WeakMap<KnowledgeBase, Map<string, Finder>>()

/** Finds articles of a language by name; prepared once for all links of a folder. */
function finderOf(base: KnowledgeBase, locale: string): Finder {
  const byLocale = finders.get(base) ?? new Map<string, Finder>()
  finders.set(base, byLocale)
  const known = byLocale.get(locale)
  if (known) return known
  const own = base.articles.filter((each) => each.locale === locale)
  const finder = createNearest(own, ({ file }) => nameOf(file))
  byLocale.set(locale, finder)
  return finder
}

/** The article of the same language with the nearest name, as a path from this one. */
function nearestArticle(href: string, article: ParsedArticle, base: KnowledgeBase): string | null {
  const wanted = nameOf(href.replace(/[?#].*$/, ''))
  const other = wanted === '' ? null : finderOf(base, article.locale)(wanted, article)
  if (!other) return null
  const relative = path.posix.relative(path.posix.dirname(article.file), other.file)
  return relative.startsWith('.') ? relative : `./${relative}`
}

function nameOf(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]*$/, '')
}
