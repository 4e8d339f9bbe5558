import { isShown } from './shots'
import type { EnhancerTexts } from './texts'

/**
 * Opens screenshots large: from the text, from the strip, and when the address names one. The
 * lightbox is loaded when the first is opened; if it cannot be, the link leads to the file.
 */
export function watchShots(texts: EnhancerTexts, signal: AbortSignal): void {
  const show = async (id: string, isClick: boolean) => {
    const { showShot } = await import('./lightbox')
    showShot(id, { texts: texts.shots, isClick })
  }
  const showAddressed = () => {
    const id = location.hash.slice(1)
    if (isShown(id)) show(id, false).catch(() => undefined) // the anchor leads to the picture all the same
  }
  showAddressed()
  window.addEventListener('hashchange', showAddressed, { signal })
  document.addEventListener(
    'click',
    (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      const link =
        event.target instanceof Element
          ? event.target.closest<HTMLAnchorElement>('a.shot-link, .strip a[href^="#shot-"]')
          : null
      const id = link && idOf(link)
      if (!link || !id || !isShown(id)) return
      event.preventDefault()
      show(id, true).catch(() => location.assign(link.href))
    },
    { signal },
  )
}

/** The screenshot that a link is of; one that is shown a second time leads to the first. */
function idOf(link: HTMLAnchorElement): string | null {
  if (link.hash !== '') return link.hash.slice(1)
  const own = link.closest('[id^="shot-"]')
  if (own) return own.id
  const same = document.querySelector(`.prose [id^="shot-"] a[href="${CSS.escape(link.pathname)}"]`)
  return same?.closest('[id^="shot-"]')?.id ?? null
}
