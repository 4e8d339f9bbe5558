import { Parts } from '@/components/search/parts'
import { SnippetText } from '@/components/search/snippet-text'
import { Applicability } from '@/components/ui/applicability'
import { Status } from '@/components/ui/status'
import { passageIn } from '@/lib/i18n/direction'
import type { Translate } from '@/lib/i18n/translator'
import { versionsText } from '@/lib/i18n/version-text'
import type { Hit } from '@/lib/search/types'
import { numberInLog } from '@/lib/site/line-numbers'
import { articlePath } from '@/lib/site/paths'
import { nameOf, type ResultNames } from '@/lib/site/result-names'

interface HitRowProps {
  hit: Hit
  /** Language of the page. */
  locale: string
  version: string | null
  /** Numbers that the lines of the query have in the reader's log, where it was cut. */
  numbers: readonly number[]
  names: ResultNames
  t: Translate
}

/** Products named in a result; an article that concerns more says how many more. */
const namedProducts = 2

function productsText(products: readonly string[], names: ResultNames, t: Translate): string {
  const named = products.slice(0, namedProducts).map((id) => nameOf(names, 'product', id))
  const more = products.length - named.length
  return `${named.join(t('site.listComma'))}${more > 0 ? ` +${more}` : ''}`
}

/** A result: title, what it is, and the passage or error line that answers. */
export function HitRow({ hit, locale, version, numbers, names, t }: HitRowProps) {
  const href = articlePath(hit)
  const anchor = hit.section?.anchor ? `#${encodeURIComponent(hit.section.anchor)}` : ''
  const passage = passageIn(hit.locale, locale)
  const line = hit.why.find(({ field, text }) => field === 'errors' && text !== undefined)
  const lineLink = line?.queryLine !== undefined && <LineLink line={line.queryLine} numbers={numbers} t={t} />
  // The passage that answers is often the line itself, which need not stand there twice.
  const isPassage =
    hit.snippet.parts
      .map(({ text }) => text)
      .join('')
      .trim() === line?.text
  return (
    <li className="row">
      <a href={href} className="row-title" {...passage}>
        <Parts parts={hit.titleParts} />
      </a>
      <p className="row-facts">
        <Status state={hit.state} t={t} />
        {hit.applicability && version && (
          <Applicability judgement={hit.applicability} version={version} t={t} />
        )}
        {hit.id && <span className="figures">{hit.id}</span>}
        {hit.kind && <span>{nameOf(names, 'kind', hit.kind)}</span>}
        {hit.products.length > 0 && <span>{productsText(hit.products, names, t)}</span>}
        {hit.versions.length > 0 && <span className="figures">{versionsText(hit.versions, t)}</span>}
        {hit.updated && <time dateTime={hit.updated}>{hit.updated}</time>}
      </p>
      {lineLink && !isPassage && (
        <p className="row-line">
          {lineLink} <code>{line?.text}</code>
        </p>
      )}
      <p className="snippet">
        {hit.section && (
          <a
            href={`${href}${anchor}`}
            className="snippet-section"
            aria-label={hit.section.heading ? `${t('search.inSection')}: ${hit.section.heading}` : undefined}
          >
            {hit.section.heading ? (
              <span {...passage}>{hit.section.heading.replace(/^\[(.*)\]$/, '$1')}</span>
            ) : (
              t('search.inScreenshot')
            )}
          </a>
        )}
        {isPassage && lineLink} <SnippetText snippet={hit.snippet} passage={passage} />
      </p>
    </li>
  )
}

/** Leads to the line of the pasted log that an article quotes. */
function LineLink({ line, numbers, t }: Pick<HitRowProps, 'numbers' | 't'> & { line: number }) {
  return (
    <a href={`#log-${line + 1}`} className="text-small">
      {t('log.line', { line: String(numberInLog(numbers, line)) })}
    </a>
  )
}
