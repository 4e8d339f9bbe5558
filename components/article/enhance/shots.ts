/** A screenshot on the page. */
export interface Shot {
  /** The name by which links reach it: `shot-3`. */
  readonly id: string
  readonly image: HTMLImageElement
  readonly caption: string
  /** Address of the file as its author supplied it. */
  readonly original: string
}

/** The screenshots of an article in order; those whose file is missing are left out. */
export function readShots(): Shot[] {
  return [...document.querySelectorAll<HTMLElement>('.prose [id^="shot-"]')].flatMap((holder) => {
    const image = imageOf(holder)
    if (!image) return []
    const caption = captionOf(holder) || image.alt
    return [{ id: holder.id, image, caption, original: image.getAttribute('src') ?? '' }]
  })
}

/** The caption without the text that was read from the picture, which is folded below it. */
function captionOf(holder: HTMLElement): string {
  const parts = [...(holder.querySelector('figcaption')?.childNodes ?? [])]
  return parts.map((part) => (part.nodeName === 'DETAILS' ? '' : (part.textContent ?? ''))).join('')
}

/** Whether an id is that of a screenshot that can be shown. */
export function isShown(id: string): boolean {
  const holder = /^shot-\d+$/.test(id) ? document.getElementById(id) : null
  return holder !== null && imageOf(holder) !== null
}

function imageOf(holder: HTMLElement): HTMLImageElement | null {
  return holder instanceof HTMLImageElement ? holder : holder.querySelector('img')
}
