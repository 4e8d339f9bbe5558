import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Article } from '../content/article.ts'
import type { RelatedReason } from '../search/related.ts'
import { getArticles } from './store.ts'

const reasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stated') }),
  z.object({ kind: z.literal('stated-by') }),
  z.object({ kind: z.literal('error'), text: z.string() }),
  z.object({ kind: z.literal('component'), value: z.string() }),
  z.object({ kind: z.literal('environment'), name: z.string(), value: z.string() }),
  z.object({ kind: z.literal('words'), words: z.array(z.string()) }),
])
const relatedSchema = z.record(
  z.string(),
  z.array(z.object({ path: z.string(), reasons: z.array(reasonSchema).min(1) })),
)

/** An article to be read as well, and why. */
export interface Related {
  readonly article: Article
  /** The weightiest first, at least one. */
  readonly reasons: readonly RelatedReason[]
}

const file = path.join(process.cwd(), '.cairn', 'related.json')
let known: z.output<typeof relatedSchema> = {}
let readAt = 0

/** The related articles of an article, best first; none while the prepare step has not written them yet. */
export function getRelated(article: Article): Related[] {
  const isDevelopment = process.env.NODE_ENV === 'development'
  if (readAt === 0 || isDevelopment) readAgain()
  const articles = getArticles(article.locale)
  return (known[article.path] ?? []).flatMap(({ path: target, reasons }) => {
    const found = articles.find((each) => each.path === target)
    return found ? [{ article: found, reasons }] : []
  })
}

function readAgain(): void {
  const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (changedAt === readAt) return
  readAt = changedAt
  known = relatedSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}
