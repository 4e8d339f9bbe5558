import type { ParsedArticle } from './parse.ts'
import { versionLines } from './versions.ts'

/** The newest version line (`4.2`) that any article names, by product. Articles of several products say nothing of one of them. */
export function newestLines(articles: readonly Pick<ParsedArticle, 'meta'>[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>()
  for (const { meta } of articles) {
    const [product, ...others] = meta.products
    if (product === undefined || others.length > 0) continue
    for (const line of versionLines(meta.versions)) {
      const known = newest.get(product)
      if (/^\d+\.\d+$/.test(line) && (known === undefined || compare(line, known) > 0))
        newest.set(product, line)
    }
  }
  return newest
}

function compare(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number)
  const [majorB = 0, minorB = 0] = b.split('.').map(Number)
  return majorA - majorB || minorA - minorB
}
