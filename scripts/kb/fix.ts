import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { globSync } from 'tinyglobby'
import { type FixedFile, fixFolder } from '../../lib/content/fix/fix-folder.ts'
import type { KnowledgeBase } from '../../lib/content/knowledge-base.ts'

/** Mends the wanted articles of a content folder in place, and says on standard error what was done. Gives the files as they are named now. */
export function fixArticles(base: KnowledgeBase, wanted: (file: string) => boolean): readonly FixedFile[] {
  // Passes over folders that cannot be read: the check reports them.
  const files = globSync('**', { cwd: base.root, followSymbolicLinks: false, ignore: ['**/node_modules/**'] })
  const fixed = fixFolder(base, { wanted, files, today: new Date() })
  for (const { file, to, text, done } of fixed) {
    const target = path.join(base.root, to)
    // Written beside and renamed, so that a full disk does not cost an article.
    const aside = `${target}.${process.pid}`
    writeFileSync(aside, text)
    renameSync(aside, path.join(base.root, file))
    if (to !== file) renameSync(path.join(base.root, file), target)
    console.error(`fixed ${file}: ${done.join(', ')}`)
  }
  return fixed
}
