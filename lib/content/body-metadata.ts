import type { ListItem, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { addLine, addSectionEntry, type Environment, isEnvironmentLine } from './environment.ts'
import { componentId } from './normalise-frontmatter.ts'
import type { OutlineSection } from './outline.ts'
import { findTerm, type Taxonomy, termKey } from './taxonomy.ts'
import { parseVersions } from './versions.ts'

/** Metadata that authors wrote into the body. Each field is empty when the body says nothing. */
interface BodyMetadata {
  readonly environment: Environment
  readonly components: string[]
  readonly keywords: string[]
  readonly aliases: string[]
  readonly versions: string[]
  originalTitle: string | null
}

type BodyField = 'environment' | 'component' | 'pageId' | 'originalTitle' | 'versions'

const bullet = /^(?<name>[^:：]{1,30})[:：]\s*(?<value>.+)$/
const fieldByKey = new Map<string, BodyField>([
  ['environment', 'environment'],
  ['环境', 'environment'],
  ['component', 'component'],
  ['components', 'component'],
  ['组件', 'component'],
  ['pageid', 'pageId'],
  ['页面id', 'pageId'],
  ['originaltitle', 'originalTitle'],
  ['原标题', 'originalTitle'],
  ['applicableversions', 'versions'],
  ['applicableversion', 'versions'],
  ['适用版本', 'versions'],
])
const ofProduct = /^(?<name>\D{1,40}?)\s*(?<version>v?\d.*)$/
const maxKeywordLength = 40
const maxKeywords = 30
const maxEntries = 20

/**
 * Reads metadata from bullets (`- Environment: …`, `- Component: …`, `- Page ID: …`) and from
 * Environment sections, as exported wiki pages and hand-written articles have them. Bare bullets
 * of a Related section are keywords.
 */
export function readBodyMetadata(sections: readonly OutlineSection[], taxonomy: Taxonomy): BodyMetadata {
  const found: BodyMetadata = {
    environment: new Map(),
    components: [],
    keywords: [],
    aliases: [],
    versions: [],
    originalTitle: null,
  }
  for (const section of sections) {
    const isRelated = section.meaning === 'related' && section.isNamed
    const items = itemsOf(section.nodes)
    const isOfVersions = fieldByKey.get(termKey(section.heading?.text ?? '')) === 'versions'
    if (section.meaning === 'environment') readEnvironment(section.nodes, found, taxonomy)
    else if (isOfVersions) found.versions.push(...versionLines(section.nodes, taxonomy))
    else if (isRelated || section.heading === null) {
      for (const item of items) readField(lineOf(item), found, taxonomy)
    }
    if (isRelated) found.keywords.push(...items.filter(isKeyword).map(lineOf))
  }
  return { ...found, keywords: [...new Set(found.keywords)].slice(0, maxKeywords) }
}

/** Takes a line such as `Component: kube-ovn`; gives whether it was one of ours. */
function readField(line: string, found: BodyMetadata, taxonomy: Taxonomy): boolean {
  const { name = '', value = '' } = bullet.exec(line)?.groups ?? {}
  const text = value.trim()
  switch (fieldByKey.get(termKey(name))) {
    case 'environment':
      addLine(found.environment, text, taxonomy)
      return true
    case 'component':
      found.components.push(...text.split(/[,，、]/).map((component) => componentId(component, taxonomy)))
      return true
    case 'pageId':
      found.aliases.push(`page-id:${text}`)
      return true
    case 'originalTitle':
      found.originalTitle = text
      return true
    case 'versions':
      found.versions.push(text)
      return true
    case undefined:
      return false
  }
}

function readEnvironment(nodes: readonly RootContent[], found: BodyMetadata, taxonomy: Taxonomy): void {
  for (const line of nodes.flatMap(environmentLines).slice(0, maxEntries)) {
    if (!readField(line, found, taxonomy)) addSectionEntry(found.environment, line, taxonomy)
  }
}

/** Lines that are versions and nothing else, but for the product that they are of: `4.0.x, 4.1.x`, `- ACP 4.2`. */
function versionLines(nodes: readonly RootContent[], taxonomy: Taxonomy): string[] {
  const lines = nodes.flatMap((node) =>
    node.type === 'paragraph' ? textOf(node).split('\n') : itemsOf([node]).map(lineOf),
  )
  return lines.flatMap((line) => {
    const { name = '', version = '' } = ofProduct.exec(line.trim())?.groups ?? {}
    const versions = findTerm(taxonomy.products, name) ? version : line
    return parseVersions(versions).unparsable.length === 0 ? versions : []
  })
}

/** List items, table rows as pairs, and the pairs of paragraphs. */
function environmentLines(node: RootContent): string[] {
  if (node.type === 'list') return itemsOf([node]).map(lineOf)
  if (node.type === 'table')
    return node.children.slice(1).map((row) => row.children.map((cell) => textOf(cell).trim()).join(': '))
  if (node.type === 'paragraph') return textOf(node).split('\n').filter(isEnvironmentLine)
  return []
}

/** Items of top-level lists that hold one paragraph and no further list. */
export function itemsOf(nodes: readonly RootContent[]): ListItem[] {
  return nodes
    .flatMap((node) => (node.type === 'list' ? node.children : []))
    .filter((item) => item.children.length === 1 && item.children[0]?.type === 'paragraph')
}

/** The text of an item on one line. */
export function lineOf(item: ListItem): string {
  return textOf(item).replace(/\s+/g, ' ').trim()
}

/** A few words that are neither a pair, a sentence, a link nor a box to tick. */
function isKeyword(item: ListItem): boolean {
  const paragraph = item.children[0]
  if (typeof item.checked === 'boolean' || paragraph?.type !== 'paragraph') return false
  if (paragraph.children.some((node) => node.type === 'link' || node.type === 'linkReference')) return false
  const text = lineOf(item)
  return text !== '' && text.length <= maxKeywordLength && !/[:：。]|https?:|\.$/.test(text)
}
