import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Article } from '../../lib/content/article.ts'
import { bodyFile } from './body-file.ts'
import { writeIfChanged } from './write-if-changed.ts'

/** Some 25 articles a shelf for a thousand of them. */
const shelfCount = 32

/**
 * Writes to `dir` how pages get at the compiled bodies: `shelves.mjs`, which knows the shelf of each
 * article, and the shelves, each a module that imports its articles when they are asked for. The
 * preview compiles what is imported, and looks at every import that a module names: at 804 in one
 * module for the first page, or at 32 and then 25.
 */
export function writeShelves(articles: readonly Article[], dir: string): void {
  const shelves = Array.from({ length: shelfCount }, (): Article[] => [])
  for (const article of articles) shelves[shelfOf(article)]?.push(article)
  shelves.forEach((own, number) => {
    const bodies = own.map(
      (article) =>
        `${JSON.stringify(nameOf(article))}: () => import(${JSON.stringify(`../${bodyFile(article)}`)}),`,
    )
    writeIfChanged(path.join(dir, 'shelves', `${number}.mjs`), objectOf('bodies', bodies))
  })
  const imports = shelves.map(
    (_own, number) => `const shelf${number} = () => import('./shelves/${number}.mjs')`,
  )
  const places = articles.map((article) => `${JSON.stringify(nameOf(article))}: shelf${shelfOf(article)},`)
  writeIfChanged(path.join(dir, 'shelves.mjs'), `${imports.join('\n')}\n${objectOf('shelves', places)}`)
}

function nameOf({ locale, slug }: Article): string {
  return `${locale}/${slug}`
}

/** By a hash, so that a new article changes its own shelf alone. */
function shelfOf(article: Article): number {
  return createHash('sha256').update(nameOf(article)).digest().readUInt8(0) % shelfCount
}

function objectOf(name: string, lines: readonly string[]): string {
  return `export const ${name} = {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
}
