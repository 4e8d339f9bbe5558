import { tokenize } from './analyze.ts'
import { bestMatch, lineTemplate } from './log/templates.ts'
import type { RankedHit } from './order.ts'
import { bestSnippet, markTerms, type TermWorth } from './snippet.ts'
import type { Hit, Reason, SearchDocument, SearchFilters, SearchSection } from './types.ts'
import type { QueryPlan } from './understand.ts'

interface HitContext {
  readonly plan: QueryPlan
  readonly filters: SearchFilters
  readonly worth: TermWorth
}

/** What the reader sees of a ranked document. */
export function toHit(ranked: RankedHit, context: HitContext): Hit {
  const document = ranked.index.documents[ranked.document]
  if (!document) throw new Error(`no document ${ranked.document} in the index of ${ranked.index.locale}`)
  const section = ranked.section === null ? undefined : document.sections[ranked.section]
  return {
    path: document.path,
    locale: document.locale,
    slug: document.slug,
    id: document.id,
    title: document.title,
    titleParts: markTerms(document.title, context.worth),
    kind: document.kind,
    products: document.products,
    versions: document.versions,
    components: document.components,
    state: document.state,
    updated: document.updated,
    score: ranked.score,
    section: section?.heading ? { heading: section.heading, anchor: section.anchor } : null,
    snippet: bestSnippet(section, context.worth, document.summary),
    why: reasons(document, section, context),
    applicability: ranked.applicability,
  }
}

function reasons(
  document: SearchDocument,
  section: SearchSection | undefined,
  { plan, worth }: HitContext,
): Reason[] {
  const found: Reason[] = []
  const has = (text: string) => tokenize(text).some((token) => token.terms.some((term) => worth.has(term)))
  const ids = [document.id ?? '', ...document.aliases].map((id) => id.toLowerCase())
  const id = plan.ids.find((each) => ids.includes(each))
  if (id) found.push({ field: 'id', text: id })
  if (has(document.title)) found.push({ field: 'title' })
  const symptom = document.symptoms.find(has)
  if (symptom) found.push({ field: 'symptoms', text: symptom })
  const line = plan.understood.kind === 'log' ? logLine(document, plan) : null
  if (line) found.push(line)
  const keyword = document.keywords.find(has)
  if (keyword) found.push({ field: 'keywords', text: keyword })
  const environment = document.environment.find((entry) => has(entry.value))
  if (environment) found.push({ field: 'environment', text: environment.value })
  if (section?.heading && has(section.heading)) found.push({ field: 'heading', text: section.heading })
  if (section?.code.some(has)) found.push({ field: 'code' })
  if (section && has(section.prose)) found.push({ field: 'body' })
  return found
}

const maxArticleLines = 400

/** The line of the article that answers a line of the paste. */
function logLine(document: SearchDocument, plan: QueryPlan): Reason | null {
  const telling = plan.understood.log.filter((line) => line.telling)
  const lines = [
    ...document.errors,
    ...document.sections.flatMap((section) => section.code.flatMap((block) => block.split('\n'))),
  ]
    .filter((line) => line.trim() !== '')
    .slice(0, maxArticleLines)
  const match = bestMatch(
    telling.map((line) => lineTemplate(line.text)),
    lines.map(lineTemplate),
  )
  if (!match) return null
  const text = lines[match.article]?.trim() ?? ''
  return { field: 'errors', text, queryLine: telling[match.query]?.line ?? 0 }
}
