import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { projectRoot } from '../build/project.ts'

const reportSchema = z.object({
  articles: z.number(),
  findings: z.array(
    z.object({
      path: z.string(),
      line: z.number(),
      column: z.number(),
      rule: z.string(),
      message: z.string(),
      fix: z.string(),
    }),
  ),
})

export type KbReport = z.infer<typeof reportSchema>

/** What `kb check --format json` says about a content folder, run as an editor runs it. */
export function kbReport(content: string): KbReport {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/kb.ts', 'check', '--content', content, '--format', 'json'],
    { cwd: projectRoot, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  // 1: there are findings of severity error, as there must be here.
  if (status !== 0 && status !== 1) throw new Error(`kb check ended with ${status}: ${stderr}`)
  return reportSchema.parse(JSON.parse(stdout))
}
