/** Loads the search index when the server starts, so that no reader waits for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { getEngine } = await import('./lib/site/engine.ts')
  getEngine()
}
