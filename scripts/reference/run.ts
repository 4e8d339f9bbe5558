import { writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { contentRoot } from '../build/project.ts'
import { createChecks } from './checks.ts'
import { checkCorpus } from './corpus.ts'
import { checkImport } from './import.ts'
import { checkSeed } from './seed.ts'
import { serve } from './serve.ts'

/** `run.ts seed|corpus|import REPORT`: checks the site that was just built from `CAIRN_CONTENT`. */
const suites = { seed: checkSeed, corpus: checkCorpus, import: checkImport }
const port = Number(process.env.CAIRN_REFERENCE_PORT ?? '3390')

const [name, report] = process.argv.slice(2)
const suite = name === 'seed' || name === 'corpus' || name === 'import' ? suites[name] : undefined
if (!suite || !report) {
  console.error('usage: run.ts seed|corpus|import REPORT')
  process.exit(2)
}
const checks = createChecks()
const site = await serve(port)
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
})
try {
  await suite({ checks, browser, origin: site.origin, content: contentRoot() })
} finally {
  await browser.close()
  await site.stop()
}
writeFileSync(report, JSON.stringify(checks.counts()))
process.exitCode = checks.counts().failed === 0 ? 0 : 1
