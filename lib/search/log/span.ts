/** A part of a text as [start, end), in UTF-16 units. */
export type Span = readonly [number, number]

/** Finds what is noise in a text. Rules see earlier finds blanked out with `filler`. */
export type NoiseRule = (text: string) => Iterable<Span>

/** Stands for a character already known to be noise; no rule matches it, and it bounds words. */
export const filler = '\uE000'

/**
 * A rule from a pattern with the `g` flag: every match is noise, unless `accept` says no.
 * The pattern must be linear: bounded repeats, or a lookbehind that stops restarts inside a run.
 */
export function patternRule(
  pattern: RegExp,
  accept?: (match: string, text: string, start: number) => boolean,
): NoiseRule {
  return function* find(text) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      if (match[0] !== '' && (accept?.(match[0], text, start) ?? true)) yield [start, start + match[0].length]
    }
  }
}

/** The text with the spans blanked out, of the same length. Spans are in order and do not overlap. */
export function blank(text: string, spans: Iterable<Span>): string {
  let out = ''
  let from = 0
  for (const [start, end] of spans) {
    out += text.slice(from, start) + filler.repeat(end - start)
    from = end
  }
  return from === 0 ? text : out + text.slice(from)
}

/** Sorts spans and joins those that touch or overlap. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)]
    else if (end > start) merged.push([start, end])
  }
  return merged
}

/** The spans with holes cut out; both are in order and do not overlap. */
export function withoutSpans(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return spans.flatMap(([start, end]) => {
    const rest: Span[] = []
    let from = start
    for (const [holeStart, holeEnd] of holes) {
      if (holeEnd <= from || holeStart >= end) continue
      rest.push([from, holeStart])
      from = holeEnd
    }
    return [...rest, [from, end] as const].filter(([a, b]) => b > a)
  })
}
