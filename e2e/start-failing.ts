import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'

export interface FailingSite {
  readonly origin: string
  /** What it has written to standard error so far. */
  readonly errors: () => string
  readonly stop: () => Promise<void>
}

const project = fileURLToPath(new URL('..', import.meta.url))
/** What the server reads and does not change. */
const shared = ['.next', 'lib', 'next.config.ts', 'node_modules', 'package.json', 'public', 'scripts']

/** Serves the built site with a search index of its own, of which a disk that was full has kept the beginning only. */
export async function startFailing(port: number): Promise<FailingSite> {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-failing-'))
  for (const name of shared) symlinkSync(path.join(project, name), path.join(folder, name))
  cpSync(path.join(project, '.cairn'), path.join(folder, '.cairn'), { recursive: true })
  truncateSync(path.join(folder, '.cairn', 'search', 'en.texts'), 10)
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', `${port}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  let errors = ''
  server.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const ended = once(server, 'exit')
  const stop = async () => {
    server.kill()
    await ended
    rmSync(folder, { recursive: true })
  }
  const origin = `http://localhost:${port}`
  try {
    await expect(async () => expect((await fetch(`${origin}/en`)).status).toBe(200)).toPass({
      timeout: 60_000,
    })
    return { origin, errors: () => errors, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
