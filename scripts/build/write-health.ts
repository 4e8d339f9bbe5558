import { rmSync } from 'node:fs'
import path from 'node:path'
import { measureHealth } from '../../lib/content/health.ts'
import type { KnowledgeBase } from '../../lib/content/knowledge-base.ts'
import { cairnDir } from './project.ts'
import { writeIfChanged } from './write-if-changed.ts'

/** Leaves the health of each language for its page, or removes what an earlier build for insiders left. */
export function writeHealth(base: KnowledgeBase, isWanted: boolean): void {
  const file = path.join(cairnDir, 'health.json')
  if (!isWanted) {
    rmSync(file, { force: true })
    return
  }
  const health = base.taxonomy.locales.map(({ id }) => measureHealth(base, id))
  writeIfChanged(file, JSON.stringify(health))
}
