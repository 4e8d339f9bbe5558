import { createHash } from 'node:crypto'

declare global {
  var cairnHtml: Map<string, string> | undefined
}

/**
 * Lays a piece of a page where the component that draws it finds it by its name (`components/mdx/handed-html.tsx`): that one
 * runs in the same process, but from a bundle of its own.
 */
export function handHtml(html: string): string {
  const name = createHash('sha256').update(html).digest('hex').slice(0, 12)
  globalThis.cairnHtml ??= new Map()
  globalThis.cairnHtml.set(name, html)
  return name
}
