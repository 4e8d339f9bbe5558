import { createHash } from 'node:crypto'
import { canonicalText } from '../../../lib/content/import/canonical-text.ts'
import type { Change, NotUnderstood } from '../../../lib/content/import/import-note.ts'
import { rewriteReferences } from '../../../lib/content/import/rewrite-references.ts'
import type { ReferencePlan } from './plan-files.ts'
import type { PlannedArticle } from './planned-article.ts'

/** The file to write for an article, and what was done to get there. */
export interface ComposedArticle {
  readonly text: string
  readonly sha256: string
  readonly changes: readonly Change[]
  readonly notUnderstood: readonly NotUnderstood[]
}

/** Written sources of translations: checksum in the source → checksum of the written file. */
export type WrittenSums = Map<string, string>

/**
 * Puts an article together. A translation names the checksum of the file that it was made from; when
 * that file has been written anew, its new checksum takes the place of the old, so that a translation
 * which was up to date still is, and one that was behind still is behind.
 */
export function composeArticle(
  article: PlannedArticle,
  plan: ReferencePlan,
  sums: WrittenSums,
): ComposedArticle {
  const { foreign, sha256 } = article
  const { lineOf } = foreign
  const { body, failed } = rewriteReferences(foreign.body, plan.rewrites)
  const unwritten = new Set(failed)
  const sourceSHA =
    foreign.meta.sourceSHA && (sums.get(foreign.meta.sourceSHA.toLowerCase()) ?? foreign.meta.sourceSHA)
  const aliases = [...new Set([...foreign.meta.aliases, ...article.aliases])]
  const text = canonicalText({ meta: { ...foreign.meta, sourceSHA, aliases }, kept: foreign.kept, body })
  const written = createHash('sha256').update(text).digest('hex')
  sums.set(sha256, written)
  return {
    text,
    sha256: written,
    changes: [
      ...article.changes,
      ...foreign.changes,
      ...placeChanges(article),
      ...(sourceSHA === foreign.meta.sourceSHA
        ? []
        : [{ rule: 'source-sha', line: 1, from: foreign.meta.sourceSHA ?? '', to: sourceSHA ?? '' }]),
      ...article.aliases
        .filter((alias) => !foreign.meta.aliases.includes(alias))
        .map((alias) => ({ rule: 'old-address', line: 1, from: '', to: alias })),
      ...plan.rewrites
        .filter((rewrite) => !unwritten.has(rewrite))
        .map(({ rule, line, from, to }) => ({ rule, line: lineOf(line), from, to })),
    ],
    notUnderstood: [
      ...foreign.notUnderstood,
      ...failed.map(({ from, line }) => ({
        line: lineOf(line),
        what: 'address that could not be written anew',
        text: from,
      })),
    ],
  }
}

function placeChanges({ path, file, foreign, collision }: PlannedArticle): Change[] {
  const name = (each: string) => each.split('/').at(-1) ?? each
  return [
    ...(name(path) === name(file) ? [] : [{ rule: 'file-name', line: 1, from: name(path), to: name(file) }]),
    ...(collision === null ? [] : [{ rule: 'place-taken', line: 1, from: collision, to: file }]),
    ...(foreign.titleFrom === 'frontmatter'
      ? []
      : [{ rule: `title-from-${foreign.titleFrom}`, line: 1, from: '', to: foreign.meta.title }]),
  ]
}
