import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly'
import remarkGfm from 'remark-gfm'
import type { Processor } from 'unified'

/**
 * Characters and lines of directives, each counted once for every directive that it is in, since the parser reads it as
 * often; a line costs as much as forty characters. So many take about a second; an article of 5000 lines that is one
 * callout in another has a fifth of it.
 */
const mostRead = 4_000_000
const lineCost = 40

/**
 * Adds the Markdown that articles are written in to a remark processor: GFM, emphasis that
 * works beside Han characters, and container directives. Text and leaf directives are left out
 * on purpose: `:word` is ordinary prose (`10.0.0.1:6443`, `node:20`) far more often.
 */
export function addSyntax(processor: Processor<Root>): void {
  remarkGfm.call(processor, { singleTilde: false })
  remarkCjkFriendly.call(processor)
  remarkCjkFriendlyStrikethrough.call(processor, { singleTilde: false })
  const data = processor.data()
  const flow = directive().flow?.[58]
  const container = Array.isArray(flow) ? flow[0] : flow
  if (!container) throw new Error('micromark-extension-directive no longer has a container construct')
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { 58: bounded(container) } }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}

type Container = Exclude<NonNullable<NonNullable<ReturnType<typeof directive>['flow']>[58]>, unknown[]>

/** Container directives that give up, with a RangeError, where they are nested so that reading them would take minutes. */
function bounded(container: Container): Container {
  const read = new WeakMap<object, number>()
  return {
    ...container,
    tokenize(effects, ok, nok) {
      const { parser } = this
      const { line, offset } = this.now()
      const done: typeof ok = (code) => {
        const end = this.now()
        const sum = (read.get(parser) ?? 0) + end.offset - offset + lineCost * (end.line - line)
        if (sum > mostRead) throw new RangeError('directives are nested too deeply')
        read.set(parser, sum)
        return ok(code)
      }
      return container.tokenize.call(this, effects, done, nok)
    },
  }
}
