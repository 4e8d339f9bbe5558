import { writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { contentRoot } from '../build/project.ts'
import { createChecks } from './checks.ts'
import { checkCorpus } from './corpus.ts'
import { checkExport } from './export.ts'
import { checkImport } from './import.ts'
import { checkSeed } from './seed.ts'
import { serve, serveFiles } from './serve.ts'

/** `run.ts seed|corpus|export|import REPORT`: checks the site that was just built, or exported, from `CAIRN_CONTENT`. */
const suites = { seed: checkSeed, corpus: checkCorpus, export: checkExport, import: checkImport }
const port = Number(process.env.CAIRN_REFERENCE_PORT ?? '3390')

const [name, report] = process.argv.slice(2)
const suite = Object.entries(suites).find(([known]) => known === name)?.[1]
if (!suite || !report) {
  console.error('usage: run.ts seed|corpus|export|import REPORT')
  process.exit(2)
}
const checks = createChecks()
const site = await (name === 'export' ? serveFiles(port) : serve(port))
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
