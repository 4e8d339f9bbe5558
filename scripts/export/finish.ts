import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { glob } from 'tinyglobby'
import { counted } from '../../lib/content/counted.ts'
import { exportDir } from '../../lib/site/export-search.ts'
import { findByAlias, getArticles, getLocales } from '../../lib/site/store.ts'
import { projectRoot } from '../build/project.ts'
import { isUndrawn, tellUndrawn } from '../build/undrawn-pages.ts'
import { type Choice, choicePage } from './choice-page.ts'
import { headersFile } from './headers.ts'
import { oldPages } from './old-pages.ts'
import { withPolicy } from './page-policy.ts'
import { permanentLinks, targetsOf } from './permanent-links.ts'

const out = path.join(projectRoot, 'out')

/** Makes the folder that `next build` exported complete: search, permanent links, choice of language, policies. */
async function finish(): Promise<void> {
  cpSync(path.join(exportDir, 'search'), path.join(out, 'search'), { recursive: true })
  const locales = getLocales()
  writePage(
    'index.html',
    choicePage(locales.map(({ id, name }) => ({ locale: id, name, address: `/${id}/` }))),
  )
  const articles = locales.flatMap(({ id }) => getArticles(id))
  for (const [name, found] of permanentLinks(articles, findByAlias))
    writePage(path.join('kb', name, 'index.html'), choicePage(choicesOf(targetsOf(found))))
  const ids = locales.map(({ id }) => id)
  for (const [file, article] of oldPages(articles, ids)) {
    if (isFree(file)) writePage(file, choicePage(choicesOf(targetsOf([article]))))
  }
  writeFileSync(path.join(out, '_headers'), headersFile)
  // Data for navigation within the page, which these pages do not do: links are links.
  for (const file of await glob('**/*.txt', { cwd: out, ignore: ['robots.txt', 'llms.txt', 'media/**'] }))
    rmSync(path.join(out, file))
  const files = await glob('**/*.html', { cwd: out, ignore: ['media/**'] })
  const undrawn: string[] = []
  for (const file of files) {
    const html = readFileSync(path.join(out, file), 'utf8')
    writeFileSync(path.join(out, file), withPolicy(html))
    if (isUndrawn(html)) undrawn.push(file)
  }
  tellUndrawn(undrawn)
  console.error(`${counted(files.length, 'page')} in ${path.relative(process.cwd(), out)}/`)
}

function writePage(file: string, html: string): void {
  mkdirSync(path.join(out, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(out, file), html)
}

/** Whether a page can stand at an old address: what the site has there is never replaced, and no file is a folder. */
function isFree(file: string): boolean {
  const folders = file.split('/').map((_, end, names) => path.join(out, ...names.slice(0, end)))
  return (
    !existsSync(path.join(out, file)) &&
    folders.every((folder) => statSync(folder, { throwIfNoEntry: false })?.isFile() !== true)
  )
}

function choicesOf(targets: ReadonlyMap<string, string>): Choice[] {
  const names = new Map(getLocales().map(({ id, name }) => [id, name]))
  return [...targets].map(([locale, address]) => ({ locale, name: names.get(locale) ?? locale, address }))
}

await finish()
