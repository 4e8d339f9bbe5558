import { distance } from 'fastest-levenshtein'
import type { FieldName } from '../field-names.ts'
import { termKey } from '../find-term.ts'
import { stateNamed } from '../normalise-frontmatter.ts'
import type { ParsedArticle } from '../parse.ts'
import { fieldTexts } from '../rules/place.ts'
import { findTerm, nearestTerm, type Taxonomy } from '../taxonomy.ts'
import { parseVersions } from '../versions.ts'
import type { Edit } from './edit.ts'
import { replaceScalar } from './scalar.ts'

/** Kinds, products, audiences, states and versions that are understood, in the spelling of the taxonomy. */
export function fixSpelling(article: ParsedArticle, lines: readonly string[], taxonomy: Taxonomy): Edit[] {
  const canonical: [FieldName, (text: string) => string | undefined][] = [
    ['kind', (text) => kindOf(text, taxonomy)],
    ['products', (text) => findTerm(taxonomy.products, text)?.id],
    ['audience', (text) => findTerm(taxonomy.audiences, text)?.id],
    ['state', (text) => stateNamed(text) ?? undefined],
    ['versions', versionsOf],
  ]
  return canonical.flatMap(([name, spell]) =>
    fieldTexts(article, name).flatMap((placed) => {
      const value = spell(placed.text)
      return value === undefined || value === placed.text ? [] : (replaceScalar(lines, placed, value) ?? [])
    }),
  )
}

/** Also a kind that is mistyped by a letter or two, when no other is as near. */
function kindOf(text: string, { kinds }: Taxonomy): string | undefined {
  const known = findTerm(kinds, text)
  if (known) return known.id
  const nearest = nearestTerm(kinds, text)
  const key = termKey(text)
  const isTypo = nearest && key.length >= 6 && distance(termKey(nearest.id), key) <= 2
  return isTypo ? nearest.id : undefined
}

/** The canonical spelling of a version, or of several separated by commas; only when all of it is understood. */
function versionsOf(text: string): string | undefined {
  const { expressions, unparsable } = parseVersions(text)
  if (unparsable.length > 0 || expressions.length === 0) return undefined
  // Spaces between them are nobody's fault.
  return expressions.join(',') === text.replace(/\s/g, '') ? text : expressions.join(', ')
}
