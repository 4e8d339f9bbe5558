import type { SearchEngine } from './engine.ts'

/** What is asked, at most, and for how long, in ms of clock time. */
const mostAsked = 150
const longest = 1500

/**
 * Asks titles of articles, whole and as far as somebody has typed them, so that the code that answers is compiled
 * and what it keeps is there before the first reader asks.
 */
export function warmUp(
  engine: SearchEngine,
  titles: readonly { readonly locale: string; readonly title: string }[],
) {
  const until = performance.now() + longest
  const step = Math.max(1, Math.ceil(titles.length / mostAsked))
  for (let at = 0; at < titles.length && performance.now() < until; at += step) {
    const { locale = '', title = '' } = titles[at] ?? {}
    engine.search(title, { locale })
    engine.search(title.slice(0, title.length >> 1), { locale, brief: true })
  }
}
