import { type LogPart, partsOfLog } from '@/components/search/log-parts'
import type { Translate } from '@/lib/i18n/translator'
import type { LogLine } from '@/lib/search/types'
import { isExport } from '@/lib/site/is-export'
import { searchPath } from '@/lib/site/search-state'

interface LogPanelProps {
  lines: readonly LogLine[]
  /** Numbers that the lines of the query have in the log, where it was cut. */
  numbers: readonly number[]
  /** Lines of the log that are not among them. */
  leftOut: number
  locale: string
  t: Translate
}

/** The pasted log as it was read: telling lines lit and leading to their own articles, noise softly struck. */
export function LogPanel({ lines, numbers, leftOut, locale, t }: LogPanelProps) {
  const telling = lines.filter((line) => line.telling).length
  const total = lines.length + leftOut
  const parts = partsOfLog(lines, numbers, total)
  const hidden = total - parts.filter((part) => 'line' in part).length
  const summary = [
    t('log.used', { count: telling, total }),
    hidden > 0 ? t('log.leftOut', { count: hidden }) : '',
    telling > 0 && lines.length > 1 ? t('log.only') : '',
  ]
  return (
    <section aria-labelledby="log" className="log">
      <h2 id="log" className="font-semibold">
        {t('log.title')}
      </h2>
      <p className="text-muted text-small">
        {summary
          .filter((sentence) => sentence !== '')
          .reduce((first, second) => t('site.sentences', { first, second }))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <pre tabIndex={0}>
        <code>
          {parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no identity but its place
            <Part key={index} part={part} locale={locale} t={t} />
          ))}
        </code>
      </pre>
      <p className="text-muted text-small">{isExport ? t('log.kept') : t('log.sent')}</p>
    </section>
  )
}

function Part({ part, locale, t }: { part: LogPart; locale: string; t: Translate }) {
  if ('gap' in part) return <span className="log-gap">{`⋯ ${t('log.gap', { count: part.gap })}\n`}</span>
  const { line, number } = part
  return (
    <span
      id={`log-${line.line + 1}`}
      data-line={number}
      className={line.telling ? 'log-line log-line-telling' : 'log-line'}
    >
      {line.telling ? (
        <a href={searchPath(locale, { q: withoutNoise(line) })}>
          <Pieces line={line} />
        </a>
      ) : (
        <Pieces line={line} />
      )}
      {'\n'}
    </span>
  )
}

interface Piece {
  readonly text: string
  readonly noise: boolean
}

function piecesOf(line: LogLine): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const [from, to] of line.noise) {
    pieces.push({ text: line.text.slice(end, from), noise: false })
    // A stroke through the empty space between two columns says nothing.
    for (const text of line.text.slice(from, to).split(/(\s{2,})/))
      pieces.push({ text, noise: text.trim() !== '' })
    end = to
  }
  return [...pieces, { text: line.text.slice(end), noise: false }]
}

function Pieces({ line }: { line: LogLine }) {
  return piecesOf(line).map(({ text, noise }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    return noise ? <s key={index}>{text}</s> : text
  })
}

/** What a line says whenever it is printed. */
function withoutNoise(line: LogLine): string {
  return piecesOf(line)
    .filter(({ noise }) => !noise)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300)
}
