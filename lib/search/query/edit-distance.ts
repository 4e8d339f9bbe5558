/**
 * Edits that turn `a` into `b`, of at most `limit`: letters inserted, deleted, replaced, and neighbours swapped
 * (optimal string alignment), each counting one. More than `limit` edits give `limit + 1`.
 * fastest-levenshtein counts a swap as two and has no bound, so it would miss the commonest slip of the hand.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1
  if (Math.abs(a.length - b.length) > limit) return tooFar
  const width = b.length + 1
  let before = new Uint8Array(width)
  let last = new Uint8Array(width)
  let row = new Uint8Array(width)
  for (let j = 0; j < width; j += 1) last[j] = Math.min(j, tooFar)
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = Math.min(i, tooFar)
    let least = row[0]
    for (let j = 1; j < width; j += 1) {
      row[j] = Math.min(cell({ a, b, i, j }, { before, last, row }), tooFar)
      least = Math.min(least, row[j] ?? tooFar)
    }
    if (least > limit) return tooFar
    ;[before, last, row] = [last, row, before]
  }
  return last[b.length] ?? tooFar
}

interface Place {
  readonly a: string
  readonly b: string
  readonly i: number
  readonly j: number
}

interface Rows {
  readonly before: Uint8Array
  readonly last: Uint8Array
  readonly row: Uint8Array
}

function cell({ a, b, i, j }: Place, { before, last, row }: Rows): number {
  const same = a[i - 1] === b[j - 1]
  const replaced = (last[j - 1] ?? 0) + (same ? 0 : 1)
  const inserted = (row[j - 1] ?? 0) + 1
  const deleted = (last[j] ?? 0) + 1
  const best = Math.min(replaced, inserted, deleted)
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best
}
