import type { Nodes, Root } from 'mdast'
import type { Heading } from '../article.ts'
import { normaliseCallouts } from './callouts.ts'
import { separateLanguages } from './code-languages.ts'
import { normaliseGroups } from './groups.ts'
import { assignHeadingIds } from './heading-ids.ts'
import { keepUnknownHtmlAsText } from './literal-html.ts'
import { widenTables } from './wide-tables.ts'

/**
 * Brings a parsed body into the form that check, search and page share. Changes the tree in
 * place and gives its headings. Most bodies lack most constructs, so one look at what is there
 * saves whole walks over 800 trees.
 */
export function normaliseTree(tree: Root): Heading[] {
  const types = typesIn(tree)
  if (types.has('html')) keepUnknownHtmlAsText(tree)
  if (types.has('code')) separateLanguages(tree)
  if (types.has('containerDirective')) normaliseGroups(tree)
  if (types.has('containerDirective') || types.has('blockquote')) normaliseCallouts(tree)
  if (types.has('table')) widenTables(tree)
  return types.has('heading') ? assignHeadingIds(tree) : []
}

function typesIn(tree: Root): ReadonlySet<string> {
  const types = new Set<string>()
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    types.add(node.type)
    if ('children' in node) stack.push(...node.children)
  }
  return types
}
