import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const maxOutput = 512 * 1024 * 1024
/** No git, no repository, no commit. Any other failure, such as a repository of another user, is told. */
const nothingToTell = /ENOENT|not a git repository|does not have any commits yet/
const cutOff =
  'The history of the articles is cut off (a shallow clone): what has not changed since has no date. ' +
  'Fetch all of it (git fetch --unshallow; in GitHub Actions fetch-depth: 0), or state "updated" in the articles.'

/**
 * Date of the last commit of each file below a folder, by path below it, from one `git log`.
 * Empty outside a repository: a file's own time says when it was copied, so it is never used.
 * Where a shallow clone ends, git says of every file that it was made then: such dates are left out, which is told.
 */
export async function commitDates(root: string): Promise<ReadonlyMap<string, string>> {
  const dates = new Map<string, string>()
  const log = ['log', '--format=%x00%H %cs', '--name-only', '--relative', '--', '.']
  let output: string
  let ends: ReadonlySet<string>
  try {
    output = await git(root, ['-c', 'core.quotepath=false', ...log])
    ends = await endsOfHistory(root)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (!nothingToTell.test(reason)) console.error(`The articles have no dates: ${reason.trim()}`)
    return dates // they are unknown then, which pages can show
  }
  let isCutOff = false
  for (const commit of output.split('\0')) {
    const [head = '', ...files] = commit.split('\n').filter((line) => line !== '')
    const [hash = '', date = ''] = head.split(' ')
    if (ends.has(hash)) isCutOff ||= files.some((file) => !dates.has(file))
    else for (const file of files) if (!dates.has(file)) dates.set(file, date)
  }
  if (isCutOff) console.error(cutOff)
  return dates
}

/** The commits at which a shallow clone ends; none where the history is whole. */
async function endsOfHistory(root: string): Promise<ReadonlySet<string>> {
  const file = path.resolve(root, (await git(root, ['rev-parse', '--git-path', 'shallow'])).trim())
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
}

async function git(cwd: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, LC_ALL: 'C' }
  return (await run('git', [...args], { cwd, env, maxBuffer: maxOutput })).stdout
}
