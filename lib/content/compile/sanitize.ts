import type { Element, ElementContent, Root, RootContent } from 'hast'
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize'
import { imageSchemes, linkSchemes } from '../address-schemes.ts'

const anything = defaultSchema.attributes?.['*'] ?? []

/** Schemes that only the name of a missing image is made from: text, and the disks of Windows. */
const toldSchemes = ['data', 'file', ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']

/**
 * GitHub's schema, plus what our own Markdown makes. Ids keep their names, since links use them; of classes only those
 * of the Markdown are kept, as those of the interface could cover the page, or pass for a part of it.
 */
const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...[
      'aside',
      'figure',
      'figcaption',
      'mark',
      'small',
      'u',
      'wbr',
      'abbr',
      'cite',
      'dfn',
      'caption',
      'center',
    ],
  ],
  attributes: {
    ...defaultSchema.attributes,
    '*': [...anything, 'id', ['className', /^callout(?:-[a-z]+)?$/], 'dir', 'lang'],
    code: ['dataLang', 'dataMeta', ['className', /^language-./]],
    details: ['open'],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: [...linkSchemes],
    src: [...imageSchemes, ...toldSchemes],
  },
  // Unknown HTML became text long before; what is stripped here loses its tags, not its words.
  strip: ['script', 'style', 'iframe', 'object'],
}

/**
 * Sanitises a page's tree in place: raw HTML of authors is reduced to harmless elements, and
 * addresses to allowed schemes. Components are walked through, their children sanitised.
 */
export function sanitizeTree(parent: Root | Element | ComponentNode): void {
  const children: RootContent[] = parent.children
  const clean = children.flatMap((child): RootContent[] => {
    if (!holdsComponent(child)) return toContents(sanitize(child, schema))
    if (!('children' in child)) return [child]
    sanitizeTree(child)
    if (child.type !== 'element') return [child]
    const shell = toContents(sanitize({ ...child, children: [] }, schema))[0]
    return shell?.type === 'element' ? [{ ...shell, children: child.children }] : child.children
  })
  parent.children = clean.filter(isContent)
}

type ComponentNode = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>

/** Whether a node is or has an MDX node, which HTML cannot express. */
export function holdsComponent(node: RootContent): boolean {
  if (node.type.startsWith('mdx')) return true
  return 'children' in node && node.children.some((child: RootContent) => holdsComponent(child))
}

function toContents(node: ReturnType<typeof sanitize>): RootContent[] {
  return node.type === 'root' ? node.children : [node]
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype'
}
