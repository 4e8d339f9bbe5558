import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
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
export async function kbReport(content: string): Promise<KbReport> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/kb.ts', 'check', '--content', content, '--format', 'json'],
    { cwd: projectRoot, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const output = await text(child.stdout)
  const status = await ended
  // 1: there are findings of severity error, as there must be here.
  if (status !== 0 && status !== 1) throw new Error(`kb check ended with ${status}`)
  return reportSchema.parse(JSON.parse(output))
}
