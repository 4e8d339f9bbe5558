import { Parts } from '@/components/search/parts'
import type { passageIn } from '@/lib/i18n/direction'
import type { Snippet, SnippetPart } from '@/lib/search/types'

/** Characters in front of the first match that a phone has room for, where a snippet takes four lines at most. */
const roomBefore = 40

interface SnippetTextProps {
  snippet: Snippet
  /** Its language and direction, where they are not those of the page. */
  passage: ReturnType<typeof passageIn>
}

/** The passage that answers. What stands far in front of the match is left out on a phone, so that the match is in sight. */
export function SnippetText({ snippet: { parts, code }, passage }: SnippetTextProps) {
  const { far, near } = splitLead(parts)
  const Text = code ? 'code' : 'span'
  return (
    // Code runs from left to right in every language.
    <Text className="snippet-text" {...(code ? {} : passage)}>
      {far && (
        <>
          <span className="snippet-cut" aria-hidden="true">
            …{' '}
          </span>
          <span className="snippet-far">{far}</span>
        </>
      )}
      <Parts parts={near} />
    </Text>
  )
}

/** Cuts what is far from the first match off, at the end of a word where there is one. */
function splitLead(parts: readonly SnippetPart[]): { far: string; near: readonly SnippetPart[] } {
  const [lead, ...rest] = parts
  if (!lead || lead.mark || rest.length === 0 || lead.text.length <= roomBefore)
    return { far: '', near: parts }
  const far = /^.*\s/su.exec(lead.text.slice(0, -roomBefore))?.[0] ?? ''
  const cut = lead.text.length - far.length > 2 * roomBefore ? hardCut(lead.text) : far.length
  return {
    far: lead.text.slice(0, cut),
    near: [{ text: lead.text.slice(cut), mark: false }, ...rest],
  }
}

/** Where a text without spaces is cut: never within a character. */
function hardCut(text: string): number {
  const cut = text.length - roomBefore
  return /[\uDC00-\uDFFF]/.test(text[cut] ?? '') ? cut - 1 : cut
}
