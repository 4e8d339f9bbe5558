import type { Translate } from '@/lib/i18n/translator'
import type { LogLine } from '@/lib/search/types'

/** The pasted log as it was read: telling lines lit, noise softly struck. */
export function LogPanel({ lines, t }: { lines: readonly LogLine[]; t: Translate }) {
  const telling = lines.filter((line) => line.telling).length
  return (
    <section aria-labelledby="log" className="log">
      <h2 id="log" className="rail-title">
        {t('log.title')}
      </h2>
      <p className="text-muted text-small">
        {t('log.used', { count: telling, total: String(lines.length) })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by key */}
      <pre tabIndex={0}>
        <code>
          {lines.map((line) => (
            <span
              key={line.line}
              id={`log-${line.line + 1}`}
              className={line.telling ? 'log-line log-line-telling' : 'log-line'}
            >
              {line.telling ? <Telling line={line} /> : line.text}
              {'\n'}
            </span>
          ))}
        </code>
      </pre>
      <p className="text-muted text-small">{t('log.sent')}</p>
    </section>
  )
}

function Telling({ line }: { line: LogLine }) {
  const pieces: { text: string; noise: boolean }[] = []
  let end = 0
  for (const [from, to] of line.noise) {
    pieces.push(
      { text: line.text.slice(end, from), noise: false },
      { text: line.text.slice(from, to), noise: true },
    )
    end = to
  }
  pieces.push({ text: line.text.slice(end), noise: false })
  return pieces.map(({ text, noise }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    return noise ? <s key={index}>{text}</s> : text
  })
}
