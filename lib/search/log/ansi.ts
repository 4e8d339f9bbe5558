/** A text without terminal escapes, and where each of its characters stood. */
export interface PlainText {
  readonly text: string
  /** Offset in the original of a position of `text`; positions run up to `text.length`. */
  readonly offsetOf: (position: number) => number
}

const esc = '\u001b'
const bell = '\u0007'
// CSI and OSC sequences (ECMA-48), then control characters other than tab and line breaks.
const escapes = new RegExp(
  `${esc}\\[[0-9;:?<=>]{0,64}[ -/]{0,4}[@-~]?|${esc}\\][^${bell}${esc}]{0,512}${bell}?|(?![\\t\\n\\r])\\p{Cc}|\\uE000`,
  'gu',
)

/** Whether a text has escapes of a terminal, which nobody types. */
export function hasTerminal(raw: string): boolean {
  return raw.includes(`${esc}[`)
}

/** Takes terminal escapes (colours, cursor moves, links) and control characters out. */
export function stripTerminal(raw: string): PlainText {
  const kept: { readonly position: number; readonly offset: number }[] = []
  let text = ''
  let from = 0
  for (const match of raw.matchAll(escapes)) {
    kept.push({ position: text.length, offset: from })
    text += raw.slice(from, match.index)
    from = match.index + match[0].length
  }
  if (from === 0) return { text: raw, offsetOf: (position) => position }
  kept.push({ position: text.length, offset: from })
  text += raw.slice(from)
  return { text, offsetOf: (position) => offsetIn(kept, position) }
}

function offsetIn(
  kept: readonly { readonly position: number; readonly offset: number }[],
  position: number,
): number {
  let low = 0
  let high = kept.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((kept[middle]?.position ?? 0) <= position) low = middle
    else high = middle - 1
  }
  const piece = kept[low] ?? { position: 0, offset: 0 }
  return piece.offset + position - piece.position
}
