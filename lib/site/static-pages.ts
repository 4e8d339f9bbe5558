import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { PageNeeds } from './content-security-policy.ts'

const needsSchema = z.record(
  z.string(),
  z.object({ scripts: z.array(z.string()), inlineStyles: z.boolean() }),
)
const needsFile = path.join(process.cwd(), '.cairn', 'csp.json')

/** The pages that the build made, by address, and what the policy of each must allow; none before the first build. */
export function readStaticPages(): Readonly<Record<string, PageNeeds>> {
  if (!statSync(needsFile, { throwIfNoEntry: false })) return {}
  return needsSchema.parse(JSON.parse(readFileSync(needsFile, 'utf8')))
}
