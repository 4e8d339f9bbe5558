import type { Article, ArticleImage, SectionMeaning } from './article.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { ParsedArticle } from './parse.ts'
import { realId } from './real-id.ts'

/** Makes what the rest of the program knows of an article; `dates` are those of commits, by file. */
export function toArticle(
  article: ParsedArticle,
  base: KnowledgeBase,
  dates: ReadonlyMap<string, string>,
): Article {
  return {
    ...article.meta,
    id: realId(article.meta.id),
    updated: article.meta.updated ?? dates.get(article.file) ?? null,
    locale: article.locale,
    file: article.file,
    path: article.path,
    sourcePath: article.sourcePath,
    slug: base.slugs.get(article.path) ?? article.path,
    pair: base.pairs.get(article.path) ?? article.sourcePath,
    summary: summaryOf(article),
    headings: article.body.headings,
    sections: article.sections,
    landmarks: landmarksOf(article),
    images: uniqueImages(base.images(article)),
    degraded: article.body.degraded,
    translatedFrom: base.sourceOf(article)?.path ?? null,
    stale: base.isStale(article),
    sourceChanges: [],
    hasDiagrams: article.hasDiagrams,
    placeholders: article.placeholders,
  }
}

/** The first heading of each meaning. */
function landmarksOf({ sections }: ParsedArticle): Article['landmarks'] {
  const named = sections.flatMap(({ heading, meaning }): [SectionMeaning, string][] =>
    heading && meaning ? [[meaning, heading.id]] : [],
  )
  return Object.fromEntries(named.reverse())
}

function uniqueImages(images: readonly ArticleImage[]): ArticleImage[] {
  const bySrc = new Map<string, ArticleImage>()
  for (const image of images) if (!bySrc.has(image.src)) bySrc.set(image.src, image)
  return [...bySrc.values()]
}

const summaryLength = 220

/** The first sentences of the article: the lead, else the symptoms, else whatever comes first. */
function summaryOf(article: ParsedArticle): string {
  const told = article.sections.find((section) => section.meaning === 'symptoms')
  const order = [article.sections[0], told, ...article.sections]
  const text = order
    .flatMap((section) => section?.blocks ?? [])
    .find((block) => block.kind === 'prose' && block.text.length > 20)?.text
  if (!text) return article.meta.symptoms.join(' ')
  if (text.length <= summaryLength) return text
  const cut = text.slice(0, summaryLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), summaryLength - 30)).trimEnd()}…`
}
