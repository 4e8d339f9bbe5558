import type { Element, Root, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx'
import { holdsComponent } from './sanitize.ts'

/**
 * Folds everything without components into HTML strings (`<Html html="…"/>`), at build time and
 * from the sanitised tree. Nearly all articles become one string: the compiled module, the
 * server's rendering and the page's payload shrink to it (docs/decisions/0002).
 */
export function foldTree(parent: Root | Element | MdxJsxFlowElementHast): void {
  const folded: Element['children'] = []
  let run: RootContent[] = []
  const flush = () => {
    const html = toHtml({ type: 'root', children: run }, { allowDangerousHtml: false })
    if (html.trim() !== '') folded.push(htmlNode(html))
    run = []
  }
  for (const child of parent.children) {
    if (!holdsComponent(child)) {
      run.push(child)
      continue
    }
    flush()
    if (canFoldInside(child)) foldTree(child)
    if (child.type !== 'doctype' && child.type !== 'mdxjsEsm') folded.push(child)
  }
  flush()
  parent.children = folded
}

/** A paragraph with a component in its text stays as it is: strings are folded as blocks. */
function canFoldInside(node: RootContent): node is Element | MdxJsxFlowElementHast {
  return node.type === 'mdxJsxFlowElement' || (node.type === 'element' && node.tagName !== 'p')
}

function htmlNode(html: string): MdxJsxFlowElementHast {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Html',
    attributes: [{ type: 'mdxJsxAttribute', name: 'html', value: html }],
    children: [],
  }
}
