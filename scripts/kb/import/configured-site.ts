import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  isConfigName,
  type SiteKind,
  sharedSite,
  siteOfConfig,
  withVersions,
} from '../../../lib/content/import/site-kind.ts'
import type { SourceFolder } from './source-folder.ts'

/** The site that the source was made into, when its configuration is there. */
export function configuredSite({ root, files }: SourceFolder): SiteKind | null {
  const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
  const found = files.filter(isConfigName).flatMap((file) => {
    const site = siteOfConfig(file, read(file))
    return site ? [{ file, site }] : []
  })
  const site = sharedSite(found.map((each) => each.site))
  const config = found[0]?.file
  if (config === undefined || site === null) return null
  const versions = path.posix.join(path.posix.dirname(config), 'versions.json')
  return files.includes(versions) ? withVersions(site, read(versions)) : site
}
