import { type Highlight, hasTerm, markTerms } from './highlight.ts'
import { type LogMatch, matchLog, type PastedLines } from './log-match.ts'
import type { Standing } from './order.ts'
import { bestSection, bestSnippet, matchSections, type SectionMatch, toSnippet } from './snippet.ts'
import type { Hit, Reason, SearchDocument } from './types.ts'

export interface HitContext {
  readonly highlight: Highlight
  /** Texts of the query that may be ids, in lower case. */
  readonly ids: readonly string[]
  /** Null when the query is no log. */
  readonly pasted: PastedLines | null
}

/** What a ranked document is and where, without what matched. */
export function toBriefHit({ language, number, score, applicability }: Standing): Hit {
  const document = documentOf({ language, number })
  return {
    path: document.path,
    locale: document.locale,
    slug: document.slug,
    id: document.id,
    title: document.title,
    titleParts: [{ text: document.title, mark: false }],
    kind: document.kind,
    products: document.products,
    versions: document.versions,
    components: document.components,
    state: document.state,
    updated: document.updated,
    score,
    section: null,
    snippet: { parts: [], code: false },
    why: [],
    applicability,
  }
}

/** What the reader sees of a ranked document. */
export function toHit(standing: Standing, context: HitContext): Hit {
  const document = documentOf(standing)
  const { highlight, pasted } = context
  const matches = matchSections(document, highlight)
  const line = pasted && matchLog(document, matches, { pasted, highlight })
  const match = line?.section ?? bestSection(matches)
  const section = match?.section
  const titleParts = markTerms(document.title, highlight)
  return {
    ...toBriefHit(standing),
    titleParts,
    section:
      section && (section.heading || section.screenshot)
        ? { heading: section.heading, anchor: section.anchor }
        : null,
    snippet: line ? toSnippet(line.text, highlight, true) : bestSnippet(document, match, highlight),
    why: [
      ...reasons(document, context, { line, isTitle: titleParts.some(({ mark }) => mark) }),
      ...sectionReasons(match),
    ],
  }
}

function documentOf({ language, number }: Pick<Standing, 'language' | 'number'>): SearchDocument {
  const document = language.index.documents.at(number)
  if (!document) throw new Error(`no document ${number}`)
  return document
}

function reasons(
  document: SearchDocument,
  context: HitContext,
  { line, isTitle }: { readonly line: LogMatch | null; readonly isTitle: boolean },
): Reason[] {
  const found: Reason[] = []
  const has = (text: string) => hasTerm(text, context.highlight)
  const ids = [document.id ?? '', ...document.aliases].map((id) => id.toLowerCase())
  const id = context.ids.find((each) => ids.includes(each))
  if (id) found.push({ field: 'id', text: id })
  if (isTitle) found.push({ field: 'title' })
  const symptom = document.symptoms.find(has)
  if (symptom) found.push({ field: 'symptoms', text: symptom })
  if (line) found.push({ field: 'errors', text: line.text, queryLine: line.queryLine })
  const keyword = document.keywords.find(has)
  if (keyword) found.push({ field: 'keywords', text: keyword })
  const environment = document.environment.find((entry) => has(entry.value))
  if (environment) found.push({ field: 'environment', text: environment.value })
  return found
}

function sectionReasons(match: SectionMatch | undefined): Reason[] {
  if (!match) return []
  const found: Reason[] = []
  if (match.section.screenshot) return [{ field: 'screenshot' }]
  if (match.heading > 0) found.push({ field: 'heading', text: match.section.heading })
  if (match.code > 0) found.push({ field: 'code' })
  if (match.prose > 0) found.push({ field: 'body' })
  return found
}
