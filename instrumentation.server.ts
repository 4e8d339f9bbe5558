import type { Instrumentation } from 'next'

/**
 * When the server starts: mends addresses that Next cannot read, lets requests say whose they are, sees to it that a page
 * that fails is a page, and loads the search index, so that no reader waits for it. The preview has no index yet.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { mendAddresses } = await import('./lib/site/mend-addresses.ts')
  mendAddresses()
  const { nameReaders } = await import('./lib/request/name-readers.ts')
  nameReaders()
  // Not as an early return: what stands below that is compiled for the preview, which takes a second.
  if (process.env.NODE_ENV !== 'development') {
    const { sendFailurePages } = await import('./lib/site/failure-pages.ts')
    sendFailurePages()
    const { getEngine } = await import('./lib/site/engine.ts')
    // Articles can be read without a search, so a broken index must not keep the site from starting.
    await getEngine().catch((error: unknown) => console.error('Search does not work:', error))
  }
}

/** Next has written the error; this says where. Without the query, which holds what the reader typed. */
export const onRequestError: Instrumentation.onRequestError = (error, { method, path }) => {
  const digest = error instanceof Error && 'digest' in error ? ` (digest ${error.digest})` : ''
  console.error(`Not answered: ${method} ${path.split('?')[0]}${digest}`)
}
