import { type Dirent, existsSync, readdirSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from './finding.ts'

/** What is no part of the knowledge base, whatever is in it. */
const foreign = new Set(['.git', 'node_modules'])

/**
 * A finding for each folder below a content root that cannot be read, and for each symbolic link that leads to nothing:
 * the articles in them would be missing without a word. Throws when the root itself cannot be read.
 */
export function reportUnreached(root: string): Finding[] {
  return reportBelow(readdirSync(root, { withFileTypes: true }), { root, folder: '' })
}

interface Place {
  readonly root: string
  /** Below the root, with a slash at the end; empty for the root. */
  readonly folder: string
}

function reportBelow(entries: readonly Dirent[], { root, folder }: Place): Finding[] {
  return entries.flatMap((entry) => {
    const file = folder + entry.name
    if (entry.isDirectory()) return foreign.has(entry.name) ? [] : reportFolder({ root, folder: `${file}/` })
    return entry.isSymbolicLink() ? reportLink(root, file) : []
  })
}

function reportFolder({ root, folder }: Place): Finding[] {
  let entries: Dirent[]
  try {
    entries = readdirSync(path.join(root, folder), { withFileTypes: true })
  } catch (error) {
    if (isGone(error)) return []
    return [
      {
        ...startOf(folder.slice(0, -1)),
        rule: 'unreadable-folder',
        message: `the folder cannot be read, so nothing in it is: ${error instanceof Error ? error.message : error}`,
        fix: 'give the account that builds the portal the right to read it, or remove it',
      },
    ]
  }
  return reportBelow(entries, { root, folder })
}

function reportLink(root: string, file: string): Finding[] {
  const absolute = path.join(root, file)
  if (existsSync(absolute)) return []
  try {
    return [
      {
        ...startOf(file),
        rule: 'dangling-symlink',
        message: `the link leads to ${readlinkSync(absolute)}, which does not exist, so nothing below it is read`,
        fix: 'mount or copy what it leads to, or remove the link',
      },
    ]
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

/** An editor saves and moves files while they are listed. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function startOf(file: string): Pick<Finding, 'path' | 'line' | 'column' | 'severity'> {
  return { path: file, line: 1, column: 1, severity: 'error' }
}
