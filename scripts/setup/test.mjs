import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { freePort } from './free-port.mjs'
import { install } from './install.mjs'
import { bin, projectRoot, run } from './run.mjs'

/** Everything that proves the project, step by step; all steps run even when one fails. */
const reports = `${projectRoot}test-results/`
const unitReport = `${reports}unit.json`
const e2eReport = `${reports}e2e.json`

await install()
const browser = await findBrowser()
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const e2eEnv = {
  CAIRN_E2E_REPORT: e2eReport,
  CAIRN_E2E_PORT: await freePort(),
  CAIRN_E2E_EXPORT_PORT: await freePort(),
  ...(browser && { CHROMIUM_PATH: browser }),
}

const steps = [
  ['format and lint', () => run('npm', ['run', '-s', 'lint'])],
  ['types', () => run('npm', ['run', '-s', 'types'])],
  ['dead code', () => run('npm', ['run', '-s', 'dead-code'])],
  [
    'unit and property tests',
    () =>
      run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
  ],
  [
    'check of the shipped articles',
    () => run('npm', ['run', '-s', 'kb', '--', 'check', '--content', 'content']),
  ],
  ['production build of the shipped articles', () => build('content')],
  ['production build of an empty page', () => run('npm', ['run', '-s', 'build:empty-page'])],
  ['static export of the test articles', () => build('e2e/fixtures/content', 'export')],
  ['production build of the test articles', () => build('e2e/fixtures/content')],
  ['end-to-end tests', () => run(bin('playwright'), ['test'], e2eEnv)],
]

const failedSteps = []
for (const [name, step] of steps) {
  console.error(`\n── ${name}`)
  const started = Date.now()
  const code = await step()
  console.error(
    `── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(0)} s`,
  )
  if (code !== 0) failedSteps.push(name)
}

const cases = [unitCases(), e2eCases()]
const passed = cases.reduce((sum, each) => sum + each.passed, steps.length - failedSteps.length)
const failed = [...failedSteps.map((name) => `step: ${name}`), ...cases.flatMap((each) => each.failed)]
// The last thing said: of a long log often only the end is kept.
if (failed.length > 0) console.error(`\nFailed:\n${failed.map((name) => `  ${name}`).join('\n')}`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exit(failed.length === 0 ? 0 : 1)

/** Builds in a process of its own, so that a failure is the failure of one step. */
function build(content, kind = 'build') {
  return run('node', [`scripts/setup/${kind}.mjs`], {
    CAIRN_CONTENT: `${projectRoot}${content}`,
    INIT_CWD: projectRoot,
  })
}

function unitCases() {
  if (!existsSync(unitReport)) return { passed: 0, failed: [] }
  const { numPassedTests, testResults } = JSON.parse(readFileSync(unitReport, 'utf8'))
  const failed = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${name.replace(projectRoot, '')}: ${fullName}`),
  )
  return { passed: numPassedTests, failed }
}

/** A test that passed only when it was tried again has failed. */
function e2eCases() {
  if (!existsSync(e2eReport)) return { passed: 0, failed: [] }
  const { stats, suites } = JSON.parse(readFileSync(e2eReport, 'utf8'))
  const failed = suites
    .flatMap(specsOf)
    .flatMap(({ file, line, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, status }) => `${file}:${line} [${projectName}] ${title} (${status})`),
    )
  return { passed: stats.expected, failed }
}

function specsOf({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)]
}
