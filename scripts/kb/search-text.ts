import { counted } from '../../lib/content/counted.ts'
import type { Hit, SearchResult, Understood } from '../../lib/search/types.ts'

/** The hits for a terminal, best first. */
export function formatHits({ hits, total }: SearchResult): string {
  if (total === 0) return 'No article matches.'
  const more = total > hits.length ? [`… ${total - hits.length} more (--limit)`] : []
  return [...hits.map(formatHit), ...more].join('\n\n')
}

function formatHit(hit: Hit, index: number): string {
  const anchor = hit.section?.anchor ? `#${hit.section.anchor}` : ''
  const facts = [hit.id, hit.kind, ...hit.products, ...hit.versions, notes(hit)].filter(Boolean).join(' · ')
  const snippet = hit.snippet.parts.map(({ text }) => text).join('')
  return [
    `${String(index + 1).padStart(2)}  ${hit.title}`,
    `    ${hit.path}${anchor}  ${hit.score.toFixed(2)}`,
    ...(facts === '' ? [] : [`    ${facts}`]),
    ...(snippet.trim() === '' ? [] : [`    ${snippet.trim().replace(/\s*\n\s*/g, '\n    ')}`]),
  ].join('\n')
}

function notes({ state, applicability }: Hit): string | null {
  const applies = applicability === 'not-stated' ? 'versions not stated' : null
  return [state === 'published' ? null : state, applies].filter(Boolean).join(', ') || null
}

/** What was made of the query, a line each, for people to see what was searched for. */
export function formatUnderstood(understood: Understood): string[] {
  const telling = understood.log.filter(({ telling: isTelling }) => isTelling)
  return [
    ...(understood.kind === 'log'
      ? [
          `read as a log; searched for ${telling.length === 1 ? 'line' : 'lines'} ${telling.map(({ line }) => line + 1).join(', ')}`,
        ]
      : []),
    ...(understood.logLeftOut > 0
      ? [
          `left out: ${counted(understood.logLeftOut, 'line of the log that tells less', 'lines of the log that tell less')}`,
        ]
      : []),
    ...understood.corrections.map(({ from, to }) => `searched for "${to}" instead of "${from}"`),
    ...(understood.phrases.length > 0
      ? [`exact: ${understood.phrases.map((text) => `"${text}"`).join(', ')}`]
      : []),
    ...understood.unknown.map(({ field, value }) => `no ${field} is called "${value}": searched as text`),
    ...(understood.excluded.length > 0 ? [`without: ${understood.excluded.join(', ')}`] : []),
    ...(understood.otherLocale ? ['few hits: other languages were searched too'] : []),
  ]
}
