import type { Article } from '../content/article.ts'
import type { SearchDocument, SearchSection } from './types.ts'

/** What search needs to know of an article. */
export function toSearchDocument(article: Article): SearchDocument {
  return {
    path: article.path,
    locale: article.locale,
    slug: article.slug,
    pair: article.pair,
    id: article.id,
    aliases: article.aliases,
    title: article.title,
    summary: article.summary,
    kind: article.kind,
    products: article.products,
    versions: article.versions,
    components: article.components,
    keywords: article.keywords,
    environment: Object.entries(article.environment).map(([name, value]) => ({ name, value })),
    symptoms: article.symptoms,
    errors: article.errors,
    state: article.state,
    updated: article.updated,
    sections: [...article.sections.map(toSection), ...article.images.flatMap(toScreenshot)],
  }
}

function toSection(section: Article['sections'][number]): SearchSection {
  // The page shows the title itself: a heading of level 1 has no anchor of its own there.
  const isTitle = section.heading?.depth === 1
  return {
    anchor: isTitle ? null : (section.heading?.id ?? null),
    heading: isTitle ? '' : (section.heading?.text ?? ''),
    meaning: section.meaning,
    prose: section.blocks
      .filter((block) => block.kind === 'prose')
      .map((block) => block.text)
      .join('\n'),
    code: section.blocks.filter((block) => block.kind === 'code').map((block) => block.text),
  }
}

/** What was read from a picture; it comes last, so that the text itself stands first where both say the same. */
function toScreenshot({ text }: Article['images'][number], index: number): SearchSection[] {
  if (text === null) return []
  const anchor = `shot-${index + 1}`
  return [{ anchor, heading: '', meaning: null, prose: '', code: [text], screenshot: true }]
}
