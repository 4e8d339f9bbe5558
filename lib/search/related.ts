import { evidenceOf } from './related/evidence.ts'
import { Postings } from './related/postings.ts'
import { tellingWords } from './related/telling-words.ts'
import { termVectors } from './related/term-vectors.ts'
import type { SearchDocument } from './types.ts'

/** Why an article is related to another one. */
export type RelatedReason =
  /** The author of the article names the other. */
  | { readonly kind: 'stated' }
  /** The author of the other article names this one. */
  | { readonly kind: 'stated-by' }
  /** Both show this error line, apart from times, addresses and numbers. */
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'component'; readonly value: string }
  | { readonly kind: 'environment'; readonly name: string; readonly value: string }
  /** Telling words that both use, as written. */
  | { readonly kind: 'words'; readonly words: readonly string[] }

export interface RelatedArticle {
  /** See `SearchDocument.path`. */
  readonly path: string
  /** The weightiest first, at least one. */
  readonly reasons: readonly RelatedReason[]
}

/**
 * What each reason is worth; the whole of docs/decisions/0047-related-articles.md in numbers. What is
 * shared by many articles is worth less (`rarity`, 0 to 1), and likeness of texts is a cosine, 0 to 1.
 */
const weights = { stated: 100, statedBy: 50, error: 3, component: 1, environment: 0.5, words: 4 } as const

/** A sum below this is chance: a common component alone, or texts that only share their language. */
const leastScore = 0.6
/** Most related articles of one article. */
const mostShown = 5
/** Likeness that is worth less is no reason. */
const leastWords = 0.2
/** What more articles have in common than this brings none of them together; it keeps the cost linear. */
const mostSharing = 60

/** The articles of one language, and the ids or aliases that an author names as related, by path. */
export interface RelatedInput {
  readonly documents: readonly SearchDocument[]
  readonly stated: ReadonlyMap<string, readonly string[]>
}

/**
 * The related articles of each article, best first; articles without any are left out. Deprecated
 * articles are named only where an author does so. About linear in the number of articles: each is
 * compared only with those that share something rare with it.
 */
export function relatedArticles({ documents, stated }: RelatedInput): Map<string, RelatedArticle[]> {
  const found = documents.map(() => new Map<number, Scored>())
  const add: Add = (from, to, reason) => {
    if (from === to) return
    const scored = found[from]?.get(to) ?? { score: 0, reasons: [] }
    scored.score += reason.score
    scored.reasons.push(reason)
    found[from]?.set(to, scored)
  }
  addStated(documents, stated, add)
  addEvidence(documents, add)
  addLikeness(documents, add)
  const entries = documents.map((document, number): [string, RelatedArticle[]] => [
    document.path,
    best(found[number] ?? new Map(), documents),
  ])
  return new Map(entries.filter(([, related]) => related.length > 0))
}

interface ScoredReason {
  readonly reason: RelatedReason
  readonly score: number
}

interface Scored {
  score: number
  readonly reasons: ScoredReason[]
}

type Add = (from: number, to: number, reason: ScoredReason) => void

function addStated(documents: readonly SearchDocument[], stated: RelatedInput['stated'], add: Add): void {
  const byName = new Map<string, number>()
  for (const [number, { id, aliases }] of documents.entries())
    for (const name of [id ?? '', ...aliases]) if (name !== '') byName.set(name.toUpperCase(), number)
  for (const [from, { path }] of documents.entries()) {
    for (const name of stated.get(path) ?? []) {
      const to = byName.get(name.toUpperCase())
      if (to === undefined) continue
      add(from, to, { reason: { kind: 'stated' }, score: weights.stated })
      add(to, from, { reason: { kind: 'stated-by' }, score: weights.statedBy })
    }
  }
}

/** Error lines, components and environment: an article shares each with at most `mostSharing` others. */
function addEvidence(documents: readonly SearchDocument[], add: Add): void {
  const postings = new Postings<RelatedReason>()
  for (const [number, document] of documents.entries())
    for (const { key, reason } of evidenceOf(document)) postings.add(key, number, reason)
  for (const { reason, numbers } of postings.shared(mostSharing)) {
    const weight =
      reason.kind === 'error' || reason.kind === 'component' ? weights[reason.kind] : weights.environment
    const score = weight * rarity(numbers.length, documents.length)
    for (const from of numbers) for (const to of numbers) add(from, to, { reason, score })
  }
}

function addLikeness(documents: readonly SearchDocument[], add: Add): void {
  const { vectors, written } = termVectors(documents)
  const postings = new Postings<string>()
  for (const [number, vector] of vectors.entries())
    for (const term of vector.keys()) postings.add(term, number, term)
  const shared = vectors.map(() => new Map<number, [string, number][]>())
  for (const { reason: term, numbers } of postings.shared(mostSharing)) {
    for (const from of numbers) {
      for (const to of numbers) {
        if (from === to) continue
        const product = (vectors[from]?.get(term) ?? 0) * (vectors[to]?.get(term) ?? 0)
        const terms = shared[from]?.get(to)
        if (terms) terms.push([term, product])
        else shared[from]?.set(to, [[term, product]])
      }
    }
  }
  for (const [from, others] of shared.entries()) {
    for (const [to, terms] of others) {
      const cosine = terms.reduce((sum, [, product]) => sum + product, 0)
      const words = () => [...terms].sort((a, b) => b[1] - a[1]).map(([term]) => written(term))
      const score = weights.words * cosine
      if (score >= leastWords)
        add(from, to, { reason: { kind: 'words', words: tellingWords(words()) }, score })
    }
  }
}

/** 1 for what two articles share, towards 0 for what all do. */
function rarity(sharing: number, total: number): number {
  return total <= 2 ? 1 : Math.max(0, 1 - Math.log(sharing / 2) / Math.log(total / 2))
}

function best(found: ReadonlyMap<number, Scored>, documents: readonly SearchDocument[]): RelatedArticle[] {
  return [...found]
    .filter(
      ([to, { score }]) => score >= leastScore && (score >= weights.statedBy || isCurrent(documents[to])),
    )
    .sort((a, b) => b[1].score - a[1].score || a[0] - b[0])
    .slice(0, mostShown)
    .map(([to, { reasons }]) => ({
      path: documents[to]?.path ?? '',
      reasons: [...reasons].sort((a, b) => b.score - a.score).map(({ reason }) => reason),
    }))
}

function isCurrent(document: SearchDocument | undefined): boolean {
  return document !== undefined && document.state !== 'deprecated'
}
