import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { analyze } from '../lib/search/analyze.ts'
import { createRecogniser, type Recogniser } from '../scripts/kb/ocr/recogniser.ts'
import { type ToolOutput, toolOutputs } from './ocr/tool-outputs.ts'

/**
 * `npm run bench:ocr`: how many of the words in screenshots are read. The pictures are made here from the
 * output of real tools, so that the true text is known. Debian 12 with Chromium and fonts-noto-cjk.
 */
const themes = [
  { name: 'light', style: 'background:#fbfcfd;color:#1f2933' },
  { name: 'dark', style: 'background:#14181d;color:#d8dee6' },
]
/** As on an ordinary screen, and on one with twice the pixels. */
const densities = [1, 2]

const folder = mkdtempSync(path.join(tmpdir(), 'cairn-bench-ocr-'))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const recogniser = await createRecogniser()
try {
  const outputs = toolOutputs(folder)
  console.log('language  theme  pixels  pictures  terms  recall')
  for (const language of ['en', 'zh'] as const) {
    const texts = outputs.filter((output) => output.language === language)
    for (const theme of themes) for (const density of densities) await measure(texts, theme, density)
  }
} finally {
  await recogniser.close()
  await browser.close()
  rmSync(folder, { recursive: true })
}

/** Prints the share of terms, as search would index them, that are read from pictures of the texts. */
async function measure(
  texts: readonly ToolOutput[],
  theme: (typeof themes)[number],
  density: number,
): Promise<void> {
  let [terms, found] = [0, 0]
  for (const { text } of texts) {
    const file = await picture(browser, `<pre style="${theme.style}">${escapeHtml(text)}</pre>`, density)
    const counts = await recall(recogniser, file, text)
    terms += counts.terms
    found += counts.found
  }
  const cells = [
    texts[0]?.language.padEnd(8),
    theme.name.padEnd(5),
    `${density}x`.padEnd(6),
    String(texts.length).padStart(8),
    String(terms).padStart(6),
    (found / terms).toFixed(3),
  ]
  console.log(cells.join('  '))
}

async function recall(reader: Recogniser, file: string, truth: string) {
  const read = new Set(analyze(await reader.read(file)))
  const terms = [...new Set(analyze(truth))]
  return { terms: terms.length, found: terms.filter((term) => read.has(term)).length }
}

async function picture(from: Browser, html: string, density: number): Promise<string> {
  const page = await from.newPage({ viewport: { width: 860, height: 200 }, deviceScaleFactor: density })
  const font = "13px/1.45 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace"
  await page.setContent(
    `<style>body{margin:0}pre{margin:0;padding:12px;font:${font};white-space:pre-wrap}</style>${html}`,
  )
  const file = path.join(folder, 'picture.png')
  await page.locator('pre').screenshot({ path: file })
  await page.close()
  return file
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
