import type { SnippetPart } from '@/lib/search/types'

/** Text with the matching pieces marked. */
export function Parts({ parts }: { parts: readonly SnippetPart[] }) {
  return parts.map(({ text, mark }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity but their place
    return mark ? <mark key={index}>{text}</mark> : text
  })
}
