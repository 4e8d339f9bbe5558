import { scanLines } from '../../markdown/lines.ts'
import { readBody } from '../../read-body.ts'
import type { Change, NotUnderstood } from '../import-note.ts'
import type { PartialSources } from '../partials/inline-partials.ts'
import { convertAdmonitions, ourName } from './admonitions.ts'
import { convertComments } from './comments.ts'
import { convertComponents } from './components.ts'
import { convertContainers } from './containers.ts'
import type { Converted } from './converted.ts'
import { joinTags } from './element-tags.ts'
import { convertElements } from './elements.ts'
import { writeLinkTitles } from './link-titles.ts'
import { takeOutCode } from './mdx-code.ts'
import { convertMyst } from './myst.ts'
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
  /** For each line of the body that of the body as it was. */
  readonly lines: readonly number[]
  readonly changes: readonly Change[]
  readonly notUnderstood: readonly NotUnderstood[]
}

const component = /^\s*<(?:Tabs|Tab|Steps|Callout|Badge)\b/
const anyComponent = /<[A-Z][\w.]*[\s/>]|^import\s/m

/**
 * Replaces the syntax of other programs. Lines of notes are those of the body. Sites such as Docusaurus
 * read `.md` as MDX: a body with components becomes `.mdx` when it holds nothing that MDX forbids here. Tabs are
 * components; where there can be none, they become texts that fold.
 */
export function convertSyntax(body: string, path: string, sources: PartialSources): ConvertedBody {
  const isMdx = /\.mdx$/i.test(path)
  const containers = convertContainers(body)
  const whole = inTurn(containers.body, [
    convertMyst,
    (text) => convertMarks(text, ourName),
    (text) => writeLinkTitles(text, path, sources),
    (text) => convertWikiLinks(text, path, sources.find),
    removeUnseen,
    ...(isMdx || anyComponent.test(body) ? [joined, convertComponents] : []),
    convertAdmonitions,
  ])
  // These change the number of lines, as containers do.
  const tags = convertTemplateTags(whole.body)
  const elements = convertElements(tags.body, isMdx)
  const ofTags = tags.lines.map((line) => containers.lines[line - 1] ?? line)
  const lines = elements.lines.map((line) => ofTags[line - 1] ?? line)
  const hasComponents = scanLines(elements.body).some(({ text, inFence }) => !inFence && component.test(text))
  const mdx = isMdx || hasComponents ? asMdx(elements.body, isMdx || /^import\s/m.test(body)) : null
  const becomesMdx = !isMdx && mdx?.faults.length === 0
  const kept = isMdx || becomesMdx ? mdx : null
  const notes = [
    containers,
    inSource(whole, containers.lines),
    inSource(tags, containers.lines),
    inSource(elements, ofTags),
    ...(kept ? [inSource(kept, lines)] : []),
  ]
  return {
    body: kept?.body ?? elements.body,
    lines,
    extension: kept ? '.mdx' : '.md',
    changes: [
      ...notes.flatMap(({ changes }) => changes),
      ...(becomesMdx
        ? [{ rule: 'format', line: 1, from: bareTags(elements.body).join(' '), to: '.mdx' }]
        : []),
    ],
    notUnderstood: [
      ...notes.flatMap(({ notUnderstood }) => notUnderstood),
      ...(mdx?.faults ?? []).map(({ line, message }) => ({
        line: lines[line - 1] ?? line,
        what: 'MDX',
        text: message,
      })),
    ],
  }
}

/** What converters that keep the number of lines make of a body, one after the other. */
function inTurn(body: string, converters: readonly ((body: string) => Converted)[]): Converted {
  return converters.reduce<Converted>(
    (before, convert) => {
      const after = convert(before.body)
      return {
        body: after.body,
        changes: [...before.changes, ...after.changes],
        notUnderstood: [...before.notUnderstood, ...after.notUnderstood],
      }
    },
    { body, changes: [], notUnderstood: [] },
  )
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

/** Notes whose lines are those of the source, of which `lines` gives them. */
function inSource({ body, changes, notUnderstood }: Converted, lines: readonly number[]): Converted {
  const placed = <T extends { readonly line: number }>(note: T): T => ({
    ...note,
    line: lines[note.line - 1] ?? note.line,
  })
  return { body, changes: changes.map(placed), notUnderstood: notUnderstood.map(placed) }
}

/** Tags that were text in Markdown and are markup in MDX; those with attributes have been changed and told. */
function bareTags(body: string): string[] {
  return scanLines(body).flatMap(({ text, inFence }) =>
    inFence ? [] : (text.match(/<\/?(?:Tabs|Tab|Steps|Callout|Badge)>/g) ?? []),
  )
}
