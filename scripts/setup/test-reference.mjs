import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './browser.mjs'
import { freePort } from './free-port.mjs'
import { install } from './install.mjs'
import { projectRoot, run } from './run.mjs'

/**
 * The checks on the reference knowledge bases, which lie beside the project: the article that the
 * project began with, and a corpus of real articles. Each is built, served, and looked at.
 */
const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const suites = [
  { name: 'seed', content: `${shared}seed` },
  { name: 'corpus', content: `${shared}corpus/docs` },
  { name: 'export', content: `${shared}corpus/docs`, build: 'export' },
  // Taken over with `kb import` first.
  { name: 'import', source: `${shared}corpus`, content: mkdtempSync(path.join(tmpdir(), 'cairn-import-')) },
]
const wanted = process.argv.slice(2)
const totals = { passed: 0, failed: 0 }

await install()
const browser = await findBrowser()
mkdirSync(`${projectRoot}test-results`, { recursive: true })

for (const { name, content, source, build = 'build' } of suites) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  if (source) {
    const kb = ['--import', 'tsx', 'scripts/kb.ts', 'import', source, '--to', content, '--base', '/knowledge']
    console.log(`\n── ${name}: import`)
    const imported = await run('node', kb)
    count('the corpus is imported', imported)
    if (imported !== 0) continue
  }
  const env = {
    CAIRN_CONTENT: content,
    CAIRN_REFERENCE_PORT: await freePort(),
    INIT_CWD: projectRoot,
    ...(browser && { CHROMIUM_PATH: browser }),
  }
  console.log(`\n── ${name}: build`)
  const built = await run('node', [`scripts/setup/${build}.mjs`], env)
  count(`${name} builds`, built)
  if (built !== 0) continue
  console.log(`── ${name}: checks`)
  const report = `${projectRoot}test-results/reference-${name}.json`
  rmSync(report, { force: true })
  await run('node', ['--import', 'tsx', 'scripts/reference/run.ts', name, report], env)
  if (existsSync(report)) {
    const { passed, failed } = JSON.parse(readFileSync(report, 'utf8'))
    totals.passed += passed
    totals.failed += failed
  } else count(`${name} checks end`, 1)
}

for (const { source, content } of suites) if (source) rmSync(content, { recursive: true })

if (!existsSync(`${projectRoot}bench/search-baseline.json`))
  console.log('\nNo bench/search-baseline.json: the quality of search was not compared.')
else if (wanted.length === 0 || wanted.includes('search')) {
  console.log('\n── search quality against the baseline')
  count('search quality has not fallen', await run('npm', ['run', '-s', 'bench:search', '--', '--check']))
}

console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 ? 0 : 1)

/** Counts a step by its exit code. */
function count(name, code) {
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}`)
  if (code === 0) totals.passed += 1
  else totals.failed += 1
}
