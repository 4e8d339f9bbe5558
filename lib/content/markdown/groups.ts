import type { BlockContent, Code, DefinitionContent, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { isLabel } from './directive-label.ts'
import { groupName } from './directive-names.ts'

type Content = BlockContent | DefinitionContent

/**
 * Turns `:::tabs`, `:::code-group` and `:::steps` into the elements that `<Tabs>` and `<Steps>` are in MDX, so
 * that Markdown has them without its rules for braces and angle brackets. What stands in a group outside of its
 * tabs comes before them; a tab outside of a group becomes text with all unknown directives.
 */
export function normaliseGroups(tree: Root): void {
  visit(tree, 'containerDirective', (node, index, parent) => {
    if (!parent || index === undefined || node.type !== 'containerDirective') return undefined
    const replacement = replacementFor(node)
    if (replacement === null) return undefined
    parent.children.splice(index, 1, ...replacement)
    return index
  })
}

function replacementFor(node: ContainerDirective): RootContent[] | null {
  const name = groupName(node.name)
  if (name === 'steps') return [element(node, 'Steps', node.children)]
  if (name === 'tabs')
    return grouped(node, isTab, (tab) => ({ label: labelOf(tab), children: contentOf(tab) }))
  if (name === 'code-group') return grouped(node, isCode, codeTab)
  return null
}

interface Tab {
  readonly label: string
  readonly children: readonly Content[]
}

/** A group of what is a tab, and before it what is none. */
function grouped<Node extends Content>(
  node: ContainerDirective,
  isMember: (child: Content) => child is Node,
  tabOf: (child: Node) => Tab,
): RootContent[] {
  const tabs = node.children.filter(isMember).map((child, index) => {
    const { label, children } = tabOf(child)
    return element(child, 'Tab', children, label === '' ? String(index + 1) : label)
  })
  const others = node.children.filter((child) => !isMember(child))
  return tabs.length === 0 ? others : [...others, element(node, 'Tabs', tabs)]
}

function isTab(node: Content): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'tab'
}

function isCode(node: Content): node is Code {
  return node.type === 'code'
}

function labelOf(tab: ContainerDirective): string {
  const label = tab.children.find(isLabel)
  if (!label) return tab.attributes?.label ?? tab.attributes?.title ?? ''
  return label.children
    .map((child) => (child.type === 'inlineCode' ? `\`${child.value}\`` : textOf(child)))
    .join('')
    .trim()
}

function contentOf(tab: ContainerDirective): Content[] {
  return tab.children.filter((child) => !isLabel(child))
}

/** VitePress names a tab of code in its fence: ` ```sh [npm] `. */
function codeTab(code: Code): Tab {
  const named = /\[(?<label>[^[\]]{1,100})\]/.exec(code.meta ?? '')
  if (named) code.meta = (code.meta ?? '').replace(named[0], '').trim() || null
  return { label: named?.groups?.label ?? code.lang ?? '', children: [code] }
}

function element(
  { position }: Pick<Content, 'position'>,
  name: 'Tabs' | 'Tab' | 'Steps',
  children: readonly Content[],
  label?: string,
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: label === undefined ? [] : [{ type: 'mdxJsxAttribute', name: 'label', value: label }],
    children: [...children],
    ...(position && { position }),
  }
}
