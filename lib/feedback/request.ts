import { z } from 'zod'
import { boundedBody } from '../request/bounded-body.ts'

/** Bytes of a request that are read: the longest reason, encoded, and the fields around it. */
export const maxBytes = 16_000
/** Characters of a reason. */
export const maxReason = 1000

const formSchema = z.object({
  locale: z.string().min(1).max(20),
  slug: z.string().min(1).max(400),
  solved: z.enum(['yes', 'no']),
  reason: z
    .string()
    .optional()
    .transform((text) =>
      (text ?? '')
        .replace(/[^\P{Cc}\t\n]/gu, ' ')
        .trim()
        .slice(0, maxReason),
    )
    .transform((text) => text || null),
})

export type FeedbackForm = z.output<typeof formSchema>

interface RequestLike {
  readonly headers: { get(name: string): string | null }
  readonly body: ReadableStream<Uint8Array> | null
}

/** Whether a page of this site sent the form: what the browser says, else where it says the page is from. */
export function isSameOrigin({ headers }: Pick<RequestLike, 'headers'>, origin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const from = headers.get('origin')
  if (from === null || !URL.canParse(from)) return false
  return from === origin || new URL(from).host === headers.get('host')
}

/** The form of a request; `too-long` for one that is never read to its end, null for one that makes no sense. */
export async function readForm(request: RequestLike): Promise<FeedbackForm | 'too-long' | null> {
  const body = await boundedBody(request.body, maxBytes)
  if (body === null) return 'too-long'
  const form = formSchema.safeParse(Object.fromEntries(new URLSearchParams(body.toString('utf8'))))
  return form.success ? form.data : null
}
