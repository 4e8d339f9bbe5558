import { existsSync, rmSync } from 'node:fs'
import { bin, must, projectRoot } from './run.mjs'

/**
 * Turbopack's allocator (mimalloc) keeps what was freed for ten milliseconds and more, and so most of what compiling
 * took until the last page is written. Given back at once it is 500 MB less for 800 articles (docs/decisions/0012).
 */
const allocator = { MIMALLOC_PURGE_DELAY: '0' }

/**
 * Prepares a content folder and builds the site from it.
 * @param {Record<string, string>} [env] such as `CAIRN_CONTENT`, else that of this process
 */
export async function buildSite(env = {}) {
  await must('node', ['--max-semi-space-size=64', '--import', 'tsx', 'scripts/prepare.ts'], env)
  // Pages of articles that are gone must not outlive them; the compiler's cache may stay.
  const pages = `${projectRoot}.next/server/app`
  if (existsSync(pages)) rmSync(pages, { recursive: true })
  await must(bin('next'), ['build'], { ...allocator, ...env })
  await must('node', ['--import', 'tsx', 'scripts/csp-hashes.ts'], env)
}
