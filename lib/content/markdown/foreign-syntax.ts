import { calloutName, isDirectiveName } from './directive-names.ts'
import type { SourceLine } from './lines.ts'

/** Marks of another program by what they do. */
interface ForeignMark {
  readonly pattern: RegExp
  /** What an author writes in its place. */
  readonly instead: string
  /** Whether an import leaves it as it stands. */
  readonly isByHand?: boolean
  /** Whether what the pattern finds is none of ours. */
  readonly isForeign?: (found: RegExpExecArray) => boolean
}

const callout = 'write :::note above the text and ::: below it'
const include = 'put the text of the file here'
const layout = 'leave the marks out, and what they say of readers as words'

/** Looked for in this order: the first one of a line is told. */
const marks: readonly ForeignMark[] = [
  {
    pattern: /\{\{[<%]\s*(?:\/\s*)?[\w"][\w./"-]*|\{%-?\s*[a-z@][^%\n]*%\}|^\s*:{3,}\{[a-z][\w-]*\}/i,
    instead: 'write :::note, :::tabs or Markdown',
  },
  {
    pattern: /^\s*(?:!!!|\?\?\?\+?) *[a-z][\w-]*(?: inline)?(?: end)? *(?:"[^"]*" *)?$/i,
    instead: `${callout}, without the indentation`,
  },
  {
    pattern: /^\s*===[!+]* +"[^"]+" *$/,
    instead: 'write :::tabs with a :::tab in it for each, without the indentation',
  },
  { pattern: /^[\s>]*:{3,}\s*image\b[^\n]*/, instead: 'write ![what it shows](the file)' },
  { pattern: /^[\s>]*:{3,}\s*(?:moniker|zone|row|column|video|code)\b[^\n]*/, instead: layout },
  {
    pattern: /^\s*:{3,}\s*(?:(?<name>[A-Za-z][\w-]*)|\{[.#])/,
    instead: callout,
    isForeign: ({ groups }) => !isDirectiveName(groups?.name ?? ''),
  },
  {
    pattern:
      /\[!INCLUDE\s*\[[^[\]]*\]\([^()\s]*\)\]|\{\{\$include\b[^{}]*\}\}|\{\{#\w[^{}]*\}\}|\[!code-[\w-]+\[[^[\]]*\]\([^()\s]*\)\]/i,
    instead: include,
  },
  { pattern: /^\s*<<<\s+\S.*|^\s*-{1,2}8<-{1,2}(?:\s.*)?$|<!--\s*@include:[^<>]*-->/, instead: include },
  { pattern: /^[\s>]*\[!VIDEO\b[^\]]*\]/, instead: 'write a link to the film' },
  { pattern: /\[!(?:UICONTROL|DNL|BADGE|div)\s[^[\]]*\]/, instead: 'write its words alone' },
  {
    pattern: /^(?:\s*>)+\s*\[!(?<name>[A-Za-z][\w-]*)(?:\|[^\]]*)?\](?<fold>[+-]?)/,
    instead: 'write > [!NOTE], or :::details for what folds',
    isForeign: ({ groups }) => groups?.fold !== '' || calloutName(groups?.name ?? '') === null,
  },
  {
    pattern: /^\s*(?:\[TOC\]|\[\[_?toc_?\]\]|\{:\s*toc\s*\})\s*$/i,
    instead: 'leave it out: every page has its contents',
  },
  {
    pattern: /!?\[\[(?=\p{L})[^[\]|\n]{1,300}(?:\|[^[\]\n]{0,300})?\]\](?!\()/u,
    instead: 'write [text](file.md), or ![what it shows](file) for a picture',
  },
  {
    pattern: /(?<![%\w])%%(?=[^\s%])[^%]+%%(?![%\w])|^\s*%%\s*$/,
    instead: 'write <!-- … -->, which nobody sees',
  },
  {
    // Wiki markup of Confluence and Jira. A bare `{code}` within a line may be a part of an address.
    pattern:
      /^\s*\{(?:code|noformat|panel|quote|expand|info|tip|note|warning|toc)\}\s*$|\{(?:code|noformat|panel|expand|info|tip|note|warning|toc|color|anchor|status):[^{}\n]{1,200}\}|^h[1-6]\.\s+\S.{0,80}|^\s*\|\|[^|]+\|\|.*$|(?<!\S)![^\s!|()[\]]+\.(?:png|jpe?g|gif)(?:\|[^!\n]{0,80})?!(?!\S)/i,
    instead:
      'write ## for h2., ``` for {code}, :::note for {note}, | for || and ![what it shows](file) for !file!',
    isByHand: true,
  },
  { pattern: /^\s*\*\[[^\]]+\]:\s/, instead: 'write out what is shortened' },
  { pattern: /(?<![+\w])\+\+[a-z0-9-]+(?:\+[a-z0-9-]+)*\+\+(?![+\w])/, instead: 'write <kbd>Ctrl</kbd>' },
  {
    pattern:
      /(?<=^|\s)\{:?\s*(?:\.[a-z][a-z-]*(?:\s[^{}]*)?|#[\w-]+\s[^{}]*)\}\s*$|(?<=\))\{:?\s*(?:[.#][\w-]+|[\w-]+=)[^{}]*\}|^\{:?\s*(?:[.#][\w-]+|[\w-]+=)[^{}]*\}$/i,
    instead: 'leave it out: it only says how something looks',
  },
]

/** In Markdown, components of sites that read it as MDX. */
const component: ForeignMark = {
  pattern: /<\/[A-Z]\w*(?:\.[A-Z]\w*)?>|<[A-Z]\w*(?:\.[A-Z]\w*)?(?:\s[^<>]*)?\/>/,
  instead: 'write :::note, :::tabs or Markdown',
}

/** Fences that are no code: directives of MyST, and what Obsidian fills. */
const fence: ForeignMark = {
  pattern: /^\s*(?:`{3,}|~{3,})\s*(?:\{[a-z][\w:-]*\}|(?:dataview|dataviewjs|tasks|query|base)\s*$)/,
  instead: 'write :::note and the like, or what the block listed',
}

/** Cheap, since it looks at every line. */
const mayBeMark =
  /\{[{%:.# ]|(?:^|\))\{[\w-]+=|\{(?:code|noformat|panel|quote|expand|info|tip|note|warning|toc|color|anchor|status)[:}]|^h[1-6]\.\s|^\s*\|\||\.(?:png|jpe?g|gif)[!|]|:::|<\/?[A-Z]|<!--\s*@|!!!|\?\?\?|===|<<<|8<|\[[![]|\[toc\]|%%|\*\[|\+\+/i

interface Found {
  readonly mark: ForeignMark
  readonly name: string
}

/** Where syntax of other programs is, which readers see as it is typed: the first place of each mark. */
export function findForeignSyntax(
  lines: readonly SourceLine[],
  format: 'md' | 'mdx',
): { readonly line: number; readonly name: string }[] {
  const known = format === 'md' ? [...marks, component] : marks
  const places = new Map<ForeignMark, { readonly line: number; readonly name: string }>()
  for (const [index, { text, inFence }] of lines.entries()) {
    const found = inFence ? markOfFence(text, lines[index - 1]) : markOfText(text, known)
    if (found && !places.has(found.mark)) places.set(found.mark, { line: index + 1, name: found.name.trim() })
  }
  return [...places.values()]
}

/** How to mend something that was found, by what stands there. */
export function adviceFor(name: string): string {
  const { instead, isByHand } = firstMark([...marks, component, fence], name)?.mark ?? component
  const byHand = `${instead}, or put it into backticks`
  return isByHand ? byHand : `\`kb import\` writes most of it in our form; else ${byHand}`
}

function markOfFence(text: string, before: SourceLine | undefined): Found | null {
  return before?.inFence ? null : firstMark([fence], text)
}

function markOfText(text: string, known: readonly ForeignMark[]): Found | null {
  return mayBeMark.test(text) ? firstMark(known, text.replace(/(?<!`)`+[^`]+`+/g, '')) : null
}

function firstMark(known: readonly ForeignMark[], text: string): Found | null {
  for (const mark of known) {
    const found = mark.pattern.exec(text)
    if (found && (mark.isForeign?.(found) ?? true)) return { mark, name: found[0] }
  }
  return null
}
