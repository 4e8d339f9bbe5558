import type { Code, Root } from 'mdast'
import { walk } from '../walk.ts'

const options = /:(?:no-)?line-numbers(?:=\d+)?$/
const lines = /^(?<language>[^{}]*)(?<ranges>\{[\d,\s-]+\})$/

/**
 * Parts the language of code from what programs write right behind it: ` ```js{1,3} ` and ` ```ts:line-numbers ` of
 * VitePress and VuePress. Lines to highlight go to the words after the language.
 */
export function separateLanguages(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === 'code' && node.lang) separate(node, node.lang)
  })
}

function separate(code: Code, written: string): void {
  const { language = written, ranges } = lines.exec(written)?.groups ?? {}
  const name = language.replace(options, '')
  if (name === written) return
  code.lang = name === '' ? null : name
  if (ranges !== undefined) code.meta = [ranges, code.meta].filter(Boolean).join(' ')
}
