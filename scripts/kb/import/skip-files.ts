import type { SourceArticle } from './read-source.ts'

const names =
  /^(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|NOTICE|AUTHORS|MAINTAINERS)(?:\.[a-z-]+)?\.md$/i

/**
 * Whether a file at the top of a source tells of the folder and not of the product. Only one without
 * metadata, in a source that has other articles; the report names it.
 */
export function aboutTheFolder({ path, foreign }: SourceArticle, articles: number): boolean {
  const hasMetadata =
    foreign.titleFrom === 'frontmatter' || foreign.meta.kind !== null || foreign.meta.id !== null
  return names.test(path) && !hasMetadata && articles > 1
}

/** Folders from which site generators take the frames of pages. */
const templates = /(?:^|\/)(?:_templates|_includes|_layouts|_site|archetypes|theme)\//

/** Whether a file is a template of the site that its folder makes, and no page of it. */
export function isTemplate(file: string): boolean {
  return templates.test(file)
}
