import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { must, projectRoot } from './run.mjs'

const stamp = `${projectRoot}node_modules/.cairn-lock`

/** Installs the packages of the lock file, unless they are already the installed ones. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(`${projectRoot}package-lock.json`))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing packages …')
  // Not `npm ci`: it refuses a lock file without the packages of other platforms, and a mirror for an
  // air-gapped site may hold only those of its own. `--no-save` keeps to the lock file as well.
  await must('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stamp, lock)
}
