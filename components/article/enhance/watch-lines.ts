/** Width of the numbers before the lines of a block, in pixels (app/code.css). */
const gutter = 44

/**
 * Lines of code have addresses: a click on a number, or `j` and `k` in a block, chooses one. What
 * does it is loaded when an address names lines, or when one is chosen.
 */
export function watchLines(signal: AbortSignal): void {
  const show = async () => {
    if (!/\.code-\d+\.L\d/.test(location.hash)) return
    const { showAddressedLines } = await import('./code-lines')
    showAddressedLines()
  }
  show()
  window.addEventListener('hashchange', show, { signal })
  document.addEventListener(
    'click',
    async (event) => {
      const line =
        event.target instanceof Element ? event.target.closest<HTMLElement>('.numbered .line') : null
      if (!line || event.clientX - line.getBoundingClientRect().left > gutter) return
      const { addressClickedLine } = await import('./code-lines')
      addressClickedLine(line, event.shiftKey)
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    async ({ key, target, ctrlKey, metaKey, altKey }) => {
      const isStep = (key === 'j' || key === 'k') && !ctrlKey && !metaKey && !altKey
      const figure =
        isStep &&
        target instanceof HTMLElement &&
        target.matches('figure.code pre') &&
        target.closest('figure')
      if (!figure) return
      const { moveMarkedLine } = await import('./code-lines')
      moveMarkedLine(figure, key === 'j' ? 1 : -1)
    },
    { signal },
  )
}
