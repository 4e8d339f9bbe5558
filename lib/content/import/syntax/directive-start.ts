/** How a directive of ours begins. A title that is all in brackets or braces would be read as attributes, and gets backslashes. */
export function directiveStart(name: string, title: string | null | undefined): string {
  const text = (title ?? '').replace(/\s+/g, ' ').trim()
  const isMarked = /^(?:\[.*\])?(?:\{.*\})?$/.test(text)
  return `:::${name} ${isMarked ? text.replace(/[[\]{}]/g, '\\$&') : text}`.trim()
}
