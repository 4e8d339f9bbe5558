import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { shownFileName } from '../shown-file-name.ts'
import type { CompileContext, ImageContext } from './compiled-source.ts'
import { element } from './element.ts'
import { isRemoteImage, picture } from './picture.ts'

/**
 * Gives images their page form. An image that stands alone becomes `figure.shot#shot-N` with a
 * link to the file and a caption; one in a line of text stays in it, with the same link. `N` counts
 * the files of an article, as its list of screenshots does; a file that is shown again has no id
 * the second time.
 */
export function renderImages(tree: Root, context: CompileContext): void {
  const numbers = new Map<string, number>()
  const seen = new Set<Element>()
  const take = (node: Element): Shot => {
    const src = String(node.properties.src ?? '')
    const isFirst = !numbers.has(src)
    if (isFirst) numbers.set(src, numbers.size + 1)
    return { node, image: contextOf(src, context), id: isFirst ? `shot-${numbers.get(src)}` : null }
  }
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || seen.has(node)) return undefined
    if (node.tagName === 'p' && node.children.every((child) => isImage(child) || isBlank(child))) {
      const figures = node.children.filter(isImage).map((image) => figure(take(image), context.locale))
      if (figures.length === 0) return undefined
      for (const made of figures) visit(made, 'element', (part) => void seen.add(part))
      parent.children.splice(index, 1, ...figures)
      return [SKIP, index + figures.length]
    }
    if (node.tagName !== 'img') return undefined
    const isLinked = parent.type === 'element' && parent.tagName === 'a'
    const made = inline(take(node), isLinked)
    visit(made, 'element', (part) => void seen.add(part))
    parent.children.splice(index, 1, made)
    return [SKIP, index + 1]
  })
}

/** An image of the text, what is known of its file, and its name on the page. */
interface Shot {
  readonly node: Element
  readonly image: ImageContext
  readonly id: string | null
}

function isImage(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'img'
}

function isBlank(node: ElementContent): boolean {
  const isBreak = node.type === 'element' && node.tagName === 'br'
  return isBreak || (node.type === 'text' && node.value.trim() === '')
}

function contextOf(src: string, context: CompileContext): ImageContext {
  const unknown: ImageContext = {
    url: null,
    width: null,
    height: null,
    capturedAt: null,
    renditions: [],
    text: null,
  }
  return context.images[src] ?? unknown
}

function figure({ node, image, id }: Shot, locale: string): Element {
  const alt = String(node.properties.alt ?? '').trim()
  const caption = [alt, image.capturedAt ?? ''].filter((part) => part !== '').join(' · ')
  const shown = picture(node, image)
  return element('figure', { className: ['shot'], ...(id && { id }) }, [
    image.url ? linkTo(image.url, shown, node) : shown,
    ...captionOf(caption, image.text, locale),
  ])
}

/** The caption, and under it what stands in the picture, to be copied and to be read aloud. */
function captionOf(caption: string, text: string | null, locale: string): Element[] {
  const shown = text ? [element('details', { className: ['shot-text'] }, readText(text, locale))] : []
  if (!caption && shown.length === 0) return []
  return [
    element('figcaption', {}, [...(caption ? [{ type: 'text' as const, value: caption }] : []), ...shown]),
  ]
}

function readText(text: string, locale: string): Element[] {
  const label = locale.startsWith('zh') ? '截图中的文字' : 'Text in this screenshot'
  return [
    element('summary', {}, [{ type: 'text', value: label }]),
    element('pre', { tabIndex: 0 }, [{ type: 'text', value: text }]),
  ]
}

function inline({ node, image, id }: Shot, isLinked: boolean): Element {
  const shown = picture(node, image)
  const made = image.url && !isLinked && !isRemoteImage(node) ? linkTo(image.url, shown, node) : shown
  if (id) made.properties.id = id
  return made
}

/** An image that its author says nothing of is called by its file name: a link must have some name. */
function linkTo(href: string, shown: Element, { properties }: Element): Element {
  const isNamed = String(properties.alt ?? '').trim() !== ''
  const name = isNamed ? {} : { ariaLabel: shownFileName(String(properties.src ?? '')) }
  return element('a', { href, className: ['shot-link'], ...name }, [shown])
}
