import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ArticleStore } from '../../lib/content/load-articles.ts'
import type { ParsedArticle } from '../../lib/content/parse.ts'
import { cairnDir } from '../build/project.ts'
import { digest, keep, keptFile, programKey } from './kept-files.ts'

/** Keeps the parsed articles of a content folder in `.cairn/kb-check/`, so that a check parses only what has changed. */
export function createArticleStore(root: string, dir = path.join(cairnDir, 'kb-check')): ArticleStore {
  const program = programKey()
  const fileFor = (vocabulary: string) => keptFile(dir, root, `${digest([program, vocabulary])}.bin`)
  return {
    read: (vocabulary) => new Map(readKept(fileFor(vocabulary)).map((article) => [article.file, article])),
    write: (vocabulary, articles) => keep(fileFor(vocabulary), serialize(articles)),
  }
}

function readKept(file: string): readonly ParsedArticle[] {
  if (!existsSync(file)) return []
  try {
    // Written by `write` of this very version of the program: the key holds its source.
    return deserialize(readFileSync(file)) as readonly ParsedArticle[]
  } catch {
    return [] // cut short by a full disk: parsed again, and written anew
  }
}
