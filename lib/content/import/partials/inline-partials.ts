import { readFrontmatter } from '../../frontmatter.ts'
import { scanLines } from '../../markdown/lines.ts'
import { type Change, type NotUnderstood, shown } from '../import-note.ts'
import type { FindFile } from '../source-files.ts'
import { hasAbbreviationsOnly, includeMarks, joinIncludes, splitIncludes } from './include-marks.ts'
import { openedElement, type Piece, splitElements, type TextUnit, textUnits } from './partial-elements.ts'
import { isMarkdown, partialImports } from './partial-imports.ts'
import { isCodeMark, placeCode } from './place-code.ts'
import { isOneParagraph, type PlacedText, placeBlock, placeInline, standsAlone } from './place-partial.ts'
import { rebaseReferences } from './rebase-references.ts'

/** How the files of a source are found and read. */
export interface PartialSources {
  readonly find: FindFile
  /** The text of a file of the source; null when it cannot be read. */
  readonly read: (file: string) => string | null
}

/** A body in which the texts of partials stand where their elements stood. */
export interface InlinedBody {
  readonly body: string
  /** For each line of the body the line that it comes from; null when nothing was inlined. */
  readonly lines: readonly number[] | null
  /** Lines are those of the body as it was. */
  readonly changes: readonly Change[]
  readonly notUnderstood: readonly NotUnderstood[]
  /** What was inlined, once for each time, without the elements within it replaced. */
  readonly inlined: readonly { readonly path: string; readonly body: string }[]
}

/** Partials within partials may multiply: this many characters of them are inlined into an article. */
const maxCharacters = 2_000_000

const notThere = 'partial that is not in the source'

/**
 * Puts the text of each partial (`import Part from './_part.mdx'`) where its element (`<Part />`)
 * stands, with its links and images as seen from there. What cannot be inlined stays and is told: a
 * file that is not in the source, a partial within itself, an element with content.
 */
export function inlinePartials(body: string, path: string, sources: PartialSources): InlinedBody {
  return expand(body, { sources, stack: [path], left: { characters: maxCharacters } })
}

interface Expansion {
  readonly sources: PartialSources
  /** The file of the body, and the files around it. */
  readonly stack: readonly string[]
  /** What may still be inlined; counted for the article as a whole. */
  readonly left: { characters: number }
}

/** What is found out about a body while it is gone through. */
interface Notes {
  readonly changes: Change[]
  readonly notUnderstood: NotUnderstood[]
  readonly inlined: { path: string; body: string }[]
  /** Names of partials of which an element stays. */
  readonly staying: Set<string>
}

function expand(body: string, expansion: Expansion): InlinedBody {
  const notes: Notes = { changes: [], notUnderstood: [], inlined: [], staying: new Set() }
  const lines = scanLines(body)
  const imports = partialImports(lines)
  const files = new Map<string, string>()
  const tell = (index: number, what: string, text: string) =>
    notes.notUnderstood.push({ line: index + 1, what, text })
  for (const { index, name, module } of imports) {
    const file = findPartial(module, expansion)
    if (file !== null) files.set(name, file)
    else tell(index, notThere, lines[index]?.text.trim() ?? '')
  }
  const units = joinIncludes(textUnits(lines, elementNames(files)))
  for (const { index, text } of units.filter(({ inFence }) => !inFence))
    for (const { mark, hrefs, part } of includeMarks(text)) {
      const file = hrefs.map((href) => findFile(href, expansion)).find((each) => each !== null) ?? null
      const [line = ''] = text.trim().split('\n')
      if (file === null) tell(index, notThere, line)
      else if (part !== '') tell(index, 'part of another file', line)
      else files.set(mark, file)
    }
  const hasCode = lines.some(({ text, inFence }) => isCodeMark(text, inFence))
  if (files.size === 0 && !hasCode) return { body, lines: null, ...notes }
  const out: PlacedText[] = []
  units.forEach((unit, at) => {
    const around = { before: out.at(-1)?.text ?? '', after: units[at + 1]?.text ?? '' }
    out.push(...placeUnit(unit, { files, expansion, notes, around }))
  })
  for (const { index, name } of imports) {
    if (!files.has(name) || notes.staying.has(name)) continue
    const at = out.findIndex(({ line, text }) => line === index + 1 && text === lines[index]?.text)
    out[at] = { line: index + 1, text: '' }
    notes.changes.push({ rule: 'import', line: index + 1, from: lines[index]?.text.trim() ?? '', to: '' })
  }
  return { ...notes, body: out.map(({ text }) => text).join('\n'), lines: out.map(({ line }) => line) }
}

function findPartial(module: string, expansion: Expansion): string | null {
  // Mintlify names its snippets as seen from the root, others by a sign for it.
  const file = module.replace(/^[~@]\//, '/')
  return /^(?:\.{0,2}\/|@site\/)/.test(file) ? findFile(file, expansion) : null
}

function findFile(href: string, { sources, stack }: Expansion): string | null {
  const found = sources.find(href, stack.at(-1) ?? '')
  return found?.by === 'path' && isMarkdown(found.file) ? found.file : null
}

/** Names of elements; what else is a name of a partial is the mark in whose place it stands. */
function elementNames(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].filter((name) => /^\w+$/.test(name))
}

interface UnitContext {
  /** Partials by the name that the text gives them. */
  readonly files: ReadonlyMap<string, string>
  readonly expansion: Expansion
  readonly notes: Notes
  /** The lines above and below. */
  readonly around: { readonly before: string; readonly after: string }
}

function placeUnit(unit: TextUnit, context: UnitContext): PlacedText[] {
  const { index, text, inFence } = unit
  const asItStands = text.split('\n').map((each, offset) => ({ line: index + 1 + offset, text: each }))
  const { sources, stack, left } = context.expansion
  const code = placeCode(unit, { sources, left, from: stack.at(-1) ?? '', notes: context.notes })
  if (code || inFence) return code ?? asItStands
  const names = elementNames(context.files)
  if (![...context.files.keys()].some((name) => text.includes(names.includes(name) ? `<${name}` : name)))
    return asItStands
  const elements: Piece[] = names.length > 0 ? splitElements(text, names) : [{ type: 'text', text }]
  const pieces = elements.flatMap((piece) =>
    piece.type === 'text' ? splitIncludes(piece.text, (mark) => context.files.has(mark)) : [piece],
  )
  for (const piece of pieces) {
    const opened = piece.type === 'text' && names.length > 0 ? openedElement(piece.text, names) : null
    if (opened === null) continue
    context.notes.staying.add(opened)
    context.notes.notUnderstood.push({ line: index + 1, what: 'partial with content', text: shown(text) })
  }
  if (pieces.length === 1) return asItStands
  const isBlock = standsAlone(pieces)
  const texts = pieces.map((piece) =>
    piece.type === 'text' ? piece.text : textOfElement(piece, { ...context, line: index + 1, isBlock }),
  )
  if (texts.every((each, at) => each === pieces[at]?.text)) return asItStands
  const placed = isBlock ? placeBlock(texts, context.around) : placeInline(texts)
  return placed.map((each) => ({ line: index + 1, text: each }))
}

interface ElementContext extends UnitContext {
  readonly line: number
  readonly isBlock: boolean
}

/** The text that takes the place of an element; the element itself when it must stay. */
function textOfElement(element: Piece & { type: 'element' }, context: ElementContext): string {
  const { files, expansion, notes, line, isBlock } = context
  const { sources, stack, left } = expansion
  const file = files.get(element.name) ?? ''
  const stays = (what: string): string => {
    notes.staying.add(element.name)
    notes.notUnderstood.push({ line, what, text: shown(element.text) })
    return element.text
  }
  if (stack.includes(file)) return stays('partial within itself')
  const source = sources.read(file)
  if (source === null) return stays('partial that cannot be read')
  const { body } = readFrontmatter(source)
  if (hasAbbreviationsOnly(body)) {
    notes.changes.push({ rule: 'abbreviations', line, from: element.text, to: '' })
    return ''
  }
  if (!isBlock && !isOneParagraph(body)) return stays('partial of several blocks within a line')
  left.characters -= source.length + element.text.length
  if (left.characters < 0) return stays('partial in an article that would become too long')
  if (element.attributes !== '')
    notes.notUnderstood.push({ line, what: 'attributes of a partial', text: shown(element.text) })
  const inner = expand(body, { sources, stack: [...stack, file], left })
  const rebased = rebaseReferences(inner.body, file, stack.at(-1) ?? '')
  notes.inlined.push({ path: file, body }, ...inner.inlined)
  notes.changes.push(
    { rule: /^<\w/.test(element.text) ? 'partial' : 'include', line, from: element.text, to: file },
    ...[...inner.changes, ...rebased.changes].map((change) => ({ ...change, line })),
  )
  notes.notUnderstood.push(
    ...[...inner.notUnderstood, ...properties(body)].map((note) => ({
      line,
      what: note.what,
      text: `${file}:${note.line}: ${note.text}`,
    })),
  )
  return rebased.body
}

/** What a partial shows of its attributes; it stays as it is written. */
function properties(body: string): NotUnderstood[] {
  return scanLines(body).flatMap(({ text, inFence }, index) => {
    const found = inFence ? null : /\{\s*props\b[^{}]*\}/.exec(text)
    return found ? [{ line: index + 1, what: 'property of a partial', text: found[0] }] : []
  })
}
