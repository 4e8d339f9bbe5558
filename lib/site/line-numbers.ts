const mostNumbers = 1000
const longestNumber = 7

/** Line numbers in rising order as an address has them: `1-3.1202` for 1, 2, 3 and 1202. */
export function writeLineNumbers(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && number === run.last + 1) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join('.')
}

/** Reads them; none where the address holds anything else, since every number after it would be wrong. */
export function readLineNumbers(text: string): readonly number[] {
  const numbers: number[] = []
  for (const run of text.split('.')) {
    const [first, last = first] = run.split('-').map(lineNumber)
    const from = (numbers.at(-1) ?? 0) + 1
    if (first === undefined || last === undefined || !(first >= from && last >= first)) return []
    if (numbers.length + last - first >= mostNumbers) return []
    for (let number = first; number <= last; number += 1) numbers.push(number)
  }
  return numbers
}

function lineNumber(text: string): number {
  return text.length <= longestNumber && /^[0-9]+$/.test(text) ? Number(text) : Number.NaN
}

/** The number that a line of a query has in the reader's log. */
export function numberInLog(numbers: readonly number[], line: number): number {
  return numbers[line] ?? line + 1
}
