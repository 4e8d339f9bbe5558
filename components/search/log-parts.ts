import type { LogLine } from '@/lib/search/types'
import { numberInLog } from '@/lib/site/line-numbers'

/** Lines before and after a telling one that are shown with it. */
const context = 2

/** A line of the log, with its number there; or how many of the log's lines are not shown here. */
export type LogPart = { readonly line: LogLine; readonly number: number } | { readonly gap: number }

/**
 * What is shown of a log: its telling lines with what stands around them, so that these are in sight; all of it where none
 * tells. `total` is the number of lines of the log.
 */
export function partsOfLog(
  lines: readonly LogLine[],
  numbers: readonly number[],
  total: number,
): readonly LogPart[] {
  const tells = lines.map(({ telling }) => telling)
  const isNear = (at: number) => tells.slice(Math.max(0, at - context), at + context + 1).includes(true)
  const isAll = !tells.includes(true)
  const parts: LogPart[] = []
  let last = 0
  const skipTo = (number: number) => {
    if (number > last + 1) parts.push({ gap: number - last - 1 })
  }
  for (const [at, line] of lines.entries()) {
    if (!isAll && !isNear(at)) continue
    const number = numberInLog(numbers, line.line)
    skipTo(number)
    parts.push({ line, number })
    last = number
  }
  skipTo(total + 1)
  return parts
}
