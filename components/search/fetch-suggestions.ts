'use client'

import * as z from 'zod/mini'
import { askWorker, workerAddress } from '@/components/search/worker-client'
import type { Suggestion } from '@/lib/site/suggestion'

const answerSchema = z.object({
  suggestions: z.array(
    z.object({ href: z.string(), title: z.string(), note: z.string(), locale: z.string() }),
  ),
})

/** Articles that typed words lead to, from the server, or from the worker of a static export. */
export async function fetchSuggestions(
  query: string,
  locale: string,
  signal: AbortSignal,
): Promise<readonly Suggestion[]> {
  const address = workerAddress()
  if (address) {
    const answer = await askWorker(address, { kind: 'suggest', query, locale })
    return ('suggestions' in answer && answer.suggestions) || []
  }
  const parameters = new URLSearchParams({ locale, q: query, suggest: '1' })
  const response = await fetch(`/api/search?${parameters}`, { signal })
  return answerSchema.parse(await response.json()).suggestions
}
