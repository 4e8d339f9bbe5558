import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Root of the project, wherever a command was called. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** No build or test of ours calls home. */
const quiet = { NEXT_TELEMETRY_DISABLED: '1' }

/**
 * Runs a program in the project's root, its output shown as it comes. Gives the exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ...quiet, ...env },
    })
    const forward = (signal) => child.kill(signal)
    process.once('SIGINT', forward)
    process.once('SIGTERM', forward)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.off('SIGINT', forward)
      process.off('SIGTERM', forward)
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
    })
  })
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
