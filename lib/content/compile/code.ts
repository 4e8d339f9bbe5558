import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { parseCodeMeta } from './code-meta.ts'
import { element } from './element.ts'
import { type CodeLine, highlightLines } from './highlight.ts'

/** Languages that a reader runs or reads as terminal output. */
const terminal = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'console', 'log', 'output'])

/**
 * Gives code blocks their page form: `figure.code[data-language]` with an optional
 * `figcaption.code-title`, and in it `pre > code > span.line`, tokens as spans with the classes
 * of `code-theme.ts`. Mermaid blocks become `div.mermaid` with their source in `pre`.
 */
export async function renderCode(tree: Root): Promise<void> {
  const blocks: { pre: Element; code: Element }[] = []
  visit(tree, 'element', (pre) => {
    const code = pre.tagName === 'pre' ? pre.children.find(isCode) : undefined
    if (code) blocks.push({ pre, code })
  })
  for (const { pre, code } of blocks) {
    const language = languageOf(code)
    const text = textOf(code).replace(/\n$/, '')
    Object.assign(pre, language === 'mermaid' ? diagram(text) : await codeFigure(code, { text, language }))
  }
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

function diagram(text: string): Element {
  return element('div', { className: ['mermaid'] }, [element('pre', {}, [{ type: 'text', value: text }])])
}

async function codeFigure(code: Element, block: { text: string; language: string }): Promise<Element> {
  const meta = parseCodeMeta(String(code.properties.dataMeta ?? ''))
  const lines = await highlightLines(block.text, block.language)
  const body = lines.flatMap((line, index) => lineElements(line, index, meta.highlighted))
  const pre = element('pre', { tabIndex: 0 }, [element('code', {}, body)])
  const title = meta.title
    ? [element('figcaption', { className: ['code-title'] }, [{ type: 'text', value: meta.title }])]
    : []
  const language = terminal.has(block.language) ? 'text' : block.language
  return element('figure', { className: ['code'], dataLanguage: language }, [...title, pre])
}

function lineElements(line: CodeLine, index: number, highlighted: ReadonlySet<number>): ElementContent[] {
  const className = highlighted.has(index + 1) ? ['line', 'highlighted'] : ['line']
  const content = element('span', { className }, line)
  return index === 0 ? [content] : [{ type: 'text', value: '\n' }, content]
}
