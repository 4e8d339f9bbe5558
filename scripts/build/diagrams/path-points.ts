export type Point = readonly [x: number, y: number]

/** How many numbers each command of a path takes. */
const taken: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7 }

/** The points that the `d` of an SVG path is drawn to; control points of curves are among them. */
export function pathPoints(d: string): Point[] {
  const points: Point[] = []
  let pen: Point = [0, 0]
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLTHVCSQA])([^MLTHVCSQAZ]*)/gi)) {
    const count = taken[letter.toUpperCase()] ?? 0
    const numbers = readNumbers(rest)
    for (let at = 0; at + count <= numbers.length; at += count) {
      const drawn = commandPoints(letter, numbers.slice(at, at + count), pen)
      points.push(...drawn)
      pen = drawn.at(-1) ?? pen
    }
  }
  return points
}

/** Numbers of an attribute, in whatever way they are separated. */
export function readNumbers(text: string): number[] {
  return (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number)
}

export function toPoints(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []))
}

function commandPoints(letter: string, numbers: readonly number[], [x, y]: Point): Point[] {
  const isRelative = letter === letter.toLowerCase()
  const [fromX, fromY] = isRelative ? [x, y] : [0, 0]
  const [value = 0] = numbers
  switch (letter.toUpperCase()) {
    case 'H':
      return [[fromX + value, y]]
    case 'V':
      return [[x, fromY + value]]
    case 'A':
      return toPoints(numbers.slice(5)).map(([endX, endY]) => [fromX + endX, fromY + endY])
    default:
      return toPoints(numbers).map(([endX, endY]) => [fromX + endX, fromY + endY])
  }
}
