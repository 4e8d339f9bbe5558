import type { Element, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import type { SectionMeaning } from '../article.ts'
import type { CompileContext } from './compiled-source.ts'
import { element } from './element.ts'

/** Meanings that have an address of their own, `#resolution`, whatever their author called the section. */
const addressed: readonly SectionMeaning[] = ['cause', 'diagnosis', 'resolution', 'workaround']
/** Sections whose numbered lists are steps, which a reader does and ticks off. */
const stepwise: readonly (SectionMeaning | undefined)[] = ['diagnosis', 'resolution', 'workaround']

/**
 * Marks what sections are for: an anchor in the first heading of each meaning, a frame and a mark
 * around what is only a workaround, and `ol.ticks[data-list]` for the steps in them.
 */
export function renderSections(tree: Root, { headingMeanings, locale }: CompileContext): void {
  const meaningOf = (node: RootContent) => headingMeanings[headingId(node) ?? '']
  addAnchors(tree, headingMeanings)
  markSteps(tree, meaningOf)
  frameWorkarounds(tree, meaningOf, locale.startsWith('zh') ? '临时' : 'Temporary')
}

type MeaningOf = (node: RootContent) => SectionMeaning | undefined

function headingId(node: RootContent): string | null {
  if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) return null
  return typeof node.properties.id === 'string' ? node.properties.id : null
}

function addAnchors(tree: Root, meanings: CompileContext['headingMeanings']): void {
  const free = new Set<SectionMeaning>(addressed.filter((meaning) => !(meaning in meanings)))
  for (const node of tree.children) {
    const meaning = meanings[headingId(node) ?? '']
    if (!meaning || node.type !== 'element' || !free.delete(meaning)) continue
    node.children.unshift(element('span', { id: meaning, className: ['section-anchor'] }))
  }
}

function markSteps(tree: Root, meaningOf: MeaningOf): void {
  let section = ''
  let meaning: SectionMeaning | undefined
  let count = 0
  for (const node of tree.children) {
    const id = headingId(node)
    if (id !== null) {
      section = id
      meaning = meaningOf(node)
      count = 0
    }
    const isSteps = node.type === 'element' && node.tagName === 'ol' && stepwise.includes(meaning)
    if (!isSteps) continue
    count += 1
    node.properties.className = ['ticks']
    node.properties.dataList = `${section}.${count}`
  }
}

/** Says of what follows a heading that it is temporary, before the heading's own link. */
function markHeading(heading: Element, label: string): void {
  const mark = element('span', { className: ['temporary'] }, [{ type: 'text', value: label }])
  const anchor = heading.children.findIndex(
    (child) => child.type === 'element' && child.properties.className?.toString() === 'anchor',
  )
  const place = anchor === -1 ? heading.children.length : anchor
  heading.children.splice(place, 0, { type: 'text', value: ' ' }, mark)
}

/** A workaround goes to the next heading that means something else; a heading that says "temporary" needs no mark. */
function frameWorkarounds(tree: Root, meaningOf: MeaningOf, label: string): void {
  const framed: RootContent[] = []
  let frame: Element | null = null
  for (const node of tree.children) {
    const isHeading = headingId(node) !== null
    if (isHeading && meaningOf(node) !== 'workaround') frame = null
    else if (isHeading && !frame && node.type === 'element') {
      frame = element('section', { className: ['workaround'] })
      if (!textOf(node).toLowerCase().includes(label.toLowerCase())) markHeading(node, label)
      framed.push(frame)
    }
    if (frame && node.type !== 'doctype' && node.type !== 'mdxjsEsm') frame.children.push(node)
    else framed.push(node)
  }
  tree.children = framed
}
