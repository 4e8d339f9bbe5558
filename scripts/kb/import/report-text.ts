import { counted } from '../../../lib/content/counted.ts'
import type { ImportReport } from './import-report.ts'

const maxLines = 20

/** What an import did, in a few lines for a terminal: the figures, and the first of what went wrong. */
export function formatTotals({ totals, articles, skipped }: ImportReport): string {
  const errors = [
    ...skipped.filter(({ isError }) => isError).map(({ file, reason }) => `${file}:1:1  not-read  ${reason}`),
    ...articles.flatMap(({ source, lost }) =>
      lost.map(
        ({ word, count, line }) =>
          `${source}:${line}:1  lost-word  "${word}"${count > 1 ? ` ×${count}` : ''}`,
      ),
    ),
  ]
  const edited = articles.filter(({ status }) => status === 'edited')
  return [
    ...errors.slice(0, maxLines),
    ...(errors.length > maxLines ? [`… ${errors.length - maxLines} more in the report`] : []),
    ...edited
      .slice(0, maxLines)
      .map(({ file }) => `${file}:1:1  edited  left alone: it was edited since (--force overwrites it)`),
    `${counted(totals.files, 'file')} read: ${counted(totals.articles, 'article')}, ${counted(totals.copied, 'file')} copied, ${totals.skipped} skipped`,
    `${totals.written} written, ${totals.unchanged} unchanged, ${totals.edited} edited since and left alone`,
    `${counted(totals.changes, 'change')} by rule, ${totals.notUnderstood} not understood, ${counted(totals.missing, 'missing file')}, ${counted(totals.duplicated, 'duplicate')}`,
    `${counted(totals.words, 'visible word')}, ${totals.lost} lost`,
  ].join('\n')
}
