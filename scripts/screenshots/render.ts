import { mkdir, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { recordScenario, type Shot } from './record.ts'
import { pageWidth, terminalPage } from './terminal-page.ts'

// npx tsx scripts/screenshots/render.ts [scenario …]: runs the scenarios (all of them unless named) and
// writes content/en/assets/<scenario>/<shot>.png. docs/writing.md, "Screenshots", says how to add one.

const scenarios = join(import.meta.dirname, 'scenarios')
const assets = resolve(import.meta.dirname, '..', '..', 'content', 'en', 'assets')
const largestBytes = 200 * 1024

async function renderShot(browser: Browser, shot: Shot, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: pageWidth, height: 200 }, deviceScaleFactor: 1.5 })
  await page.setContent(terminalPage(shot))
  const path = join(folder, `${shot.name}.png`)
  await page.locator('main').screenshot({ path, animations: 'disabled' })
  await page.close()
  const { size } = await stat(path)
  if (size > largestBytes) throw new Error(`${path} has ${size} bytes, more than ${largestBytes}: cut it`)
  console.log(`${path}  ${Math.ceil(size / 1024)} KB`)
}

async function renderScenario(browser: Browser, name: string): Promise<void> {
  const shots = await recordScenario(join(scenarios, `${name}.sh`))
  const folder = join(assets, name)
  await mkdir(folder, { recursive: true })
  for (const shot of shots) await renderShot(browser, shot, folder)
}

const all = (await readdir(scenarios)).filter((file) => file.endsWith('.sh')).map((f) => basename(f, '.sh'))
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !all.includes(name))
if (unknown.length > 0) {
  console.error(`no scenario ${unknown.join(', ')}; there are: ${all.sort().join(', ')}`)
  process.exit(2)
}
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // Grey edges instead of coloured ones: right on every screen, and half the bytes.
  args: ['--no-sandbox', '--disable-lcd-text'],
})
try {
  for (const name of wanted.length > 0 ? wanted : all.sort()) await renderScenario(browser, name)
} finally {
  await browser.close()
}
