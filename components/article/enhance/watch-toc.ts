/**
 * Marks the part that is being read in the table of contents: the last one whose heading is in the upper third of the
 * window or above it. A table that is longer than the window follows, unless the reader is in it.
 */
export function watchToc(signal: AbortSignal): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')]
  const rail = document.querySelector<HTMLElement>('.rail')
  const passed = new Set<Element>()
  const parts = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? [{ link, heading }] : []
  })
  const headings = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target)
        else passed.delete(target)
      }
      const current = parts.findLast(({ heading }) => passed.has(heading))?.link
      for (const { link } of parts) {
        if (link === current) link.setAttribute('aria-current', 'location')
        else link.removeAttribute('aria-current')
      }
      if (current && rail) keepInView(current, rail)
    },
    { rootMargin: '1000000px 0px -66%' }, // all that is above counts as well
  )
  for (const { heading } of parts) headings.observe(heading)
  signal.addEventListener('abort', () => headings.disconnect())
}

function keepInView(link: HTMLElement, rail: HTMLElement): void {
  if (rail.scrollHeight <= rail.clientHeight + 1 || rail.matches(':hover, :focus-within')) return
  const top = link.getBoundingClientRect().top - rail.getBoundingClientRect().top
  if (top < 0 || top > rail.clientHeight - 2 * link.offsetHeight)
    rail.scrollTop += top - rail.clientHeight / 3
}
