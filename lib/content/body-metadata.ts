import type { List, ListItem, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { addEntry, type Environment, parseEnvironmentLine } from './environment.ts'
import { componentId } from './normalise-frontmatter.ts'
import type { OutlineSection } from './outline.ts'
import { type Taxonomy, termKey } from './taxonomy.ts'

/** Metadata that authors wrote into the body. Each field is empty when the body says nothing. */
export interface BodyMetadata {
  readonly environment: Environment
  readonly components: readonly string[]
  readonly keywords: readonly string[]
  readonly aliases: readonly string[]
  readonly versions: readonly string[]
  readonly originalTitle: string | null
}

const bullet = /^(?<name>[^:：]{1,30})[:：]\s*(?<value>.+)$/
const fieldByKey: Record<string, 'environment' | 'component' | 'pageId' | 'originalTitle' | 'versions'> = {
  environment: 'environment',
  环境: 'environment',
  component: 'component',
  components: 'component',
  组件: 'component',
  pageid: 'pageId',
  页面id: 'pageId',
  originaltitle: 'originalTitle',
  原标题: 'originalTitle',
  applicableversions: 'versions',
  applicableversion: 'versions',
  适用版本: 'versions',
}
const maxKeywordLength = 40
const maxKeywords = 30
const maxEntryLength = 200
const maxEntries = 20

/**
 * Reads metadata from bullets (`- Environment: …`, `- Component: …`, `- Page ID: …`) and from
 * Environment sections, as exported wiki pages and hand-written articles have them. Bare bullets
 * of a Related section are keywords.
 */
export function readBodyMetadata(sections: readonly OutlineSection[], taxonomy: Taxonomy): BodyMetadata {
  const found = {
    environment: {} as Environment,
    components: [] as string[],
    keywords: [] as string[],
    aliases: [] as string[],
    versions: [] as string[],
    originalTitle: null as string | null,
  }
  for (const section of sections) {
    if (section.meaning === 'environment') readEnvironmentSection(section.nodes, found, taxonomy)
    if (section.meaning !== 'related' && section.heading !== null) continue
    for (const text of bulletsOf(section.nodes)) {
      const match = bullet.exec(text)?.groups
      const field = match ? fieldByKey[termKey(match.name ?? '')] : undefined
      const value = match?.value?.trim() ?? ''
      if (field === 'environment') Object.assign(found.environment, parseEnvironmentLine(value, taxonomy))
      else if (field === 'component')
        found.components.push(...value.split(/[,，、]/).map((name) => componentId(name, taxonomy)))
      else if (field === 'pageId') found.aliases.push(`page-id:${value}`)
      else if (field === 'originalTitle') found.originalTitle = value
      else if (field === 'versions') found.versions.push(value)
    }
    if (section.meaning === 'related') found.keywords.push(...keywordsOf(section.nodes))
  }
  return { ...found, keywords: [...new Set(found.keywords)].slice(0, maxKeywords) }
}

function readEnvironmentSection(
  nodes: readonly RootContent[],
  found: { environment: Environment; versions: string[] },
  taxonomy: Taxonomy,
): void {
  for (const text of linesOf(nodes).slice(0, maxEntries)) {
    if (text.length > maxEntryLength) continue // a sentence, not a value
    const match = bullet.exec(text)?.groups
    if (match && fieldByKey[termKey(match.name ?? '')] === 'versions') found.versions.push(match.value ?? '')
    else if (match && fieldByKey[termKey(match.name ?? '')] === 'environment') {
      Object.assign(found.environment, parseEnvironmentLine(match.value ?? '', taxonomy))
    } else addEntry(found.environment, text, taxonomy)
  }
}

/** List items, table rows as pairs, and short lines of paragraphs. */
function linesOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return bulletsOf([node])
    if (node.type === 'table') {
      return node.children.slice(1).map((row) => row.children.map((cell) => textOf(cell).trim()).join(': '))
    }
    if (node.type === 'paragraph')
      return textOf(node)
        .split('\n')
        .filter((line) => bullet.test(line))
    return []
  })
}

/** Texts of the items of top-level lists that hold one line and no further list. */
export function bulletsOf(nodes: readonly RootContent[]): string[] {
  return nodes
    .filter((node): node is List => node.type === 'list')
    .flatMap((list) => list.children)
    .filter(isOneLine)
    .map((item) => textOf(item).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

function isOneLine(item: ListItem): boolean {
  return item.children.length === 1 && item.children[0]?.type === 'paragraph'
}

/** Bare bullets: a few words that are neither a pair, a sentence nor a link. */
function keywordsOf(nodes: readonly RootContent[]): string[] {
  const items = nodes
    .filter((node): node is List => node.type === 'list')
    .flatMap((list) => list.children)
    .filter((item) => isOneLine(item) && !JSON.stringify(item).includes('"type":"link"'))
  return items
    .map((item) => textOf(item).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.length <= maxKeywordLength && !/[:：。]|https?:|\.$/.test(text))
}
