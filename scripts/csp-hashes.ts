import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { cairnDir, projectRoot } from './build/project.ts'
import { writeIfChanged } from './build/write-if-changed.ts'

const pagesDir = path.join(projectRoot, '.next', 'server', 'app')
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/**
 * Lists the inline scripts of every static page by hash, for the policy that `proxy.ts` sends
 * with it (docs/decisions/0040). A nonce would need pages to be rendered for every request.
 */
async function writeHashes(): Promise<void> {
  const files = await glob('**/*.html', { cwd: pagesDir })
  const pages = files.sort().map((file) => {
    const html = readFileSync(path.join(pagesDir, file), 'utf8')
    const scripts = [...html.matchAll(inlineScript)].map(
      ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    )
    const address = `/${file
      .split(path.sep)
      .join('/')
      .replace(/\.html$/, '')}`
    return [address, { scripts: [...new Set(scripts)], inlineStyles: html.includes('class="mermaid"') }]
  })
  writeIfChanged(path.join(cairnDir, 'csp.json'), JSON.stringify(Object.fromEntries(pages)))
  console.error(`${pages.length} static pages have their policy`)
}

await writeHashes()
