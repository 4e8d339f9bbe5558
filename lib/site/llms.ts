import type { Article } from '../content/article.ts'
import { translatorOf } from '../i18n/translator.ts'
import { versionsText } from '../i18n/version-text.ts'
import { labelFor } from './groups.ts'
import { markdownPath } from './paths.ts'

/** Longest description of an article, in characters: the list is to be read whole. */
const longestSummary = 160

/** The articles of a language. */
export interface LanguageList {
  readonly locale: string
  readonly name: string
  readonly articles: readonly Article[]
}

/**
 * `/llms.txt` (llmstxt.org): what the site has, for programs that read Markdown, an article a line under the name of
 * its language. Drafts are left out, as they are from the feeds.
 */
export function renderLlms(languages: readonly LanguageList[], origin: string): string {
  const t = translatorOf('en')
  const head = [`# ${t('site.name')}`, `> ${t('llms.summary')}`, t('llms.details')]
  const lists = languages.map(({ locale, name, articles }) => {
    const published = articles.filter(({ state }) => state !== 'draft')
    return [`## ${oneLine(name)}`, '', ...published.map((article) => entryOf(article, locale, origin))].join(
      '\n',
    )
  })
  return `${[...head, ...lists].join('\n\n')}\n`
}

function entryOf(article: Article, locale: string, origin: string): string {
  const t = translatorOf(locale)
  const { id, kind, products, versions, state } = article
  const facts = [
    state === 'deprecated' ? t('states.deprecated') : '',
    kind === null ? '' : labelFor('kind', kind, locale),
    id ?? '',
    ...products.map((product) => labelFor('product', product, locale)),
    versions.length > 0 ? versionsText(versions, t) : '',
  ].filter((fact) => fact !== '')
  const notes = [facts.join(' · '), shorten(oneLine(article.summary))].filter((note) => note !== '')
  const link = `[${asMarkdown(article.title)}](${origin}${markdownPath(article)})`
  return `- ${link}${notes.length > 0 ? `: ${asMarkdown(notes.join('. '))}` : ''}`
}

/** Text in which nothing is a link or a tag. */
function asMarkdown(text: string): string {
  return oneLine(text).replace(/[[\]\\<]/g, '\\$&')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function shorten(text: string): string {
  const letters = [...text]
  return letters.length > longestSummary ? `${letters.slice(0, longestSummary).join('').trimEnd()}…` : text
}
