import { spawnSync } from 'node:child_process'

/**
 * Files below a folder that differ from where the present branch left a revision, those that Git
 * does not know yet included; paths are below the folder. Throws with Git's words when there is
 * no repository or no such revision.
 */
export function changedFiles(root: string, revision: string): ReadonlySet<string> {
  const git = (...args: string[]) => {
    const { error, status, stdout, stderr } = spawnSync('git', ['-c', 'core.quotepath=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    if (error) throw error
    if (status !== 0) throw new Error(`Git says of ${root}: ${stderr.trim().replace(/^fatal: /, '')}`)
    return stdout.split('\0').filter((name) => name !== '')
  }
  if (revision.startsWith('-')) throw new Error(`"${revision}" is no revision`)
  // What others did on the other branch since is none of this branch's changes.
  const [start = revision] = git('merge-base', revision, 'HEAD').map((line) => line.trim())
  return new Set([
    ...git('diff', '--name-only', '-z', '--diff-filter=d', '--relative', start, '--', '.'),
    ...git('ls-files', '--others', '--exclude-standard', '-z', '--', '.'),
  ])
}
