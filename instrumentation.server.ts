/** Loads the search index when the server starts, so that no reader waits for it; the preview has none yet. */
export async function register(): Promise<void> {
  if (process.env.NODE_ENV === 'development') return
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { getEngine } = await import('./lib/site/engine.ts')
  getEngine()
}
