import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { writeWhole } from './place-whole.ts'
import { projectRoot } from './project.ts'

/**
 * What a command makes of a content folder is kept in `.next/cache/cairn/`, one file a folder, under a key of
 * all that it depends on. Our own code and its dependencies are part of every key, so that a file is
 * only ever read by the very program that wrote it.
 */
export function programKey(): string {
  const content = path.join(projectRoot, 'lib/content')
  const names = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.endsWith('.test.ts'))
    .sort()
  const sources = [
    path.join(projectRoot, 'lib/search/records.ts'),
    ...names.map((name) => path.join(content, name)),
  ]
  const lock = path.join(projectRoot, 'package-lock.json')
  return digest([process.version, ...[lock, ...sources].map((source) => readFileSync(source))])
}

/** Parts are hashed with their lengths, so that no two lists of parts are alike. */
export function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 32)
}

/** Where to keep a thing: a file for each content folder and key. */
export function keptFile(dir: string, root: string, key: string): string {
  return path.join(dir, `${digest([root]).slice(0, 12)}-${key}`)
}

/** Content folders whose files are kept beside each other; the least recently written go. */
const maxFolders = 8

/** Keeps a thing, so that another run never reads half a file; older ones of the folder go. */
export function keep(file: string, content: string | Buffer): void {
  const dir = path.dirname(file)
  const [folder = ''] = path.basename(file).split('-')
  writeWhole(file, content)
  const others = readdirSync(dir)
    .filter((name) => !name.startsWith('.') && name !== path.basename(file))
    .map((name) => ({ name, time: statSync(path.join(dir, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time)
  others.forEach(({ name }, index) => {
    const isOlder = name.startsWith(`${folder}-`) || index >= maxFolders - 1
    if (isOlder) rmSync(path.join(dir, name), { force: true })
  })
}
