import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { ArticleStore } from '../../lib/content/load-articles.ts'
import type { ReadArticle } from '../../lib/content/read-articles.ts'
import { digest, keep, keptFile, programKey } from './kept-files.ts'
import { cacheDir } from './project.ts'

type ReadArticles = ReadonlyMap<string, ReadArticle>

/**
 * Keeps the parsed articles of a content folder in `.next/cache/cairn/read/`, so that a build or a check parses
 * only what has changed since the last one, whichever it was.
 */
export function createArticleStore(root: string, dir = path.join(cacheDir, 'read')): ArticleStore {
  const program = programKey()
  const fileFor = (vocabulary: string) => keptFile(dir, root, `${digest([program, vocabulary])}.bin`)
  return {
    read: (vocabulary) => readKept(fileFor(vocabulary)),
    write: (vocabulary, articles) => keep(fileFor(vocabulary), serialize(articles)),
  }
}

/** Keeps the articles in memory for the next reading; with each vocabulary, a store is read and written only once. */
export function rememberArticles(store: ArticleStore): ArticleStore {
  let known: { readonly vocabulary: string; readonly articles: ReadArticles } | null = null
  const written = new Set<string>()
  return {
    read: (vocabulary) => {
      if (known?.vocabulary !== vocabulary) known = { vocabulary, articles: store.read(vocabulary) }
      return known.articles
    },
    write: (vocabulary, articles) => {
      known = { vocabulary, articles }
      if (!written.has(vocabulary)) store.write(vocabulary, articles)
      written.add(vocabulary)
    },
  }
}

function readKept(file: string): ReadArticles {
  if (!existsSync(file)) return new Map()
  try {
    // Written by `write` of this very version of the program: the key holds its source.
    return deserialize(readFileSync(file)) as ReadArticles
  } catch {
    return new Map() // cut short by a full disk: parsed again, and written anew
  }
}
