import type { BlockLine } from './blocks.ts'

const found = new WeakMap<readonly BlockLine[], Map<RegExp, readonly number[]>>()

/** Indexes of the lines outside of code that match, looked for once however often they are asked for. */
function matchingLines(lines: readonly BlockLine[], pattern: RegExp): readonly number[] {
  const known = found.get(lines) ?? new Map<RegExp, readonly number[]>()
  found.set(lines, known)
  const indexes =
    known.get(pattern) ??
    lines.flatMap(({ text, inFence }, index) => (!inFence && pattern.test(text) ? [index] : []))
  known.set(pattern, indexes)
  return indexes
}

/** The index of the first line at or below one that matches; -1 where none does. */
export function lineFrom(lines: readonly BlockLine[], start: number, pattern: RegExp): number {
  const indexes = matchingLines(lines, pattern)
  let low = 0
  let high = indexes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((indexes[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return indexes[low] ?? -1
}
