import type { ElementContent } from 'hast'
import {
  type BundledLanguage,
  bundledLanguages,
  bundledLanguagesAlias,
  createHighlighter,
  type Highlighter,
} from 'shiki'
import { codeLanguageName } from '../code-language-name.ts'
import { codeTheme, tokenClass } from './code-theme.ts'

/** Longer blocks are shown without colours; they are dumps, and colours would cost seconds. */
const maxHighlightedLength = 100_000

/** One highlighter for the process: grammars are expensive to load. */
let highlighter: Promise<Highlighter> | null = null

/** A line of code: plain text and `span` elements with a token class. */
export type CodeLine = ElementContent[]

/**
 * Splits code into lines of highlighted tokens. An unknown language, and an overlong block, give
 * plain lines; joined with line breaks, the text of the lines is always the code.
 */
export async function highlightLines(code: string, language: string): Promise<CodeLine[]> {
  const known = knownLanguage(language)
  if (!known || code.length > maxHighlightedLength) return code.split('\n').map(plain)
  highlighter ??= createHighlighter({ themes: [codeTheme], langs: [] })
  const shiki = await highlighter
  if (!shiki.getLoadedLanguages().includes(known)) await shiki.loadLanguage(known)
  const lines = shiki.codeToTokensBase(code, { lang: known, theme: codeTheme, tokenizeMaxLineLength: 2000 })
  return lines.map((tokens) => merge(tokens))
}

function knownLanguage(language: string): BundledLanguage | null {
  const name = codeLanguageName(language)
  return isBundled(name) ? name : null
}

function isBundled(name: string): name is BundledLanguage {
  return Object.hasOwn(bundledLanguages, name) || Object.hasOwn(bundledLanguagesAlias, name)
}

function plain(text: string): CodeLine {
  return text === '' ? [] : [{ type: 'text', value: text }]
}

/** Joins neighbours of one class: fewer elements, smaller pages. */
function merge(tokens: readonly { content: string; color?: string }[]): CodeLine {
  const runs: { name: string | null; text: string }[] = []
  for (const token of tokens) {
    const last = runs.at(-1)
    const blank = token.content.trim() === ''
    const name = tokenClass(token.color)
    if (last && (blank || last.name === name)) last.text += token.content
    else runs.push({ name: blank ? null : name, text: token.content })
  }
  return runs.map(({ name, text }) => {
    const value: ElementContent = { type: 'text', value: text }
    return name
      ? { type: 'element', tagName: 'span', properties: { className: [name] }, children: [value] }
      : value
  })
}
