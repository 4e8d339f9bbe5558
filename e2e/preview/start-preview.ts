import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'

export interface Preview {
  readonly origin: string
  /** The copied articles, which a test may change. */
  readonly content: string
  readonly stop: () => Promise<void>
  /** Ends it and starts it once more, as on another day. */
  readonly restart: () => Promise<void>
}

const project = fileURLToPath(new URL('../..', import.meta.url))
/** What the preview is made of. It keeps its own `.cairn` and `.next`, so that the built site beside it is left alone. */
const parts = [
  'app',
  'components',
  'lib',
  'scripts',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'content/vocabulary.yaml',
  'tsconfig.json',
].concat(['postcss.config.mjs', 'mdx-components.tsx', 'proxy.server.ts', 'instrumentation.server.ts'])

/** Copies the project (its packages are found above the copy) and the test articles, and starts what `npm run dev` starts. */
export async function startPreview(port: string, edit: (content: string) => void): Promise<Preview> {
  const folder = path.join(project, 'test-results/preview')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  mkdirSync(path.join(folder, 'public'), { recursive: true })
  for (const part of parts) cpSync(path.join(project, part), path.join(folder, part), { recursive: true })
  const content = path.join(folder, 'kb')
  cpSync(path.join(project, 'e2e/fixtures/content'), content, { recursive: true })
  edit(content)
  const children: ChildProcess[] = []
  const start = (args: readonly string[], stdio: 'ignore' | 'ipc') => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit', stdio],
      env: { ...process.env, NODE_ENV: 'development', CAIRN_CONTENT: content, NEXT_TELEMETRY_DISABLED: '1' },
    })
    children.push(child)
    return child
  }
  // The folder stays, to look at: Next leaves a process behind that loads its configuration once more.
  const stop = async () => void (await Promise.all(children.splice(0).map(end)))
  const origin = `http://localhost:${port}`
  const begin = async () => {
    const watcher = start(['--import', 'tsx', 'scripts/prepare.ts', '--watch'], 'ipc')
    await untilOrEnd(watcher, new Promise((resolve) => watcher.once('message', resolve)))
    const server = start(
      [path.join(project, 'node_modules/next/dist/bin/next'), 'dev', '--port', port],
      'ignore',
    )
    await untilOrEnd(server, answers(origin))
  }
  const restart = () => stop().then(begin)
  try {
    await begin()
    return { origin, content, stop, restart }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Waits for what a program is to do; fails when it ends before. */
async function untilOrEnd(program: ChildProcess, done: Promise<unknown>): Promise<void> {
  const ended = new Promise((_, reject) => {
    program.once('exit', (code) => reject(new Error(`a part of the preview ended with ${code}`)))
  })
  await Promise.race([done, ended])
}

/** Ends a program, and waits until it has written its last. */
async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const ended = once(program, 'exit')
  program.kill()
  await ended
}

async function answers(origin: string): Promise<void> {
  await expect(async () => {
    expect((await fetch(`${origin}/api/health`)).status).toBe(200)
  }).toPass({ timeout: 90_000 })
}

/** Makes the state of the articles a commit. */
export function commit(content: string, message: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@lamps.example', ...args], { cwd: content })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', message)
}
