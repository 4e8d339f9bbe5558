import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readFrontmatter } from '../../../lib/content/frontmatter.ts'
import { toYamlFrontmatter } from '../../../lib/content/frontmatter-dialects.ts'
import { draftMap } from '../../../lib/content/import/draft-map.ts'
import { decodeSource } from '../../../lib/content/source-file.ts'
import type { Taxonomy } from '../../../lib/content/taxonomy.ts'
import { isArticleFile } from './read-source.ts'
import { listSource } from './source-folder.ts'

/** Drafts the file of `--map` from the fields of all articles of a source. */
export function suggestMap(source: string, taxonomy: Taxonomy): string {
  const { root, files } = listSource(source)
  const fields = files.filter(isArticleFile).map((file) => {
    const { text } = decodeSource(file, readFileSync(path.join(root, file)))
    return readFrontmatter(toYamlFrontmatter(text).text).fields
  })
  return draftMap(
    fields.filter((each) => each.length > 0),
    taxonomy,
  )
}
