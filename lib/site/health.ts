import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { type Health, healthParts } from '../content/health.ts'

const partSchema = z.enum(healthParts)
const groupSchema = z.object({
  id: z.string().nullable(),
  articles: z.number(),
  parts: z.array(z.object({ part: partSchema, met: z.number(), of: z.number() })),
  score: z.number().nullable(),
})
const healthSchema = z.array(
  z.object({
    locale: z.string(),
    all: groupSchema,
    products: z.array(groupSchema),
    kinds: z.array(groupSchema),
    lacking: z.array(z.object({ path: z.string(), title: z.string(), lacks: z.array(partSchema) })),
  }),
)

/** The health of the articles of a language, as the prepare step of this build has measured it; none in a build that shows none. */
export function readHealth(locale: string): Health | undefined {
  const file = path.join(process.cwd(), '.cairn', 'health.json')
  if (!existsSync(file)) return undefined
  return healthSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).find((each) => each.locale === locale)
}
