import { hasTerminal, stripTerminal } from './ansi.ts'
import { isStructured } from './pieces.ts'
import { saysError, severityOf } from './severity.ts'
import { readTableHead } from './table.ts'

/** The longest paste that is read, in characters; what follows is left out and said so. */
export const maxPaste = 200 * 1024

/** The part of a paste that is read, cut at a line break, and the rest. */
export function cutPaste(paste: string): { readonly text: string; readonly rest: string } {
  if (paste.length <= maxPaste) return { text: paste, rest: '' }
  const end = paste.lastIndexOf('\n', maxPaste)
  const at = end > 0 ? end : maxPaste
  return { text: paste.slice(0, at), rest: paste.slice(at) }
}

/** The lines of a paste as a terminal shows them: without the escapes that colour them. */
export function splitLines(text: string): readonly string[] {
  return stripTerminal(text).text.split(/\r\n|[\n\r]/)
}

/** Lines of a text that are not blank. */
export function countLines(text: string): number {
  return splitLines(text).filter((line) => line.trim() !== '').length
}

const opensWithTime = [
  /^\W{0,3}\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}/,
  /^\W{0,3}(?:\w{3},? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2},? (?:\d{4} )?\d{2}:\d{2}/,
  /^\W{0,3}\d{2}:\d{2}:\d{2}[.,\s\]]/,
  /^[IWEF]\d{4} \d{2}:\d{2}:\d{2}/,
  /^\S{1,60} \S{1,60} \S{1,60} \[\d{2}\/\w{3}\/\d{4}:/,
]
const shapes = [
  /^\W{0,3}(?:FATAL|PANIC|CRITICAL|SEVERE|ERROR|WARNING|WARN|INFO|DEBUG|TRACE)[\]):|]{0,2}\s/,
  /^\s{1,16}at [\w$.<>/]{2,200}\(/,
  /^\s{0,16}File ".{1,300}", line \d/,
  /^\s{0,16}\/\S{1,300}\.(?:go|c|cc|py|rs):\d/,
  /^(?:goroutine \d{1,9} \[|panic: |Caused by: |Traceback \()/,
  /^\s{0,16}(?:Normal|Warning)\s{2,}\S/,
  /^\s{0,4}\$ \S/,
  /^(?:\[[^\]\s]{1,40} [^\]]{1,40}\][$#]|[\w.@:~/-]{2,60}[#>$%]) ?\S/,
]

/** Whether a line can only come from a program: a time or level before it, pairs, a stack frame, a prompt. */
function isSurelyLog(line: string): boolean {
  return (
    opensWithTime.some((pattern) => pattern.test(line)) ||
    shapes.some((pattern) => pattern.test(line)) ||
    readTableHead(line) !== null ||
    isStructured(line)
  )
}

/** Whether a line may come from a program: columns, or signs that prose has few of. */
function isMaybeLog(line: string): boolean {
  if (/\S(?: {2,}|\t+)\S+(?: {2,}|\t+)\S/.test(line)) return true
  const head = line.trim().slice(0, 400)
  const signs = head.match(/[^\p{L}\p{N}\s,.?!，。？！、；：（）“”]/gu)?.length ?? 0
  return signs >= 3 && signs / head.length > (saysError(head) ? 0.05 : 0.08)
}

const longestLine = 2000
const linesLookedAt = 200
const shortestSingleLine = 40

/**
 * Whether a query is a paste from a terminal or a log file and not a question, in either language: several lines
 * in the colours of a terminal, or of which some are surely a program's or most may be, or one line that opens like a log line.
 */
export function isLog(query: string): boolean {
  if (query.includes('\n') && hasTerminal(query.slice(0, maxPaste))) return true
  const lines = splitLines(query.slice(0, maxPaste))
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt)
    .map((line) => line.slice(0, longestLine))
  const sure = lines.filter(isSurelyLog).length
  if (lines.length <= 1) {
    const line = lines[0] ?? ''
    const opens = opensWithTime.some((pattern) => pattern.test(line)) || isStructured(line)
    return opens && (line.trim().length >= shortestSingleLine || severityOf(line) !== 'none')
  }
  if (sure / lines.length >= 0.25) return true
  const maybe = lines.filter((line) => isSurelyLog(line) || isMaybeLog(line)).length
  return maybe / lines.length >= 0.6
}
