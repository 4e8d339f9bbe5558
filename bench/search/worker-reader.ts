import { setImmediate } from 'node:timers/promises'
import vm from 'node:vm'
import type { SearchResult } from '../../lib/search/types.ts'
import { searchPath } from '../../lib/site/search-state.ts'
import type { WorkerAnswer, WorkerQuestion } from '../../lib/site/worker-messages.ts'
import { bundleWorker } from '../../scripts/export/bundle-worker.ts'

/** A reader of a static export who asks for the first time. */
export interface WorkerReader {
  /** Opens the page of results for a query. */
  readonly open: (query: string, locale: string) => Promise<SearchResult>
  /** Names of the parts that were fetched, in order: a list for each round, of those that were fetched together. */
  readonly rounds: readonly (readonly string[])[]
}

const address = 'https://export.test/search/worker.js'

/**
 * Makes readers of a static export: the very script that browsers run, each time in a world of its
 * own, with the parts from memory. A part that is not there answers 404, as a web server does.
 */
export async function openReaders(parts: ReadonlyMap<string, Uint8Array>): Promise<() => WorkerReader> {
  const script = new vm.Script(new TextDecoder().decode(await bundleWorker()))
  return () => newReader(script, parts)
}

function newReader(script: vm.Script, parts: ReadonlyMap<string, Uint8Array>): WorkerReader {
  const rounds: string[][] = []
  let isUnderway = false
  const answered: ((answer: WorkerAnswer) => void)[] = []
  const heard: ((event: { data: WorkerQuestion }) => void)[] = []
  const self = {
    location: { href: address },
    addEventListener: (_: 'message', listener: (typeof heard)[number]) => heard.push(listener),
    postMessage: (answer: WorkerAnswer) => answered.shift()?.(answer),
  }
  const fetch = async (url: URL) => {
    const name = url.pathname.replace(/^\/search\//, '')
    if (!isUnderway) rounds.push([])
    isUnderway = true
    rounds.at(-1)?.push(name)
    // An answer takes longer than asking for all that is known to be missing.
    await setImmediate()
    isUnderway = false
    const bytes = parts.get(name)
    return new Response(bytes && new Uint8Array(bytes), { status: bytes ? 200 : 404 })
  }
  script.runInNewContext({ self, fetch, URL, URLSearchParams, TextDecoder, TextEncoder })
  return {
    rounds,
    async open(query, locale) {
      const answer = await new Promise<WorkerAnswer>((resolve) => {
        answered.push(resolve)
        const page = new URL(searchPath(locale, { q: query }), address).href
        for (const listen of heard)
          listen({ data: { id: 1, kind: 'page', address: page, locale, cookies: '' } })
      })
      if (!('result' in answer)) throw new Error('error' in answer ? answer.error : 'no result')
      return answer.result
    },
  }
}
