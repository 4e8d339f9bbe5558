import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Finding } from './finding.ts'
import { readSettings } from './read-settings.ts'

/** The vocabulary that the project ships, for content folders without one. */
const shipped = fileURLToPath(new URL('../../content/vocabulary.yaml', import.meta.url))

const vocabularySchema = z.strictObject({
  /** Words and phrases that mean the same, in any language, a group a line. */
  groups: z.array(z.array(z.string().trim().min(1)).min(2)),
})

/** The vocabulary of a content folder, or the shipped one where the folder has none that can be read. */
export function loadVocabulary(root: string): string[][] {
  const own = readOwn(root)
  const read = own && 'value' in own ? own : readSettings(shipped, vocabularySchema)
  if ('problem' in read) throw new Error(`${shipped}: ${read.problem.message}`)
  return read.value.groups
}

/** What is wrong with `<root>/vocabulary.yaml`. */
export function checkVocabulary(root: string): Finding[] {
  const own = readOwn(root)
  if (!own || 'value' in own) return []
  return [
    {
      path: 'vocabulary.yaml',
      line: own.problem.line,
      column: 1,
      rule: 'vocabulary-syntax',
      severity: 'error',
      message: `the vocabulary cannot be read: ${own.problem.message}`,
      fix: 'mend the file; until then the shipped vocabulary is used',
    },
  ]
}

/** Null where a content folder has no vocabulary of its own. */
function readOwn(root: string) {
  const own = path.join(root, 'vocabulary.yaml')
  return !existsSync(own) || path.resolve(own) === shipped ? null : readSettings(own, vocabularySchema)
}
