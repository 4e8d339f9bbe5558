import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Finding } from '../content/finding.ts'

const findingsPath = path.join(process.cwd(), '.cairn', 'findings.json')

const findingsSchema = z.array(
  z.object({
    path: z.string(),
    line: z.number(),
    column: z.number(),
    rule: z.string(),
    severity: z.enum(['error', 'warning']),
    message: z.string(),
    fix: z.string(),
  }),
)

/** What the check says of the articles now, as the watcher of the preview has left it; nothing without a watcher. */
export function readFindings(): readonly Finding[] {
  if (!existsSync(findingsPath)) return []
  return findingsSchema.parse(JSON.parse(readFileSync(findingsPath, 'utf8')))
}
