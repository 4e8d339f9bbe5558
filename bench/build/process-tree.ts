import { readdirSync, readFileSync } from 'node:fs'

/** What a command and all its descendants used. */
export interface Usage {
  readonly wallSeconds: number
  readonly cpuSeconds: number
  /** Highest sum of the processes' proportional set sizes. */
  readonly peakBytes: number
}

/** Environment variable that marks the processes of one run; children inherit it. */
export const mark = 'CAIRN_BENCH_RUN'

const interval = 200
/** Memory is read on each fifth sample: the kernel walks all pages of a process for it. */
const memoryEvery = 5
/** Of /proc/PID/stat, on Linux whatever the hardware. */
const ticksPerSecond = 100

/**
 * Samples all processes whose environment holds `CAIRN_BENCH_RUN=run`, until `stop` is called.
 * `time` would miss those that their parent never waits for, as Turbopack's loader workers; here
 * only the last 0.2 s of each process are missed.
 */
export function sampleTree(run: string): { readonly stop: () => Usage } {
  const started = performance.now()
  const cpu = new Map<string, number>()
  const verdicts = new Map<string, boolean>()
  let peakBytes = 0
  let samples = 0
  const sample = () => {
    let bytes = 0
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      const stat = readStat(pid)
      if (!stat) continue
      // A pid is used again; with its start time it is unique.
      const key = `${pid}@${stat.started}`
      // Between fork and exec a process still shows its parent's environment: only a yes is final.
      if (!verdicts.get(key)) verdicts.set(key, isMarked(pid, run))
      if (!verdicts.get(key)) continue
      cpu.set(key, stat.cpuSeconds)
      if (samples % memoryEvery === 0) bytes += proportionalSize(pid)
    }
    peakBytes = Math.max(peakBytes, bytes)
    samples += 1
  }
  const timer = setInterval(sample, interval)
  return {
    stop() {
      clearInterval(timer)
      sample()
      return {
        wallSeconds: (performance.now() - started) / 1000,
        cpuSeconds: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0),
        peakBytes,
      }
    },
  }
}

function readStat(pid: string): { started: string; cpuSeconds: number } | null {
  const text = read(`/proc/${pid}/stat`)
  // The name of the program, in parentheses, may hold spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [user, system, started] = [fields[11], fields[12], fields[19]]
  if (!user || !system || !started) return null
  return { started, cpuSeconds: (Number(user) + Number(system)) / ticksPerSecond }
}

function isMarked(pid: string, run: string): boolean {
  return read(`/proc/${pid}/environ`).split('\0').includes(`${mark}=${run}`)
}

function proportionalSize(pid: string): number {
  return Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024
}

/** Empty for a process that has ended, or is another user's. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
