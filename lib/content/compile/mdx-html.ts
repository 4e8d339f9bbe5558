import type { Element, Root } from 'hast'
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx'
import { find, html } from 'property-information'
import { visit } from 'unist-util-visit'
import { element } from './element.ts'

/** Turns HTML written as JSX (`<b>`, `<kbd>`) into elements, so that the sanitiser sees it. */
export function unwrapMdxHtml(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
    if (!parent || index === undefined || node.name === null || !/^[a-z]/.test(node.name)) return undefined
    parent.children.splice(index, 1, toElement(node, node.name))
    return index
  })
}

function toElement(node: MdxJsxFlowElementHast | MdxJsxTextElementHast, name: string): Element {
  const made = element(name, {}, node.children)
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') continue
    made.properties[find(html, attribute.name).property] = attribute.value ?? true
  }
  return made
}
