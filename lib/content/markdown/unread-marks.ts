import { isDirectiveName } from './directive-names.ts'

/** Signs in a paragraph that were meant to be Markdown. */
export interface UnreadMark {
  /** Of the line in the paragraph, from 0. */
  readonly index: number
  /** 1-based. */
  readonly column: number
  readonly message: string
  readonly fix: string
}

interface Slip {
  readonly pattern: RegExp
  readonly message: string
  readonly fix: string
  readonly isMeant?: (found: RegExpExecArray) => boolean
}

const file = String.raw`\.(?:mdx?|png|jpe?g|gif|webp|svg|pdf|html?|txt|log|zip|docx?|xlsx?|pptx?)`
const path = String.raw`(?:\.{0,2}/|https?://)[^\s()（）[\]]{1,300}|[^\s()（）[\]/:]{1,200}${file}`
const words = String.raw`[^[\]【】]{1,300}`
const latinBrackets = 'write [text](path) and ![what it shows](path) with [ ] ( ) ! of the Latin keyboard'

/** Within a line: links and pictures. */
const inLine: readonly Slip[] = [
  {
    pattern: new RegExp(
      String.raw`!?\[${words}\]\((?![<\s])[^()<>"\s]+ [^()<>"]{0,300}${file}(?:#[^()\s]*)?\s*\)`,
      'i',
    ),
    message: 'a path with spaces is no link and no picture, so it is shown as it is typed',
    fix: 'put < and > around the path: [text](<./two words.md>), or take the spaces out of the name of the file',
  },
  {
    pattern: /!\[[^[\]]{0,300}\]\([^()\s]+\s+=\d*x\d*\s*\)/,
    message: 'a size makes this no picture, so it is shown as it is typed',
    fix: 'leave the size out; the page takes that of the file',
  },
  {
    pattern: /\[[^[\]]{1,300}\]\([^()\s]+\s+[“”‘’][^()]{0,300}\)/,
    message: 'typographic quotes make this no link and no picture, so it is shown as it is typed',
    fix: 'write straight quotes: [text](path "title"), or leave the title out',
  },
  {
    pattern: new RegExp(
      String.raw`[!！]?(?:\[${words}\]\s?（\s?(?:${path})\s?[）)]|【${words}】\s?[（(]\s?(?:${path})\s?[）)]|\[${words}】\((?:${path})\)|\[${words}\]\((?:${path})）)`,
      'i',
    ),
    message: 'Chinese brackets make no link and no picture, so this is shown as it is typed',
    fix: latinBrackets,
  },
  {
    pattern: /！\[[^[\]]{0,300}\]\([^()\s]+\.(?:png|jpe?g|gif|webp|svg)\)/i,
    message: 'the Chinese ！ makes this a link and no picture',
    fix: latinBrackets,
  },
  {
    pattern: new RegExp(
      String.raw`!?\[${words}\] \((?:\.{1,2}/[^\s()]{1,300}|[^\s()/:]{1,200}${file})\)`,
      'i',
    ),
    message: 'a space between ] and ( makes this no link and no picture, so it is shown as it is typed',
    fix: 'take the space out: [text](path)',
  },
  {
    pattern: new RegExp(String.raw`\([^()]{1,300}\)\[(?:${path})\]`, 'i'),
    message: 'the brackets of a link stand the other way round, so it is shown as it is typed',
    fix: 'write [text](path)',
  },
  {
    pattern: /\[\^\d{1,4}\](?!:)/,
    message: 'the text of this note is nowhere, so its mark is shown as it is typed',
    fix: 'write it on a line of its own, with an empty line before it: [^1]: text',
  },
]

/** At the beginning of a line. */
const atStart: readonly Slip[] = [
  {
    pattern: /^(?:#{2,6}(?=[^\s#])|#{1,6}(?=[\u00a0\u3000])|＃)/,
    message: 'a heading needs a space after its # signs; this is shown as it is typed',
    fix: 'write `## ` and then the heading, with # and a space of the Latin keyboard',
  },
  {
    pattern: /^(?:：{2,3}|::)\s*(?<name>[A-Za-z]+)/,
    message: 'a note begins with three colons of the Latin keyboard; this is shown as it is typed',
    fix: 'write :::note above the text and ::: below it',
    isMeant: ({ groups }) => isDirectiveName(groups?.name ?? ''),
  },
  {
    pattern: /^(?:'{3}|[‘’“”·｀]{3})(?=[\w-]*$)/,
    message: 'these signs begin no code block, so the lines below run together',
    fix: 'write three backticks, ```, above the code and below it',
  },
  {
    pattern: /^<![—–]/,
    message: 'a dash has come in the place of two hyphens, so this is no comment, and readers see it',
    fix: 'write <!-- before it and --> after it',
  },
]

const bullet = /^(?:[•●○▪◦‣➢·–—]|-(?=[^\s-]))/
const number = /^[(（]?(?<number>\d{1,3})(?:[.)](?=[^\s\d.])|[、．）])/
const row = /^[|｜].*[|｜]$/

/** Two lines that follow each other: lists and tables, which need more than one. */
const pairs: readonly {
  readonly areMeant: (line: string, next: string) => boolean
  readonly message: string
  readonly fix: string
}[] = [
  {
    areMeant: (line, next) => bullet.test(line) && bullet.test(next),
    message: 'these lines begin with a sign that makes no list, so they run together',
    fix: 'begin each with a hyphen and a space: - text',
  },
  {
    areMeant: (line, next) => numberOf(line) !== null && numberOf(next) === (numberOf(line) ?? 0) + 1,
    message: 'these numbers make no list, so the lines run together',
    fix: 'write each with a full stop and a space: 1. text',
  },
  {
    areMeant: (line, next) => row.test(line) && row.test(next),
    message: 'these lines are read as no table, and run together',
    fix: 'put a line with | --- | below the header, with as many cells as it has, and | of the Latin keyboard',
  },
]

function numberOf(line: string): number | null {
  const found = number.exec(line)?.groups?.number
  return found === undefined ? null : Number(found)
}

/** Whether the author asks for a line break, so that what follows does not run into the line. */
function breaks(line: string): boolean {
  return ['  ', '\\', '\0'].some((end) => line.endsWith(end))
}

/** What of a paragraph was meant to be more: each slip of a line, and the first lines of what would be a list or a table. */
export function unreadMarks(lines: readonly string[]): UnreadMark[] {
  const found: UnreadMark[] = []
  const told = new Set<(typeof pairs)[number]>()
  const texts = lines.map((line) => line.replace(/^[\s>]+/, ''))
  for (const [index, text] of texts.entries()) {
    const start = (lines[index] ?? '').length - text.length
    for (const slip of [...atStart, ...inLine]) {
      const at = slip.pattern.exec(text)
      if (!at || !(slip.isMeant?.(at) ?? true)) continue
      found.push({ index, column: start + at.index + 1, message: slip.message, fix: slip.fix })
      break
    }
    const next = texts[index + 1]
    if (next === undefined || breaks(text)) continue
    const pair = pairs.find((each) => !told.has(each) && each.areMeant(text.trimEnd(), next.trimEnd()))
    if (!pair) continue
    told.add(pair)
    found.push({ index, column: start + 1, message: pair.message, fix: pair.fix })
  }
  return found
}
