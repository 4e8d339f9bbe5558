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

/**
 * Reads `<root>/vocabulary.yaml`, or the shipped one where a content folder has none. A faulty
 * file is a finding, and the shipped vocabulary takes its place.
 */
export function loadVocabulary(root: string): { groups: string[][]; findings: Finding[] } {
  const own = path.join(root, 'vocabulary.yaml')
  if (!existsSync(own) || path.resolve(own) === shipped) return { groups: readShipped(), findings: [] }
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(own, 'utf8'), { lineCounter: lines })
  const [problem] = document.errors
  const parsed = vocabularySchema.safeParse(problem ? null : document.toJS())
  if (parsed.success) return { groups: parsed.data.groups, findings: [] }
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
  return { groups: readShipped(), findings: [finding] }
}

function readShipped(): string[][] {
  return vocabularySchema.parse(parseDocument(readFileSync(shipped, 'utf8')).toJS()).groups
}
