import { scanLines } from '../../markdown/lines.ts'
import { readBody } from '../../read-body.ts'
import type { Change, NotUnderstood } from '../import-note.ts'
import type { PartialSources } from '../partials/inline-partials.ts'
import { convertAdmonitions } from './admonitions.ts'
import { convertAttributeLists } from './attribute-lists.ts'
import { convertBlocks } from './blocks.ts'
import { convertComments } from './comments.ts'
import { convertComponents } from './components.ts'
import { convertContainers } from './containers.ts'
import type { Converted, ConvertedLines } from './converted.ts'
import { joinTags } from './element-tags.ts'
import { convertElements, ownAsDirectives } from './elements.ts'
import { convertInlineMarks } from './inline-marks.ts'
import { convertLearnMarks } from './learn-marks.ts'
import { writeLinkTitles } from './link-titles.ts'
import { takeOutCode } from './mdx-code.ts'
import { convertMyst } from './myst.ts'
import { convertObsidianComments } from './obsidian-comments.ts'
import { convertMarks } from './other-marks.ts'
import { convertTemplateTags } from './template-tags.ts'
import { removeUnseen } from './unseen-blocks.ts'
import { convertWikiLinks } from './wiki-links.ts'

/** A body in our own syntax. */
export interface ConvertedBody {
  readonly body: string
  /** For each of its lines that of the body as it was. */
  readonly lines: readonly number[]
  /** The format that it must be read in. */
  readonly extension: '.md' | '.mdx'
  readonly changes: readonly Change[]
  readonly notUnderstood: readonly NotUnderstood[]
}

const component = /^\s*<(?:Tabs|Tab|Steps|Callout|Badge)\b/
const anyComponent = /<\$?[A-Z][\w.]*[\s/>]|^import\s/m

/** A step that may change the number of lines. */
interface Placed extends Converted {
  /** For each line that of the body before the step; null where they are the same. */
  readonly lines: readonly number[] | null
}

/**
 * Replaces the syntax of other programs. Lines of notes are those of the body. Sites such as Docusaurus
 * read `.md` as MDX: a body with components becomes `.mdx` when it holds nothing that MDX forbids here.
 */
export function convertSyntax(body: string, path: string, sources: PartialSources): ConvertedBody {
  const isMdx = /\.mdx$/i.test(path)
  const whole = inTurn(unplaced(body), [
    convertBlocks,
    convertContainers,
    (text) => ({ ...convertInLines(text, { isMdx, path, sources }), lines: null }),
    convertTemplateTags,
    (text) => convertElements(text, isMdx),
  ])
  const hasComponents = scanLines(whole.body).some(({ text, inFence }) => !inFence && component.test(text))
  const mdx = isMdx || hasComponents ? asMdx(whole.body, isMdx || /^import\s/m.test(body)) : null
  const becomesMdx = !isMdx && mdx?.faults.length === 0
  if (mdx && !isMdx && !becomesMdx) return asMarkdown(whole)
  const kept = isMdx || becomesMdx ? mdx : null
  const lineOf = (line: number) => whole.lines[line - 1] ?? line
  const inBody = <T extends { readonly line: number }>(note: T): T => ({ ...note, line: lineOf(note.line) })
  return {
    body: kept?.body ?? whole.body,
    lines: whole.lines,
    extension: kept ? '.mdx' : '.md',
    changes: [
      ...whole.changes,
      ...(kept?.changes ?? []).map(inBody),
      ...(becomesMdx ? [{ rule: 'format', line: 1, from: bareTags(whole.body).join(' '), to: '.mdx' }] : []),
    ],
    notUnderstood: [
      ...whole.notUnderstood,
      ...(kept?.notUnderstood ?? []).map(inBody),
      ...(mdx?.faults ?? []).map(({ line, message }) => ({ line: lineOf(line), what: 'MDX', text: message })),
    ],
  }
}

/** A body that can be no MDX, with our components as directives: readers see no tag, and no text of it is code. */
function asMarkdown(whole: ConvertedLines): ConvertedBody {
  return { ...inTurn(whole, [ownAsDirectives]), extension: '.md' }
}

/** What steps make of a body, one after the other, with notes whose lines are those of the body. */
function inTurn(start: ConvertedLines, steps: readonly ((body: string) => Placed)[]): ConvertedLines {
  return steps.reduce((before, step) => {
    const after = step(before.body)
    const lineOf = (line: number) => before.lines[line - 1] ?? line
    const placed = <T extends { readonly line: number }>(note: T): T => ({ ...note, line: lineOf(note.line) })
    return {
      body: after.body,
      lines: after.lines?.map(lineOf) ?? before.lines,
      changes: [...before.changes, ...after.changes.map(placed)],
      notUnderstood: [...before.notUnderstood, ...after.notUnderstood.map(placed)],
    }
  }, start)
}

function unplaced(body: string): ConvertedLines {
  return { body, lines: body.split('\n').map((_, index) => index + 1), changes: [], notUnderstood: [] }
}

interface LineSource {
  readonly isMdx: boolean
  readonly path: string
  readonly sources: PartialSources
}

/** What stands within lines: these steps keep the number of lines. */
function convertInLines(body: string, { isMdx, path, sources }: LineSource): Converted {
  const keepsLines = (step: (body: string) => Converted) => (text: string) => ({ ...step(text), lines: null })
  const steps: ((body: string) => Converted)[] = [
    convertObsidianComments,
    convertMyst,
    convertLearnMarks,
    convertAttributeLists,
    convertInlineMarks,
    convertMarks,
    (text) => writeLinkTitles(text, path, sources),
    (text) => convertWikiLinks(text, path, sources.find),
    removeUnseen,
    ...(isMdx || anyComponent.test(body) ? [joined, convertComponents] : []),
    convertAdmonitions,
  ]
  return inTurn(unplaced(body), steps.map(keepsLines))
}

function joined(body: string): Converted {
  return { body: joinTags(body), changes: [], notUnderstood: [] }
}

/** A body as MDX, without code where its site read it as such, and what is still no MDX for articles. */
function asMdx(body: string, isCodeOfSite: boolean) {
  const comments = convertComments(body)
  const code = isCodeOfSite ? takeOutCode(comments.body) : null
  const written = code?.body ?? comments.body
  const { problem, violations } = readBody(written, 'mdx')
  return {
    body: written,
    changes: [...comments.changes, ...(code?.changes ?? [])],
    notUnderstood: code?.notUnderstood ?? [],
    faults: [...(problem ? [problem] : []), ...violations],
  }
}

/** Tags that were text in Markdown and are markup in MDX; those with attributes have been changed and told. */
function bareTags(body: string): string[] {
  return scanLines(body).flatMap(({ text, inFence }) =>
    inFence ? [] : (text.match(/<\/?(?:Tabs|Tab|Steps|Callout|Badge)>/g) ?? []),
  )
}
