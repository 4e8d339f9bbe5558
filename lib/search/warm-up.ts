import type { SearchEngine } from './engine.ts'

/** Articles whose texts are asked, at most, and for how long, in ms of clock time. */
const mostAsked = 150
const longest = 1500

interface Asked {
  readonly locale: string
  readonly title: string
  readonly errors: readonly string[]
}

/**
 * Asks titles of articles, whole and as far as somebody has typed them, and their error lines as if they were pasted,
 * so that the code that answers is compiled and what it keeps is there before the first reader asks.
 */
export function warmUp(engine: SearchEngine, articles: readonly Asked[]): void {
  const until = performance.now() + longest
  const step = Math.max(1, Math.ceil(articles.length / mostAsked))
  for (let at = 0; at < articles.length && performance.now() < until; at += step) {
    const { locale = '', title = '', errors = [] } = articles[at] ?? {}
    engine.search(title, { locale })
    engine.search(title.slice(0, title.length >> 1), { locale, brief: true })
    if (errors.length > 0) engine.search(`$ journalctl\n${errors.join('\n')}\n`, { locale })
  }
}
