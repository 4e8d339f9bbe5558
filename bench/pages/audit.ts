import { launch } from 'chrome-launcher'
import lighthouse, { type Config, desktopConfig } from 'lighthouse'

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

/** Looks at pages with Lighthouse, one after the other, in a browser of its own for each. */
export async function audit(address: string, device: 'mobile' | 'desktop'): Promise<Audit> {
  const browser = await launch({
    chromePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  })
  try {
    const config: Config | undefined = device === 'desktop' ? desktopConfig : undefined
    const result = await lighthouse(address, { port: browser.port, logLevel: 'error' }, config)
    if (!result) throw new Error(`Lighthouse gives nothing for ${address}`)
    const { lhr } = result
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
    return {
      scores: categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100)),
      layoutShift: lhr.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
      largestPaint: lhr.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    }
  } finally {
    browser.kill()
  }
}
