import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Finding } from './finding.ts'
import { readSettings } from './read-settings.ts'
import { type Taxonomy, taxonomySchema } from './taxonomy.ts'

/** The vocabulary that the project ships, for content folders without one. */
const shipped = fileURLToPath(new URL('../../content/taxonomy.yaml', import.meta.url))

/**
 * Reads `<root>/taxonomy.yaml`, or the shipped one where a content folder has none. A faulty file
 * is a finding, and the shipped vocabulary takes its place, so that the articles still load.
 */
export function loadTaxonomy(root: string): { taxonomy: Taxonomy; findings: Finding[] } {
  const own = path.join(root, 'taxonomy.yaml')
  if (!existsSync(own) || path.resolve(own) === path.resolve(shipped))
    return { taxonomy: readShipped(), findings: [] }
  const read = readSettings(own, taxonomySchema)
  if ('value' in read) return { taxonomy: read.value, findings: [] }
  const finding: Finding = {
    path: 'taxonomy.yaml',
    line: read.problem.line,
    column: 1,
    rule: 'taxonomy-syntax',
    severity: 'error',
    message: `the taxonomy cannot be read: ${read.problem.message}`,
    fix: 'mend the file; until then the shipped taxonomy is used',
  }
  return { taxonomy: readShipped(), findings: [finding] }
}

function readShipped(): Taxonomy {
  const read = readSettings(shipped, taxonomySchema)
  if ('problem' in read) throw new Error(`${shipped}: ${read.problem.message}`)
  return read.value
}
