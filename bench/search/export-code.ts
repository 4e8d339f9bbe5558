import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { projectRoot } from '../../scripts/build/project.ts'

const out = path.join(projectRoot, 'out')

/**
 * Bytes (brotli) of the search page of the last static export with all scripts and styles that it
 * names, the worker and what the page loads for its results; 0 when nothing was exported.
 */
export function codeBytes(locale: string): number {
  const page = path.join(out, locale, 'search', 'index.html')
  if (!existsSync(page)) return 0
  const html = readFileSync(page, 'utf8')
  // Scripts for browsers without modules are fetched by no other.
  const read = html.replace(/<script[^>]*\bnomodule\b[^>]*>/gi, '')
  const named = [...read.matchAll(/(?:src|href|data-search-worker)="(\/[^"?#]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  )
  const files = [...new Set(named)].map((file) => readFileSync(path.join(out, file)))
  return [Buffer.from(html), ...files].reduce((sum, bytes) => sum + brotliCompressSync(bytes).length, 0)
}
