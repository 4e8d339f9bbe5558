interface Line {
  /** 0-based line of the paste. */
  readonly line: number
}

/**
 * Lines by how much they help to read the telling ones: these first, then the lines that stand
 * nearest to one of them. They are given, and stay where they are alike, in the order of the paste.
 */
export function byNearness<Given extends Line>(
  lines: readonly Given[],
  isTelling: (line: Given) => boolean,
): readonly Given[] {
  const before = distances(lines, isTelling)
  const after = distances([...lines].reverse(), isTelling).reverse()
  return lines
    .map((line, index) => ({ line, distance: Math.min(before[index] ?? 0, after[index] ?? 0) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ line }) => line)
}

/** How far each line is from the last telling one of those that were given before it. */
function distances<Given extends Line>(
  lines: readonly Given[],
  isTelling: (line: Given) => boolean,
): number[] {
  let last: Given | null = null
  return lines.map((line) => {
    if (isTelling(line)) last = line
    return last ? Math.abs(line.line - last.line) : Number.MAX_SAFE_INTEGER
  })
}
