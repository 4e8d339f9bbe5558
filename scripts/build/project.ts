import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the project, wherever a command was called. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

/** What the prepare step writes and `next build` reads. */
export const cairnDir = path.join(projectRoot, '.cairn')

/** What a web server gives as it is; the prepare step adds images and articles as Markdown. */
export const publicDir = path.join(projectRoot, 'public')

/**
 * What only makes the next run faster, beside Next's own cache. It holds the text of all articles, internal
 * ones too, so it is no part of what is served or packed (docs/operating.md).
 */
export const cacheDir = path.join(projectRoot, '.next', 'cache', 'cairn')

/**
 * The content folder of this run: `CAIRN_CONTENT`, relative to where the command was called
 * (npm runs scripts in the project's root and tells the caller's folder in INIT_CWD), else `content/`.
 */
export function contentRoot(option?: string): string {
  const chosen = option ?? process.env.CAIRN_CONTENT
  return chosen
    ? path.resolve(process.env.INIT_CWD ?? process.cwd(), chosen)
    : path.join(projectRoot, 'content')
}
