import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const maxOutput = 512 * 1024 * 1024
/** No git, no repository, no commit. Any other failure, such as a repository of another user, is told. */
const nothingToTell = /ENOENT|not a git repository|does not have any commits yet/

/**
 * Date of the last commit of each file below a folder, by path below it, from one `git log`.
 * Empty outside a repository: a file's own time says when it was copied, so it is never used.
 */
export async function commitDates(root: string): Promise<ReadonlyMap<string, string>> {
  const dates = new Map<string, string>()
  const args = [
    '-c',
    'core.quotepath=false',
    'log',
    '--format=%x00%cs',
    '--name-only',
    '--relative',
    '--',
    '.',
  ]
  let output: string
  try {
    const env = { ...process.env, LC_ALL: 'C' }
    output = (await run('git', args, { cwd: root, env, maxBuffer: maxOutput })).stdout
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (!nothingToTell.test(reason)) console.error(`The articles have no dates: ${reason.trim()}`)
    return dates // they are unknown then, which pages can show
  }
  for (const commit of output.split('\0')) {
    const [date = '', ...files] = commit.split('\n').filter((line) => line !== '')
    for (const file of files) if (!dates.has(file)) dates.set(file, date)
  }
  return dates
}
