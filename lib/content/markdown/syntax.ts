import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly'
import remarkGfm from 'remark-gfm'
import type { Processor } from 'unified'

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
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow: { 58: container } }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}
