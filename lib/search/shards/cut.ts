import { separator } from './outline.ts'

/** Cuts a list into stretches of about a size. */
export function cut<Item>(items: readonly Item[], size: number, sizeOf: (item: Item) => number): Item[][] {
  const parts: Item[][] = []
  let room = 0
  for (const item of items) {
    const last = parts.at(-1)
    if (last && room > 0) last.push(item)
    else {
      parts.push([item])
      room = size
    }
    room -= sizeOf(item)
  }
  return parts
}

/** Terms at the end of a part among which the best place for its end is looked for. */
const looseEnd = 10

/** Cuts sorted terms where the text that tells two parts apart is short: every reader fetches the list of these. */
export function cutTerms(
  terms: readonly string[],
  size: number,
  sizeOf: (term: string) => number,
): string[][] {
  const parts: string[][] = []
  let part: string[] = []
  let room = size
  for (const term of terms) {
    if (room <= 0 && part.length > 0) {
      const end = bestEnd(part, term)
      parts.push(part.slice(0, end))
      part = part.slice(end)
      room = part.reduce((left, each) => left - sizeOf(each), size)
    }
    part.push(term)
    room -= sizeOf(term)
  }
  return part.length > 0 ? [...parts, part] : parts
}

/** How many terms of a part come before its end; `next` is the term after all of them. */
function bestEnd(part: readonly string[], next: string): number {
  let best = part.length
  for (let end = part.length; end > Math.max(0, part.length - looseEnd); end -= 1) {
    if (lengthAt(part, end, next) < lengthAt(part, best, next)) best = end
  }
  return best
}

function lengthAt(part: readonly string[], end: number, next: string): number {
  return separator(part[end - 1] ?? '', part[end] ?? next).length
}
