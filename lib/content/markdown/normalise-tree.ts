import type { Root } from 'mdast'
import type { Heading } from '../article.ts'
import { normaliseCallouts } from './callouts.ts'
import { assignHeadingIds } from './heading-ids.ts'
import { keepUnknownHtmlAsText } from './literal-html.ts'

/**
 * Brings a parsed body into the form that check, search and page share. Changes the tree in
 * place and gives its headings.
 */
export function normaliseTree(tree: Root): Heading[] {
  keepUnknownHtmlAsText(tree)
  normaliseCallouts(tree)
  return assignHeadingIds(tree)
}
