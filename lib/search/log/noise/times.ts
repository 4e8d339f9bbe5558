import { filler, type NoiseRule, patternRule } from '../span.ts'

// Noise beside a time is a rest of it: then the date alone is matched, and not nothing.
const end = `(?![\\w${filler}])`

const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const weekday = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const zone = `(?:Z|UTC|GMT|CST|CET|CEST|EST|EDT|PST|PDT|MST|MDT|BST|IST|JST|KST|HKT|[+-]\\d{2}:?\\d{2})${end}`
const clock = '\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?'

/** Dates and times of ISO 8601, klog, syslog, web servers, `date`, Java and Chinese programs. */
export const timeRules: readonly NoiseRule[] = [
  // klog: `E0317 22:04:20.006144`; the level is read from the line itself (severity.ts).
  patternRule(new RegExp(`(?<![\\w.-])[IWEF]\\d{4} ${clock}${end}`, 'g')),
  // Container runtimes put `stdout F` after their own timestamp.
  patternRule(
    new RegExp(
      `(?<![\\w.])\\d{4}[-/]\\d{2}[-/]\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?${zone})?)?(?: std(?:out|err) [FP])?${end}`,
      'g',
    ),
  ),
  patternRule(new RegExp(`(?<![\\w.])\\d{8}[T-]\\d{6}(?:\\.\\d{1,9})?Z?${end}`, 'g')),
  patternRule(
    new RegExp(
      `(?<!\\w)(?:${weekday},? )?${month} {1,2}\\d{1,2},? (?:\\d{4} )?${clock}(?: ${zone})?(?: \\d{4})?${end}`,
      'g',
    ),
  ),
  patternRule(
    new RegExp(
      `(?<!\\w)(?:${weekday}, )?\\d{1,2}[ /-]${month}[ /-]\\d{4}[ :]${clock}(?: ${zone})?${end}`,
      'g',
    ),
  ),
  patternRule(/\d{4}年\d{1,2}月\d{1,2}日(?: ?\d{1,2}[:时]\d{1,2}(?:[:分]\d{1,2}秒?)?)?/g),
  patternRule(new RegExp(`(?<![\\w.:])${clock}(?: ?${zone})?(?![\\w:${filler}])`, 'g')),
]
