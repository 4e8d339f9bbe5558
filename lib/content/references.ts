import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Place } from './frontmatter.ts'
import type { ImageReference } from './images.ts'
import { walk } from './walk.ts'

/** A link of a body, as its author wrote it; the place is in the file. */
interface LinkReference extends Place {
  readonly href: string
}

export interface References {
  readonly links: readonly LinkReference[]
  readonly images: readonly ImageReference[]
  /** Places that HTML and JSX name for links to lead to: `<a id="dim"></a>`. */
  readonly anchors: readonly string[]
}

/** A reference before it is known what its definition, further down, points to. */
type Found = Place & { readonly target: string; readonly alt: string | null }

/**
 * Collects the links and images of a body, those written as HTML or JSX included.
 * `lineOffset` is added to lines of the body.
 */
export function collectReferences(tree: Root, lineOffset: number): References {
  const found: Found[] = []
  const byDefinition: { readonly index: number; readonly identifier: string }[] = []
  const definitions = new Map<string, string>()
  const anchors: string[] = []
  walk(tree, (node) => {
    anchors.push(...anchorsOf(node))
    if (node.type === 'definition') definitions.set(node.identifier, node.url)
    for (const { target, alt, identifier } of referencesOf(node)) {
      if (identifier !== undefined) byDefinition.push({ index: found.length, identifier })
      const { line, column } = node.position?.start ?? { line: 1, column: 1 }
      found.push({ target, alt, line: line + lineOffset, column })
    }
  })
  for (const { index, identifier } of byDefinition) {
    const reference = found[index]
    if (reference) found[index] = { ...reference, target: definitions.get(identifier) ?? '' }
  }
  return {
    links: found.flatMap(({ target, alt, ...at }) => (alt === null ? [{ href: target, ...at }] : [])),
    images: found.flatMap(({ target, alt, ...at }) => (alt === null ? [] : [{ src: target, alt, ...at }])),
    anchors,
  }
}

interface NodeReference {
  readonly target: string
  /** Null for a link. */
  readonly alt: string | null
  readonly identifier?: string
}

function referencesOf(node: Nodes): NodeReference[] {
  switch (node.type) {
    case 'link':
      return [{ target: node.url, alt: null }]
    case 'linkReference':
      return [{ target: '', alt: null, identifier: node.identifier }]
    case 'image':
      return [{ target: node.url, alt: node.alt ?? '' }]
    case 'imageReference':
      return [{ target: '', alt: node.alt ?? '', identifier: node.identifier }]
    case 'html':
      return [...node.value.matchAll(/<(?<name>a|img)\s(?<rest>[^<>]*)>/gi)].flatMap(({ groups }) =>
        elementReference((groups?.name ?? '').toLowerCase(), (name) =>
          htmlAttribute(groups?.rest ?? '', name),
        ),
      )
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementReference(node.name, (name) => jsxAttribute(node, name))
    default:
      return []
  }
}

function anchorsOf(node: Nodes): string[] {
  if (node.type === 'html')
    return [...node.value.matchAll(/<[a-z][a-z0-9]*\s(?<rest>[^<>]*)>/gi)].flatMap(({ groups }) =>
      ['id', 'name'].flatMap((name) => htmlAttribute(groups?.rest ?? '', name) ?? []),
    )
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
  return ['id', 'name'].flatMap((name) => jsxAttribute(node, name) ?? [])
}

function elementReference(
  name: string | null,
  attribute: (name: string) => string | undefined,
): NodeReference[] {
  const target = name === 'a' ? attribute('href') : name === 'img' ? attribute('src') : undefined
  return target ? [{ target, alt: name === 'a' ? null : (attribute('alt') ?? '') }] : []
}

/** An attribute of HTML, whose value may stand without quotes. */
const attribute =
  /(?<name>[^\s=/"'<>]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'=<>`]+)))?/g

function htmlAttribute(attributes: string, name: string): string | undefined {
  for (const { groups } of attributes.matchAll(attribute))
    if (groups?.name?.toLowerCase() === name) return groups.double ?? groups.single ?? groups.bare
  return undefined
}

function jsxAttribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | undefined {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)
  return typeof attribute?.value === 'string' ? attribute.value : undefined
}
