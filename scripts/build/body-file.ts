import { createHash } from 'node:crypto'
import type { Article } from '../../lib/content/article.ts'

/**
 * The file of a compiled body, below the folder of them. The bundler cuts long names of modules by
 * bytes and panics within a character, which ends the build: only names in ASCII are used as they are.
 */
export function bodyFile({ locale, slug }: Article): string {
  const isPlain = /^[\w-]+$/.test(slug)
  return `${locale}/${isPlain ? slug : createHash('sha256').update(slug).digest('hex').slice(0, 32)}.mdx`
}
