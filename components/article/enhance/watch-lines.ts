import { whenLoaded } from '@/components/ui/when-loaded'

/** Width of the numbers before the lines of a block, in pixels (app/code.css). */
const gutter = 44

/**
 * Lines of code have addresses: a click on a number, or `j` and `k` in a block, chooses one. What
 * does it is loaded when an address names lines, or when one is chosen.
 */
export function watchLines(signal: AbortSignal): void {
  const show = () => {
    if (/\.code-\d+\.L\d/.test(location.hash))
      whenLoaded(import('./code-lines'), ({ showAddressedLines }) => showAddressedLines())
  }
  show()
  window.addEventListener('hashchange', show, { signal })
  document.addEventListener(
    'click',
    (event) => {
      const line =
        event.target instanceof Element ? event.target.closest<HTMLElement>('.numbered .line') : null
      if (!line || event.clientX - line.getBoundingClientRect().left > gutter) return
      whenLoaded(import('./code-lines'), ({ addressClickedLine }) => addressClickedLine(line, event.shiftKey))
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    ({ key, target, ctrlKey, metaKey, altKey }) => {
      const isStep = (key === 'j' || key === 'k') && !ctrlKey && !metaKey && !altKey
      const figure =
        isStep &&
        target instanceof HTMLElement &&
        target.matches('figure.code pre') &&
        target.closest('figure')
      if (!figure) return
      whenLoaded(import('./code-lines'), ({ moveMarkedLine }) => moveMarkedLine(figure, key === 'j' ? 1 : -1))
    },
    { signal },
  )
}
