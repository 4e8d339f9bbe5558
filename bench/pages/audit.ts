import { launch } from 'chrome-launcher'
import lighthouse, { type Config, desktopConfig, type RunnerResult } from 'lighthouse'

type Report = RunnerResult['lhr']

/** Categories of Lighthouse, in the order in which they are printed. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What Lighthouse says of a page. */
export interface Audit {
  /** 0 to 100, one for each of `categories`. */
  readonly scores: readonly number[]
  readonly layoutShift: number
  /** Milliseconds until the largest piece of content is painted. */
  readonly largestPaint: number
}

/** Failures of its own, after which Lighthouse asks to be run again. */
const runAgain = new Set(['NO_NAVSTART', 'NO_TRACING_STARTED', 'NO_SCREENSHOTS'])

/** Looks at a page with Lighthouse, in a browser of its own; once more where the recording fails, which it tells. */
export async function audit(address: string, device: 'mobile' | 'desktop'): Promise<Audit> {
  const report = await look(address, device)
  if (!report.runtimeError || !runAgain.has(report.runtimeError.code)) return toAudit(address, report)
  console.error(`${address}: ${report.runtimeError.code}, looked at again`)
  return toAudit(address, await look(address, device))
}

async function look(address: string, device: 'mobile' | 'desktop'): Promise<Report> {
  const browser = await launch({
    chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  })
  try {
    const config: Config | undefined = device === 'desktop' ? desktopConfig : undefined
    const result = await lighthouse(address, { port: browser.port, logLevel: 'error' }, config)
    if (!result) throw new Error(`Lighthouse gives nothing for ${address}`)
    return result.lhr
  } finally {
    browser.kill()
  }
}

function toAudit(address: string, { runtimeError, categories: groups, audits }: Report): Audit {
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`)
  return {
    scores: categories.map((name) => Math.round((groups[name]?.score ?? 0) * 100)),
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
  }
}
