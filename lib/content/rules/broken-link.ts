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
      .filter(({ href }) => href === '' || isOfPreview(href) || base.link(href, article).type === 'broken')
      .map(({ href, line, column }) => ({
        line,
        column,
        message: messageOf(href),
        fix:
          withScheme(href) ??
          didYouMean(
            nearestArticle(href, article, base),
            'write the path of the other file, relative to this one: ./other-article.md',
          ),
      })),
}

function messageOf(href: string): string {
  if (href === '') return 'the link leads nowhere'
  if (isOfPreview(href)) return `"${href}" is a page of the preview, which only its editor can open`
  return `"${href}" leads to no article and no file`
}

/** An address that was copied while an editor looked at an article. */
function isOfPreview(href: string): boolean {
  return /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?\/(?:[a-z][\w-]*\/articles|kb)\/./i.test(href)
}

/** What is to be written for an address that lacks its beginning. */
function withScheme(href: string): string | null {
  if (/^www\./i.test(href)) return `write https:// before it: https://${href}`
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(href)) return `write mailto: before it: mailto:${href}`
  return null
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
  const named = /\/kb\/[^/]+$/.test(href) ? articleNamed(wanted, article, base) : undefined
  const other = named ?? (wanted === '' ? null : finderOf(base, article.locale)(wanted, article))
  if (!other) return null
  const relative = path.posix.relative(path.posix.dirname(article.file), other.file)
  return relative.startsWith('.') ? relative : `./${relative}`
}

/** The article of a permanent link, in the language of the one that has the link. */
function articleNamed(id: string, { locale }: ParsedArticle, base: KnowledgeBase): ParsedArticle | undefined {
  const named = base.byAddress.get(id.toUpperCase()) ?? []
  return named.find((each) => each.locale === locale) ?? named[0]
}

function nameOf(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]*$/, '')
}
