import { z } from 'zod'

const batchQuerySchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string(),
  query: z.string(),
})

/** One query of `kb search --batch`, with its line, 1-based; further keys are ignored. */
export interface BatchQuery extends z.output<typeof batchQuerySchema> {
  readonly line: number
}

/** A line that cannot be answered, 1-based, with what is wrong. */
export interface BatchProblem {
  readonly line: number
  readonly message: string
}

export interface BatchFile {
  readonly queries: readonly BatchQuery[]
  readonly problems: readonly BatchProblem[]
}

/** Reads a file with one JSON object a line; blank lines are nothing. Never throws. */
export function readBatch(text: string): BatchFile {
  const queries: BatchQuery[] = []
  const problems: BatchProblem[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const read = readQuery(line)
    if (typeof read === 'string') problems.push({ line: index + 1, message: read })
    else queries.push({ ...read, line: index + 1 })
  }
  return { queries, problems }
}

/** The query of a line, or what is wrong with it. */
function readQuery(line: string): z.output<typeof batchQuerySchema> | string {
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
