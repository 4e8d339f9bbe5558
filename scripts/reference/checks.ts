/** Checks with names: each prints whether it holds, with what is wrong when it does not. */
export interface Checks {
  /** Runs a check, which gives what is wrong (nothing: it holds). What it throws is wrong, too. */
  readonly check: (name: string, find: () => readonly string[] | Promise<readonly string[]>) => Promise<void>
  readonly counts: () => { readonly passed: number; readonly failed: number }
}

/** Problems of one check that are printed; the others are counted. */
const shown = 25

export function createChecks(): Checks {
  let passed = 0
  let failed = 0
  return {
    async check(name, find) {
      const started = performance.now()
      const problems = await problemsOf(find)
      const seconds = (performance.now() - started) / 1000
      const time = seconds >= 1 ? ` (${seconds.toFixed(0)} s)` : ''
      if (problems.length === 0) passed += 1
      else failed += 1
      console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'}  ${name}${time}`)
      for (const problem of problems.slice(0, shown)) console.log(`          ${problem}`)
      if (problems.length > shown) console.log(`          … and ${problems.length - shown} more`)
    },
    counts: () => ({ passed, failed }),
  }
}

async function problemsOf(find: Parameters<Checks['check']>[1]): Promise<readonly string[]> {
  try {
    return await find()
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
