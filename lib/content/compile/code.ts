import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { placeholderFields } from '../placeholders/fields.ts'
import { findPlaceholders } from '../placeholders/find-placeholders.ts'
import type { CodeBlock } from '../placeholders/placeholder.ts'
import { walkElements } from '../walk.ts'
import { parseCodeMeta } from './code-meta.ts'
import { type CompileContext, diagramSource, isDiagram } from './compiled-source.ts'
import { diagram } from './diagram.ts'
import { element } from './element.ts'
import { type CodeLine, highlightLines } from './highlight.ts'
import { lineCountClasses } from './line-count.ts'
import { markPlaceholders, maskPlaceholders } from './mark-placeholders.ts'

/** Languages that a reader runs or reads as terminal output. */
const terminal = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'log', 'output'])

/** From this many lines on, lines have numbers: what is shorter is seen at a glance. */
const numberedFrom = 10

/** A block, and the name by which links reach it. */
interface Block extends CodeBlock {
  readonly pre: Element
  readonly code: Element
  readonly id: string
}

/**
 * Gives code blocks their page form: `figure.code[data-language]`, with its number of lines in classes, with an optional
 * `figcaption.code-title`, and in it `pre > code > span.line`, tokens as spans with the classes
 * of `code-theme.ts`, placeholders as `var.slot`. Mermaid blocks become diagrams. Ids count within a section (`fix-it.code-2`), so that a block added elsewhere
 * breaks no link; `.L5` behind it is line 5, which a script marks.
 */
export async function renderCode(tree: Root, context: Pick<CompileContext, 'diagrams'>): Promise<void> {
  const blocks = collectBlocks(tree)
  const keys = new Set(placeholderFields(blocks).map(({ key }) => key))
  for (const block of blocks) {
    const { pre, language, text } = block
    Object.assign(
      pre,
      isDiagram(language) ? diagram(text, context.diagrams[text]) : await codeFigure(block, keys),
    )
  }
}

function collectBlocks(tree: Root): Block[] {
  const blocks: Block[] = []
  let section = 'top'
  let count = 0
  walkElements(tree, (node) => {
    if (/^h[1-6]$/.test(node.tagName) && typeof node.properties.id === 'string') {
      section = node.properties.id
      count = 0
    }
    const code = node.tagName === 'pre' ? node.children.find(isCode) : undefined
    if (!code) return
    count += 1
    const text = diagramSource(textOf(code))
    blocks.push({ pre: node, code, text, language: languageOf(code), id: `${section}.code-${count}` })
  })
  return blocks
}

function isCode(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'code'
}

function languageOf(code: Element): string {
  const fence = code.properties.dataLang
  if (typeof fence === 'string') return fence.toLowerCase()
  const names = Array.isArray(code.properties.className) ? code.properties.className : []
  const name = names.map(String).find((candidate) => candidate.startsWith('language-'))
  return name?.slice('language-'.length).toLowerCase() ?? ''
}

async function codeFigure(block: Block, keys: ReadonlySet<string>): Promise<Element> {
  const { code, text, language } = block
  const meta = parseCodeMeta(String(code.properties.dataMeta ?? ''))
  const placeholders = findPlaceholders(block).filter(({ key }) => keys.has(key))
  const highlighted = await highlightLines(maskPlaceholders(text, placeholders), language)
  const lines = markPlaceholders(highlighted, text, placeholders)
  const body = lines.flatMap((line, index) => lineElements(line, index, meta.highlighted))
  const pre = element('pre', { tabIndex: 0 }, [element('code', {}, body)])
  const title = meta.title
    ? [element('figcaption', { className: ['code-title'] }, [{ type: 'text', value: meta.title }])]
    : []
  const className = [
    'code',
    ...(lines.length >= numberedFrom ? ['numbered'] : []),
    ...lineCountClasses(lines.length),
  ]
  return element(
    'figure',
    {
      className,
      id: block.id,
      dataLanguage: terminal.has(language) ? 'text' : language,
    },
    [...title, pre],
  )
}

function lineElements(line: CodeLine, index: number, highlighted: ReadonlySet<number>): ElementContent[] {
  const className = highlighted.has(index + 1) ? ['line', 'highlighted'] : ['line']
  const content = element('span', { className }, line)
  return index === 0 ? [content] : [{ type: 'text', value: '\n' }, content]
}
