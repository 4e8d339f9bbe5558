import { renameSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { type FixedFile, fixFolder } from '../../lib/content/fix/fix-folder.ts'
import type { KnowledgeBase } from '../../lib/content/knowledge-base.ts'
import { writeWhole } from '../build/place-whole.ts'

/** Mends the wanted articles of a content folder in place, and says on standard error what was done. Gives the files as they are named now. */
export function fixArticles(base: KnowledgeBase, wanted: (file: string) => boolean): readonly FixedFile[] {
  // Passes over folders that cannot be read: the check reports them.
  const files = globSync('**', { cwd: base.root, followSymbolicLinks: false, ignore: ['**/node_modules/**'] })
  const fixed = fixFolder(base, { wanted, files, today: new Date() })
  for (const { file, to, text, done } of fixed) {
    const own = path.join(base.root, file)
    writeWhole(own, text)
    if (to !== file) renameSync(own, path.join(base.root, to))
    console.error(`fixed ${file}: ${done.join(', ')}`)
  }
  return fixed
}
