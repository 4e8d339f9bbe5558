import { readFileSync } from 'node:fs'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { counted } from '../lib/content/counted.ts'
import { pageNeeds } from './build/page-needs.ts'
import { cairnDir, projectRoot } from './build/project.ts'
import { isUndrawn, tellUndrawn } from './build/undrawn-pages.ts'
import { writeIfChanged } from './build/write-if-changed.ts'

const pagesDir = path.join(projectRoot, '.next', 'server', 'app')

/**
 * Lists the inline scripts of every static page by hash, for the policy that `proxy.server.ts` sends
 * with it (docs/decisions/0040), and tells which pages could not be drawn. A nonce would need pages to be rendered for
 * every request.
 */
async function writeHashes(): Promise<void> {
  const files = await glob('**/*.html', { cwd: pagesDir })
  const pages = files.sort().map((file) => {
    const address = `/${file
      .split(path.sep)
      .join('/')
      .replace(/\.html$/, '')}`
    const html = readFileSync(path.join(pagesDir, file), 'utf8')
    return { address, needs: pageNeeds(html), isUndrawn: isUndrawn(html) }
  })
  const needs = Object.fromEntries(pages.map((page) => [page.address, page.needs]))
  writeIfChanged(path.join(cairnDir, 'csp.json'), JSON.stringify(needs))
  tellUndrawn(pages.filter((page) => page.isUndrawn).map(({ address }) => address))
  console.error(`${counted(pages.length, 'static page has its policy', 'static pages have their policy')}`)
}

await writeHashes()
