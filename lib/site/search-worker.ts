/**
 * Search in the browser, for the static export (docs/decisions/0032): a thin shell around the same
 * engine as the server's. Its parts lie beside this file.
 */
import { countLines } from '../search/log/recognise.ts'
import { openShards, type ShardedSearch } from '../search/shards/sharded-search.ts'
import { cookieReader } from './reader-version.ts'
import { reduceLog } from './reduce-log.ts'
import type { SearchState } from './search-address.ts'
import { lastPageOf, searchOptions, searchPath } from './search-state.ts'
import { settleSearch } from './settle-search.ts'
import { suggestionLimit, toSuggestion } from './suggestion.ts'
import type { WorkerAnswer, WorkerQuestion } from './worker-messages.ts'

const shards = openShards(fetchPart)
let newestSuggest = 0

self.addEventListener('message', async ({ data }: MessageEvent<WorkerQuestion>) => {
  const reply = (answer: WorkerAnswer) => self.postMessage(answer)
  if (data.kind === 'suggest') newestSuggest = data.id
  try {
    reply(await answer(data, shards))
  } catch (error) {
    reply({ id: data.id, error: String(error) })
  }
})

async function answer(question: WorkerQuestion, { search, taxonomy }: ShardedSearch): Promise<WorkerAnswer> {
  const { id } = question
  if (question.kind === 'log') {
    const result = await search(question.log, { locale: question.locale, limit: 1, brief: true })
    const { query, numbers } = reduceLog(question.log, result?.understood.log ?? [])
    return { id, query, numbers, left: Math.max(0, question.lines - countLines(query)) }
  }
  if (question.kind === 'page') {
    const { address, locale, cookies } = question
    const settled = settleSearch(new URL(address), locale, cookieReader(cookies))
    const find = async (state: SearchState) => {
      const result = await search(state.q, searchOptions(state, locale))
      if (!result) throw new Error('a page of results was given up')
      return result
    }
    const result = await find(settled.state)
    const last = lastPageOf(settled.state, result.total)
    if (settled.state.page <= last) return { id, settled, result }
    const state = { ...settled.state, page: last }
    return {
      id,
      settled: { ...settled, state, address: searchPath(locale, state) },
      result: await find(state),
    }
  }
  const { query, locale } = question
  const found = await search(
    query,
    { locale, limit: suggestionLimit, brief: true },
    () => id === newestSuggest,
  )
  const { kinds } = await taxonomy()
  return { id, suggestions: found?.hits.map((hit) => toSuggestion(hit, kinds, locale)) ?? null }
}

async function fetchPart(name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(name, self.location.href))
  if (!response.ok) throw new Error(`${name}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
