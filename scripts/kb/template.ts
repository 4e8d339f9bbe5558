import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../build/project.ts'

/**
 * The template of a kind in a language: `_templates/<kind>.<locale>.md` of the content folder, else the
 * one that the project ships, else that of `article`. A language without any template gets the English one.
 */
export function readTemplate(root: string, kind: string, locale: string): string {
  const folders = [path.join(root, '_templates'), path.join(projectRoot, 'content/_templates')]
  const names = [`${kind}.${locale}.md`, `article.${locale}.md`, `${kind}.en.md`, 'article.en.md']
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const file = files.find((each) => existsSync(each))
  return file === undefined ? '---\nstate: draft\n---\n\n' : readFileSync(file, 'utf8')
}
