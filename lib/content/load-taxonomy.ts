import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Finding } from './finding.ts'
import { type Taxonomy, taxonomySchema } from './taxonomy.ts'

/** The vocabulary that the project ships, for content folders without one. */
const shipped = fileURLToPath(new URL('../../content/taxonomy.yaml', import.meta.url))

/**
 * Reads `<root>/taxonomy.yaml`, or the shipped one where a content folder has none. A faulty file
 * is a finding, and the shipped vocabulary takes its place, so that the articles still load.
 */
export function loadTaxonomy(root: string): { taxonomy: Taxonomy; findings: Finding[] } {
  const own = path.join(root, 'taxonomy.yaml')
  if (!existsSync(own) || path.resolve(own) === path.resolve(shipped)) {
    return { taxonomy: taxonomySchema.parse(readYaml(shipped).value), findings: [] }
  }
  const { value, problems } = readYaml(own)
  const parsed = taxonomySchema.safeParse(value)
  if (problems.length === 0 && parsed.success) return { taxonomy: parsed.data, findings: [] }
  const message = problems[0]?.message ?? (parsed.success ? '' : z.prettifyError(parsed.error))
  const finding: Finding = {
    path: 'taxonomy.yaml',
    line: problems[0]?.line ?? 1,
    column: 1,
    rule: 'taxonomy-syntax',
    severity: 'error',
    message: `the taxonomy cannot be read: ${message.replace(/\s+/g, ' ')}`,
    fix: 'mend the file; until then the shipped taxonomy is used',
  }
  return { taxonomy: taxonomySchema.parse(readYaml(shipped).value), findings: [finding] }
}

function readYaml(file: string) {
  const lineCounter = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter })
  const problems = document.errors.map((error) => ({
    line: lineCounter.linePos(error.pos[0]).line,
    message: error.message.split('\n')[0] ?? '',
  }))
  return { value: problems.length > 0 ? null : (document.toJS() as unknown), problems }
}
