import { z } from 'zod'
import { counted } from '../../../lib/content/counted.ts'

const text = z.string().min(1)
/** An article in the answers of help centres (Zendesk, Freshdesk, Help Scout, Intercom): a title, and a text in HTML. */
const article = z.union([
  z.looseObject({ title: text, body: text }),
  z.looseObject({ title: text, description: text }),
  z.looseObject({ title: text, html: text }),
  z.looseObject({ title: text, content: text }),
  z.looseObject({ name: text, text: text }),
])

/** Files of a known use that have a title and a description, and are no articles. */
const settings =
  /(?:^|\/)(?:package|composer|manifest|tsconfig[\w.]*|docs|mint|vercel|book|_category_)\.json$/

/** Tells of exports of help centres in JSON, which hold articles that nothing here reads. */
export function separateJsonExports(unused: readonly string[], read: (file: string) => string) {
  const counts = new Map(
    unused
      .filter((file) => /\.json$/i.test(file) && !settings.test(file))
      .map((file) => [file, articlesIn(read(file))] as const)
      .filter(([, count]) => count > 0),
  )
  return {
    unused: unused.filter((file) => !counts.has(file)),
    skipped: [...counts].map(([file, count]) => ({
      file,
      reason: `an export in JSON with ${counted(count, 'article')}, which is not read; export HTML, or write each as a file of HTML with its title in <title>`,
      isError: true,
    })),
  }
}

/** How many articles a file of JSON holds: as itself, in a list, or in a field such as `articles`. */
function articlesIn(source: string): number {
  const value = parsed(source)
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value)
  const lists = isObject ? [value, ...Object.values(value)] : [value]
  const items = lists.flatMap((each: unknown) => (Array.isArray(each) ? each : [each]))
  return items.filter((item) => isArticle(item)).length
}

/** Settings have titles and descriptions as well, but no HTML in them. */
function isArticle(item: unknown): boolean {
  const { data } = article.safeParse(item)
  return (
    data !== undefined &&
    Object.values(data).some((value) => /<(?:p|div|h[1-6]|ul|ol|table)\b/i.test(String(value)))
  )
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return null // a file of something else, listed among those that no article uses
  }
}
