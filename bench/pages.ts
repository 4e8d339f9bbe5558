import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readManifest } from '../lib/site/manifest.ts'
import { articlePath, groupPath } from '../lib/site/paths.ts'
import { cairnDir, projectRoot } from '../scripts/build/project.ts'
import { serve } from '../scripts/reference/serve.ts'
import { audit, categories } from './pages/audit.ts'
import { frameworkFloor } from './pages/framework-floor.ts'
import { pageWeight } from './pages/page-weight.ts'

/**
 * `npm run bench:pages`: bytes (gzip -9) of the first load of each kind of page, of the site that was
 * built last, and how much of its JavaScript is more than an empty page of the same Next version loads; then
 * what Lighthouse says of it on a phone and on a desktop computer. `--no-lighthouse` leaves that out.
 */
const port = Number(process.env.CAIRN_BENCH_PORT ?? '3391')

const empty = spawnSync('npm', ['run', '-s', 'build:empty-page'], {
  cwd: projectRoot,
  encoding: 'utf8',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})
if (empty.status !== 0) throw new Error(`the empty page does not build:\n${empty.stdout}${empty.stderr}`)
const floor = await frameworkFloor()
const site = await serve(port)
try {
  console.log('page                        html KB   JS KB  above floor   CSS KB')
  console.log(`${'empty page'.padEnd(24)} ${cells([floor.html, floor.scripts, 0, floor.styles])}`)
  for (const [name, address] of samplePages()) {
    const html = await (await get(address)).text()
    const weight = await pageWeight(html, async (file) => Buffer.from(await (await get(file)).arrayBuffer()))
    const { html: text, scripts, styles } = weight
    console.log(`${name.padEnd(24)} ${cells([text, scripts, scripts - floor.scripts, styles])}`)
  }
  if (!process.argv.includes('--no-lighthouse')) await printAudits()
} finally {
  await site.stop()
}

async function get(address: string): Promise<Response> {
  const response = await fetch(`${site.origin}${address}`)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response
}

async function printAudits(): Promise<void> {
  const heads = [...categories, 'shift', 'largest paint ms'].map((head) => head.padStart(head.length + 2))
  console.log(`\n${'page'.padEnd(24)} device ${heads.join('')}`)
  for (const [name, address] of samplePages()) {
    for (const device of ['mobile', 'desktop'] as const) {
      const { scores, layoutShift, largestPaint } = await audit(`${site.origin}${address}`, device)
      const values = [...scores, layoutShift.toFixed(3), largestPaint.toFixed(0)]
      const row = values.map((value, column) => String(value).padStart(heads[column]?.length ?? 0))
      console.log(`${name.padEnd(24)} ${device.padEnd(7)}${row.join('')}`)
    }
  }
}

/** One page of each kind, of the first language; the longest article by its number of headings. */
function samplePages(): (readonly [string, string])[] {
  const { articles } = readManifest(readFileSync(path.join(cairnDir, 'manifest.json'), 'utf8'))
  const [first] = articles
  if (!first) throw new Error('the site has no article')
  const { locale } = first
  const longest = articles.reduce((a, b) => (b.headings.length > a.headings.length ? b : a), first)
  const illustrated = articles.reduce((a, b) => (b.images.length > a.images.length ? b : a), first)
  const drawn = articles.find(({ hasDiagrams }) => hasDiagrams)
  const product = articles.find((article) => article.locale === locale && article.products[0])?.products[0]
  return [
    ['home', `/${locale}`],
    ['search', `/${locale}/search`],
    ...(product ? [['product', groupPath('product', locale, product)] as const] : []),
    ['article', articlePath(first)],
    ['article, most headings', articlePath(longest)],
    ['article, most images', articlePath(illustrated)],
    ...(drawn ? [['article with a diagram', articlePath(drawn)] as const] : []),
  ]
}

function cells([html = 0, scripts = 0, above = 0, styles = 0]: readonly number[]): string {
  const kilobytes = (bytes: number, width: number) => (bytes / 1024).toFixed(1).padStart(width)
  return `${kilobytes(html, 10)} ${kilobytes(scripts, 7)} ${kilobytes(above, 12)} ${kilobytes(styles, 8)}`
}
