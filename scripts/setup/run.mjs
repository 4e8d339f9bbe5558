import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Root of the project, wherever a command was called. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** No build or test of ours calls home. */
const quiet = { NEXT_TELEMETRY_DISABLED: '1' }

/** Exit code of a program that was ended by a signal, where the program gave none: 128 and its number. */
const signalCodes = { SIGINT: 130, SIGTERM: 143 }

/** What runs now. */
const children = new Set()
let isStopping = false

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isStopping = true
    stopAll(signal)
    if (children.size === 0) process.exit(signalCodes[signal])
  })
}

/**
 * Runs a program in the project's root, its output shown as it comes. Gives the exit code. When this
 * process is asked to stop, the program is, and then this process ends: nothing is begun after it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @param {(message: unknown) => void} [onMessage] hears what the program tells with `process.send`
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}, onMessage = undefined) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: onMessage ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
      env: { ...process.env, ...quiet, ...env },
    })
    children.add(child)
    if (onMessage) child.on('message', onMessage)
    child.once('error', (error) => {
      children.delete(child)
      reject(error)
    })
    child.once('exit', (code, signal) => {
      children.delete(child)
      const result = code ?? signalCodes[signal] ?? 1
      if (!isStopping) resolve(result)
      else if (children.size === 0) process.exit(result)
    })
  })
}

/** Asks all programs that run to end. */
export function stopAll(signal = 'SIGTERM') {
  for (const child of children) child.kill(signal)
}

/**
 * Runs a program that must succeed; ends this one with its exit code when it does not.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export async function must(command, args, env = {}) {
  const code = await run(command, args, env)
  if (code !== 0) process.exit(code)
}

/** A program that a package brings: `bin('next')`. */
export function bin(name) {
  return `${projectRoot}node_modules/.bin/${name}`
}
