import 'photoswipe/style.css'
import './lightbox.css'
import PhotoSwipe, { type PhotoSwipeOptions, type SlideData } from 'photoswipe'
import { addButtons } from './lightbox-buttons'
import { panByKeys } from './lightbox-keys'
import { readShots, type Shot } from './shots'
import type { ShotTexts } from './texts'

interface Opening {
  readonly texts: ShotTexts
  /** Whether the reader clicked; else the address named the screenshot. */
  readonly isClick: boolean
}

let current: PhotoSwipe | null = null

/**
 * Opens a screenshot of the article, or moves to it when one is open. The address names what is
 * shown, so that it can be passed on; going back closes, as one expects on a telephone.
 */
export function showShot(id: string, { texts, isClick }: Opening): void {
  const shots = readShots()
  const index = shots.findIndex((shot) => shot.id === id)
  if (index === -1) return
  if (current) {
    current.goTo(index)
    return
  }
  const lightbox = new PhotoSwipe({ ...options(texts), dataSource: shots.map(toSlide), index })
  current = lightbox
  addButtons(lightbox, shots, texts)
  panByKeys(lightbox)
  keepAddress(lightbox, shots, isClick)
  lightbox.on('firstUpdate', () => {
    lightbox.element?.setAttribute('aria-modal', 'true')
    lightbox.element?.setAttribute('aria-label', texts.title)
  })
  lightbox.on('destroy', () => {
    current = null
  })
  lightbox.init()
}

/** The picture as large as the window; a click, or `z`, shows a pixel of it as one of the page. */
function options(texts: ShotTexts): PhotoSwipeOptions {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  return {
    bgOpacity: 1,
    showHideAnimationType: 'none',
    zoomAnimationDuration: isStill ? false : 120,
    secondaryZoomLevel: ({ fit }) => (fit < 1 ? 1 : 2),
    maxZoomLevel: 4,
    wheelToZoom: true,
    loop: false,
    padding: { top: 60, bottom: 76, left: 8, right: 8 },
    closeTitle: texts.close,
    zoomTitle: texts.zoom,
    arrowPrevTitle: texts.previous,
    arrowNextTitle: texts.next,
    errorMsg: texts.failed,
  }
}

function toSlide({ image, original }: Shot): SlideData {
  const source = image.parentElement?.querySelector<HTMLSourceElement>('source[type="image/webp"]')
  return {
    src: original,
    ...(source && { srcset: source.srcset }),
    msrc: image.currentSrc,
    width: Number(image.getAttribute('width')) || image.naturalWidth,
    height: Number(image.getAttribute('height')) || image.naturalHeight,
    alt: image.alt,
  }
}

function keepAddress(lightbox: PhotoSwipe, shots: readonly Shot[], isClick: boolean): void {
  const addressOf = () => `#${shots[lightbox.currIndex]?.id ?? ''}`
  let isLeft = false
  const onBack = () => {
    isLeft = true
    lightbox.close()
  }
  if (isClick) history.pushState(null, '', `#${shots[lightbox.options.index ?? 0]?.id ?? ''}`)
  window.addEventListener('popstate', onBack)
  lightbox.on('change', () => history.replaceState(null, '', addressOf()))
  lightbox.on('close', () => {
    window.removeEventListener('popstate', onBack)
    if (isLeft) return
    if (isClick) history.back()
    else history.replaceState(null, '', location.pathname + location.search)
  })
}
