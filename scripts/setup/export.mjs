import { existsSync, rmSync } from 'node:fs'
import { install } from './install.mjs'
import { bin, must, projectRoot } from './run.mjs'

/** Writes the site to `out/`, for any web server without a program (docs/operating.md). */
const env = { CAIRN_EXPORT: '1' }

await install()
await must('node', ['--max-semi-space-size=64', '--import', 'tsx', 'scripts/prepare.ts'], env)
await must('node', ['--import', 'tsx', 'scripts/export/prepare-search.ts'], env)
for (const made of ['.next/server/app', 'out']) {
  if (existsSync(`${projectRoot}${made}`)) rmSync(`${projectRoot}${made}`, { recursive: true })
}
await must(bin('next'), ['build'], env)
await must('node', ['--import', 'tsx', 'scripts/export/finish.ts'], env)
