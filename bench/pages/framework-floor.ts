import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { projectRoot } from '../../scripts/build/project.ts'
import { type PageWeight, pageWeight } from './page-weight.ts'

/** A page without anything, built by `npm run build:empty-page` with the same Next and configuration. */
const build = path.join(projectRoot, 'e2e/fixtures/empty-page/.next')

/** What every page of this Next version loads, whatever is on it. Throws when it was not built. */
export async function frameworkFloor(): Promise<PageWeight> {
  const page = path.join(build, 'server/app/index.html')
  if (!existsSync(page)) throw new Error('the empty page is not built: run npm run build:empty-page')
  return pageWeight(readFileSync(page, 'utf8'), (address) =>
    readFile(path.join(build, address.replace(/^\/_next\//, ''))),
  )
}
