import type { Element } from 'hast'
import { shownFileName } from '../shown-file-name.ts'
import type { ImageContext } from './compiled-source.ts'
import { element } from './element.ts'

/** Widest column of an article's text, and the margins of a telephone's page (app/prose.css). */
const column = '46rem'
const margins = '2rem'

/** Whether an image lies on another host: pages make no request to those. */
export function isRemoteImage(node: Element): boolean {
  return /^(?:https?:)?\/\//i.test(String(node.properties.src ?? ''))
}

/**
 * The image, or what stands for it. Sizes are known, so nothing shifts. A missing file shows its
 * name in its place; an image on another host becomes a link.
 */
export function picture(node: Element, image: ImageContext): Element {
  const src = String(node.properties.src ?? '')
  const alt = String(node.properties.alt ?? '').trim()
  if (isRemoteImage(node)) {
    return element('a', { href: src, className: ['remote-image'], rel: ['noopener', 'noreferrer'] }, [
      { type: 'text', value: alt || src },
    ])
  }
  if (!image.url) return missing(shownFileName(src), alt)
  const size = image.width && image.height ? { width: image.width, height: image.height } : {}
  const shown = element('img', { src: image.url, alt, ...size, loading: 'lazy', decoding: 'async' })
  if (image.renditions.length === 0) return shown
  const srcSet = image.renditions.map(({ url, width }) => `${url} ${width}w`).join(', ')
  const sizes = `min(${image.width ?? 0}px, ${column}, 100vw - ${margins})`
  return element('picture', {}, [element('source', { type: 'image/webp', srcSet, sizes }), shown])
}

function missing(name: string, alt: string): Element {
  return element(
    'span',
    { className: ['missing-image'], role: 'img', ariaLabel: alt ? `${alt} (${name})` : name },
    [element('span', { className: ['missing-image-name'] }, [{ type: 'text', value: name }])],
  )
}
