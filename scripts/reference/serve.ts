import { spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '../build/project.ts'

export interface Site {
  /** Such as `http://localhost:3390`. */
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** How long a built site may take until it answers, in ms. */
const patience = 60_000

/** Serves what was built last. Throws when the site does not answer. */
export function serve(port: number): Promise<Site> {
  const next = path.join(projectRoot, 'node_modules/next/dist/bin/next')
  return start([next, 'start', '--port', String(port)], port, '/api/health')
}

/** Serves what was exported last, by a web server that knows files only. Throws when it does not answer. */
export function serveFiles(port: number): Promise<Site> {
  return start(['--import', 'tsx', 'e2e/export/serve.ts', String(port)], port, '/')
}

async function start(args: readonly string[], port: number, page: string): Promise<Site> {
  const origin = `http://localhost:${port}`
  // Else a server that was left running would be checked, and a broken build pass.
  if (await answers(origin + page)) throw new Error(`another server answers at ${origin}`)
  const server = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const deadline = Date.now() + patience
  while (!(await answers(origin + page))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill()
      throw new Error(`the site does not answer at ${origin}`)
    }
    await wait(200)
  }
  return {
    origin,
    async stop() {
      server.kill()
      await ended
    },
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok
  } catch {
    // Nobody listens yet.
    return false
  }
}
