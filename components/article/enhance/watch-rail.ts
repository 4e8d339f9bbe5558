/**
 * Lets keys scroll the rail when it is longer than the window. Its links do not suffice: they are
 * in folds that stand open by style alone, which some browsers and readers take for closed.
 */
export function watchRail(signal: AbortSignal): void {
  const rail = document.querySelector<HTMLElement>('.rail')
  if (!rail) return
  const sizes = new ResizeObserver(() => {
    if (rail.scrollHeight > rail.clientHeight + 1) rail.tabIndex = 0
    else rail.removeAttribute('tabindex')
  })
  sizes.observe(rail)
  signal.addEventListener('abort', () => sizes.disconnect())
}
