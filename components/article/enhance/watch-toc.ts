/**
 * Marks the part that is being read in the table of contents: the one that the address names while its heading is in
 * view, else the last whose heading is in the upper quarter of the window or above it. A table that is longer than the
 * window follows, unless the reader is in it.
 */
export function watchToc(signal: AbortSignal): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')]
  const passed = new Set<Element>()
  const parts = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? [{ link, heading }] : []
  })
  const mark = () => {
    const named = parts.find(({ link, heading }) => link.hash === location.hash && isInView(heading))
    const current = (named ?? parts.findLast(({ heading }) => passed.has(heading)))?.link
    for (const { link } of parts) {
      if (link === current) link.setAttribute('aria-current', 'location')
      else link.removeAttribute('aria-current')
    }
    if (current) showInRail(current)
  }
  const headings = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target)
        else passed.delete(target)
      }
      mark()
    },
    { rootMargin: '1000000px 0px -75%' }, // all that is above counts as well
  )
  for (const { heading } of parts) headings.observe(heading)
  window.addEventListener('hashchange', mark, { signal })
  signal.addEventListener('abort', () => headings.disconnect())
}

function isInView(heading: HTMLElement): boolean {
  const { top } = heading.getBoundingClientRect()
  return top >= 0 && top < window.innerHeight
}

function showInRail(link: HTMLElement): void {
  const rail = link.closest<HTMLElement>('.rail')
  if (!rail || rail.scrollHeight <= rail.clientHeight + 1 || rail.matches(':hover, :focus-within')) return
  const top = link.getBoundingClientRect().top - rail.getBoundingClientRect().top
  if (top < 0 || top > rail.clientHeight - 2 * link.offsetHeight)
    rail.scrollTop += top - rail.clientHeight / 3
}
