import { z } from 'zod'

const batchQuerySchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string(),
  query: z.string(),
})

/** One query of `kb search --batch`; further keys are ignored. */
export type BatchQuery = z.output<typeof batchQuerySchema>

export interface BatchFile {
  readonly queries: readonly BatchQuery[]
  /** Lines that are no query, 1-based, with what is wrong. */
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

/** Reads a file with one JSON object a line; blank lines are nothing. Never throws. */
export function readBatch(text: string): BatchFile {
  const queries: BatchQuery[] = []
  const problems: { line: number; message: string }[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const read = readQuery(line)
    if (typeof read === 'string') problems.push({ line: index + 1, message: read })
    else queries.push(read)
  }
  return { queries, problems }
}

/** The query of a line, or what is wrong with it. */
function readQuery(line: string): BatchQuery | string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const parsed = batchQuerySchema.safeParse(value)
  if (parsed.success) return parsed.data
  return parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ')
}
