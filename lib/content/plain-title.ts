/** Code in backticks; looked for at the beginning of a run of them only, which may be a long one, and may be escaped. */
const code = /((?<![`\\])`+[^`]+`+)/
/** Stands for a piece of code while marks around it are looked for; no text has it. */
const hole = '\uE000'
/** Paired, and close to what they mark: `**\/*.log`, `2**3` and `**kwargs` are no bold words. */
const bold = /(?<![\w*])\*\*(?=[^\s*/])([^*]*)(?<=[^\s*/])\*\*(?![\w*])/g
/** To what may be a page: `f(x)[0](y)` and `Map[string](int)` are no links. */
const link = /(?<![!\w)\]])\[([^[\]]+)\]\((?=[^()\s]*[./#:])[^()\s]+\)/g
/** What is read as a mark in the middle of a line, and escaped where it shall not be. */
const escaped = /\\([\\`*_[\]<>#~|])/g
/** In a path of Windows, or a pattern such as `\.log$`, a backslash escapes nothing. */
const unescaping = /\\(?![\\`*_[\]<>#~|])|[:%.]\\|^\\\\|[\])][+*?$]|\[\^/

/**
 * A title as a plain line, as pages, lists and windows show it: without the marks of Markdown that some programs
 * read in titles. What only looks like a mark stays: `__init__`, `*.log`, `a_b`, `<name>`, `C:\_logs\new`.
 */
export function plainTitle(title: string): string {
  if (!/[`*\\[]/.test(title) || title.includes(hole)) return title
  const parts = title.split(code)
  const pieces = parts.filter((_, index) => index % 2 === 1).map(codeText)
  const text = parts.filter((_, index) => index % 2 === 0).join(hole)
  const unmarked = withoutEscapes(text.replace(bold, '$1').replace(link, '$1'))
  return unmarked.replaceAll(hole, () => pieces.shift() ?? '')
}

/** CommonMark 6.1: one space on both sides only keeps backticks apart. */
function codeText(span: string): string {
  const inner = span.replace(/^`+|`+$/g, '')
  return inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '' ? inner.slice(1, -1) : inner
}

function withoutEscapes(text: string): string {
  return unescaping.test(text) ? text : text.replace(escaped, '$1')
}
