import type { Root } from 'hast'
import { walkElements } from '../walk.ts'
import type { CompileContext } from './compiled-source.ts'

/** Turns links to other articles into addresses of the site, and marks links that leave it. */
export function renderLinks(tree: Root, context: CompileContext): void {
  walkElements(tree, (node) => {
    if (node.tagName !== 'a' || typeof node.properties.href !== 'string') return
    const href = context.links[node.properties.href] ?? node.properties.href
    if (href === '') {
      // The check reports it; the reader gets the words and no way into nowhere.
      delete node.properties.href
      node.properties.className = ['broken-link']
      return
    }
    node.properties.href = href
    if (/^(?:https?:)?\/\//i.test(href)) node.properties.rel = ['noopener', 'noreferrer']
  })
}
