import { Feed } from 'feed'
import type { Article } from '../content/article.ts'
import { translatorOf } from '../i18n/translator.ts'
import { type FeedFormat, type FeedSource, feedFormats } from './feeds.ts'
import { labelFor } from './groups.ts'
import { articlePath } from './paths.ts'

/** Entries of a feed, in the order of its articles: a reader who comes by once a month misses nothing. */
const mostEntries = 50

export interface FeedContext {
  readonly locale: string
  /** Where the site is reached, without a slash at the end: feeds are read elsewhere and need whole addresses. */
  readonly origin: string
  /** Path of the feed itself. */
  readonly path: string
}

/** A feed as text. Drafts and articles without a date are left out: neither is news. */
export function renderFeed(source: FeedSource, format: FeedFormat, context: FeedContext): string {
  const { locale, origin } = context
  const t = translatorOf(locale)
  const dated = source.articles.filter(({ updated, state }) => updated !== null && state !== 'draft')
  const articles = dated.slice(0, mostEntries)
  const name = source.label === null ? t('site.name') : `${t('site.name')} · ${source.label}`
  const feed = new Feed({
    id: `${origin}${source.page}`,
    title: clean(name),
    description: clean(t('feeds.description', { name: source.label ?? t('site.tagline') })),
    link: `${origin}${source.page}`,
    language: locale,
    updated: dateOf(articles[0]),
    generator: t('site.name'),
    author: { name: t('site.name') },
    feedLinks: { [format]: `${origin}${context.path}` },
  })
  for (const article of articles) feed.addItem(entryOf(article, format, context))
  if (format === 'rss') return feed.rss2()
  return format === 'atom' ? feed.atom1() : feed.json1()
}

/** What a feed is sent as. */
export function feedContentType(format: FeedFormat): string {
  return `${feedFormats[format].type}; charset=utf-8`
}

function entryOf(article: Article, format: FeedFormat, { locale, origin }: FeedContext) {
  const t = translatorOf(locale)
  const address = `${origin}${articlePath(article)}`
  const title =
    article.state === 'deprecated' ? `${t('states.deprecated')} · ${article.title}` : article.title
  const kind = article.kind === null ? [] : [labelFor('kind', article.kind, locale)]
  const products = article.products.map((id) => labelFor('product', id, locale))
  return {
    // Titles of RSS and Atom are read as HTML, those of JSON Feed as text.
    title: format === 'json' ? clean(title) : asHtml(title),
    id: address,
    link: address,
    date: dateOf(article),
    description: asHtml(article.summary),
    // The library writes these into attributes as they stand.
    category: [...kind, ...products]
      .map((label) => clean(label).replace(/[<>"&]/g, ' '))
      .map((name) => ({ name, term: name })),
  }
}

/** The day of an article's last change; a feed without articles has not changed since time began. */
function dateOf(article: Article | undefined): Date {
  return new Date(`${article?.updated ?? '1970-01-01'}T00:00:00Z`)
}

function asHtml(text: string): string {
  return clean(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** Without the characters that XML 1.0 cannot hold. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
}
