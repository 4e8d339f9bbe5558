import { readFileSync } from 'node:fs'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { pageNeeds } from './build/page-needs.ts'
import { cairnDir, projectRoot } from './build/project.ts'
import { writeIfChanged } from './build/write-if-changed.ts'

const pagesDir = path.join(projectRoot, '.next', 'server', 'app')

/**
 * Lists the inline scripts of every static page by hash, for the policy that `proxy.server.ts` sends
 * with it (docs/decisions/0040). A nonce would need pages to be rendered for every request.
 */
async function writeHashes(): Promise<void> {
  const files = await glob('**/*.html', { cwd: pagesDir })
  const pages = files.sort().map((file) => {
    const address = `/${file
      .split(path.sep)
      .join('/')
      .replace(/\.html$/, '')}`
    return [address, pageNeeds(readFileSync(path.join(pagesDir, file), 'utf8'))]
  })
  writeIfChanged(path.join(cairnDir, 'csp.json'), JSON.stringify(Object.fromEntries(pages)))
  console.error(`${pages.length} static pages have their policy`)
}

await writeHashes()
