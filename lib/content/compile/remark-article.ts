import type { Root as Page } from 'hast'
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type CompileContext, readCompilerInput } from './compiled-source.ts'
import { drawPage } from './draw-page.ts'
import { plainPage } from './plain-page.ts'

declare module 'vfile' {
  interface DataMap {
    article: CompileContext
    page: Page
  }
}

/**
 * First half of the compiler, a remark plugin for the MDX loader: takes the tree that the prepare step parsed instead of
 * parsing again, and draws the page of it. MDX goes on with an empty body; `rehypeArticle` puts the page in its place.
 */
export const remarkArticle: Plugin<[], Root> = function () {
  this.parser = (text: string, file: VFile) => {
    const { context, tree } = readCompilerInput(text)
    file.data.article = context
    return tree
  }
  return async (tree, file) => {
    const context = file.data.article
    if (!context) throw new Error('this body was parsed by another parser')
    file.data.page = await drawPage(tree, context, file).catch((error: unknown) => {
      // One article must not stop the build of all others, whatever its author wrote, or we did.
      const reason = `"${context.title}" could not be drawn, and is shown as plain text`
      file.message(reason, error instanceof Error ? { cause: error } : {})
      console.error(`${file.path}: ${reason}`, error)
      return plainPage(tree, context)
    })
    return { type: 'root', children: [] }
  }
}
