import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Copies a content folder and multiplies its articles: other file names, other ids, the same text. */
export function replicate(from: string, to: string, factor: number): void {
  cpSync(from, to, { recursive: true })
  for (const file of articleFiles(to)) {
    const text = readFileSync(file, 'utf8')
    const { dir, name, ext } = path.parse(file)
    for (let copy = 2; copy <= factor; copy += 1)
      writeFileSync(
        path.join(dir, `${name}-copy${copy}${ext}`),
        text.replace(/^(id:[ \t]*["']?[A-Za-z0-9-]+)/im, `$1${copy}`),
      )
  }
}

/** Appends a paragraph to the middle one of the articles. */
export function changeOneArticle(root: string): string {
  const files = articleFiles(root)
  const file = files[Math.floor(files.length / 2)]
  if (!file) throw new Error(`no article in ${root}`)
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n\nOne more paragraph.\n`)
  return path.relative(root, file)
}

/** Absolute paths, without the home pages of languages. */
function articleFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|mdx|markdown)$/.test(file) && !/(?:^|\/)index\.mdx?$/.test(file))
    .sort()
    .map((file) => path.join(root, file))
}
