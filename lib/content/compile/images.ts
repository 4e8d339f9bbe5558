import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { CompileContext, ImageContext } from './compiled-source.ts'
import { element } from './element.ts'

/**
 * Gives images their page form. An image that stands alone becomes `figure.shot#shot-N` with a
 * link to the file and a caption; one in a line of text stays in it. Sizes are known, so nothing
 * shifts. A missing file shows its name in its place; an image on another host becomes a link,
 * since pages make no request to other hosts.
 */
export function renderImages(tree: Root, context: CompileContext): void {
  let shots = 0
  const seen = new Set<Element>()
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || seen.has(node)) return undefined
    if (node.tagName === 'p' && node.children.every((child) => isImage(child) || isBlank(child))) {
      const figures = node.children.filter(isImage).map((image) => {
        shots += 1
        return figure(image, { id: `shot-${shots}`, image: contextOf(image, context) })
      })
      if (figures.length === 0) return undefined
      for (const made of figures) visit(made, 'element', (part) => void seen.add(part))
      parent.children.splice(index, 1, ...figures)
      return [SKIP, index + figures.length]
    }
    if (node.tagName !== 'img') return undefined
    shots += 1
    const inline = picture(node, contextOf(node, context))
    inline.properties.id = `shot-${shots}`
    parent.children.splice(index, 1, inline)
    return [SKIP, index + 1]
  })
}

function isImage(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'img'
}

function isBlank(node: ElementContent): boolean {
  const isBreak = node.type === 'element' && node.tagName === 'br'
  return isBreak || (node.type === 'text' && node.value.trim() === '')
}

function contextOf(image: Element, context: CompileContext): ImageContext {
  const known = context.images[String(image.properties.src ?? '')]
  return known ?? { url: null, width: null, height: null, capturedAt: null }
}

function figure(node: Element, shot: { id: string; image: ImageContext }): Element {
  const alt = String(node.properties.alt ?? '').trim()
  const caption = [alt, shot.image.capturedAt ?? ''].filter((part) => part !== '').join(' · ')
  const shown = picture(node, shot.image)
  const content = shot.image.url
    ? element('a', { href: shot.image.url, className: ['shot-link'] }, [shown])
    : shown
  return element('figure', { className: ['shot'], id: shot.id }, [
    content,
    ...(caption ? [element('figcaption', {}, [{ type: 'text', value: caption }])] : []),
  ])
}

/** The image, or what stands for it. */
function picture(node: Element, image: ImageContext): Element {
  const src = String(node.properties.src ?? '')
  const alt = String(node.properties.alt ?? '').trim()
  if (/^(?:https?:)?\/\//i.test(src)) {
    return element('a', { href: src, className: ['remote-image'], rel: ['noopener', 'noreferrer'] }, [
      { type: 'text', value: alt || src },
    ])
  }
  if (!image.url) {
    const name = fileName(src)
    return element(
      'span',
      { className: ['missing-image'], role: 'img', ariaLabel: alt ? `${alt} (${name})` : name },
      [element('span', { className: ['missing-image-name'] }, [{ type: 'text', value: name }])],
    )
  }
  const size = image.width && image.height ? { width: image.width, height: image.height } : {}
  return element('img', { src: image.url, alt, ...size, loading: 'lazy', decoding: 'async' })
}

function fileName(src: string): string {
  const name = src.split(/[?#]/)[0]?.split('/').at(-1) ?? src
  try {
    return decodeURIComponent(name)
  } catch {
    return name // not percent-encoded after all: the name as written is what the author knows
  }
}
