/**
 * When the server starts: mends addresses that Next cannot read, lets requests say whose they are, and loads the
 * search index, so that no reader waits for it. The preview has no index yet.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { mendAddresses } = await import('./lib/site/mend-addresses.ts')
  mendAddresses()
  const { nameReaders } = await import('./lib/request/name-readers.ts')
  nameReaders()
  if (process.env.NODE_ENV === 'development') return
  const { getEngine } = await import('./lib/site/engine.ts')
  await getEngine()
}
