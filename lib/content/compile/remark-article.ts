import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { walk } from '../walk.ts'
import { calloutLabel } from './callout-labels.ts'
import { type CompileContext, readCompilerInput } from './compiled-source.ts'
import { showUnusedFootnotes } from './footnotes.ts'

declare module 'vfile' {
  interface DataMap {
    article: CompileContext
  }
}

/**
 * First half of the compiler, a remark plugin for the MDX loader: takes the tree that the
 * prepare step parsed instead of parsing again, and writes what only the page needs into it.
 */
export const remarkArticle: Plugin<[], Root> = function () {
  this.parser = (text: string, file: VFile) => {
    const { context, tree } = readCompilerInput(text)
    file.data.article = context
    return tree
  }
  return (tree, file) => {
    const locale = file.data.article?.locale ?? 'en'
    showUnusedFootnotes(tree)
    walk(tree, (node) => {
      if (node.type === 'code') {
        node.data = { ...node.data, hProperties: { dataLang: node.lang ?? '', dataMeta: node.meta ?? '' } }
      } else if (node.type === 'blockquote' && node.data?.callout) {
        const title = node.children[0]
        if (title?.type === 'paragraph' && title.children.length === 0) {
          title.children.push({ type: 'text', value: calloutLabel(node.data.callout, locale) })
        }
      }
    })
  }
}
