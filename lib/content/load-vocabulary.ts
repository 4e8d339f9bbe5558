import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Finding } from './finding.ts'

/** The vocabulary that the project ships, for content folders without one. */
const shipped = fileURLToPath(new URL('../../content/vocabulary.yaml', import.meta.url))

const vocabularySchema = z.strictObject({
  /** Words and phrases that mean the same, in any language, a group a line. */
  groups: z.array(z.array(z.string().trim().min(1)).min(2)),
})

/** The vocabulary of a content folder, or the shipped one where the folder has none that can be read. */
export function loadVocabulary(root: string): string[][] {
  const own = readOwn(root)
  return own && 'groups' in own ? own.groups : readShipped()
}

/** What is wrong with `<root>/vocabulary.yaml`. */
export function checkVocabulary(root: string): Finding[] {
  const own = readOwn(root)
  return own && 'finding' in own ? [own.finding] : []
}

/** Null where a content folder has no vocabulary of its own. */
function readOwn(root: string): { groups: string[][] } | { finding: Finding } | null {
  const own = path.join(root, 'vocabulary.yaml')
  if (!existsSync(own) || path.resolve(own) === shipped) return null
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(own, 'utf8'), { lineCounter: lines })
  const [problem] = document.errors
  const parsed = vocabularySchema.safeParse(problem ? null : document.toJS())
  if (parsed.success) return { groups: parsed.data.groups }
  const message = problem ? (problem.message.split('\n')[0] ?? '') : z.prettifyError(parsed.error)
  const finding: Finding = {
    path: 'vocabulary.yaml',
    line: problem ? lines.linePos(problem.pos[0]).line : 1,
    column: 1,
    rule: 'vocabulary-syntax',
    severity: 'error',
    message: `the vocabulary cannot be read: ${message.replace(/\s+/g, ' ')}`,
    fix: 'mend the file; until then the shipped vocabulary is used',
  }
  return { finding }
}

function readShipped(): string[][] {
  return vocabularySchema.parse(parseDocument(readFileSync(shipped, 'utf8')).toJS()).groups
}
