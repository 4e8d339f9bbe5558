import type { FieldMap } from '../../../lib/content/import/field-map.ts'
import { unknownLanguages } from '../../../lib/content/import/unknown-languages.ts'
import type { Taxonomy } from '../../../lib/content/taxonomy.ts'
import type { SourceArticle } from './read-source.ts'

interface Languages {
  readonly taxonomy: Taxonomy
  readonly map: FieldMap
}

/** Tells folders whose articles have a language that neither the taxonomy nor the map has. */
export function tellLanguages(articles: readonly SourceArticle[], { taxonomy, map }: Languages) {
  const paths = articles.map((article) => article.path)
  return unknownLanguages(paths, taxonomy)
    .filter(({ folder }) => !Object.hasOwn(map.locales, folder.split('/').at(-1) ?? ''))
    .map(({ folder, language, files }) => ({
      file: folder,
      reason: `a folder of ${language}, which is no language of the taxonomy, so that its articles (${files}) are taken for those of another: add it to taxonomy.yaml, leave the folder out, or say by --map what it is`,
      isError: false,
    }))
}
