import { scanLines } from '../../markdown/lines.ts'
import { readBody } from '../../read-body.ts'
import type { Change, NotUnderstood } from '../import-note.ts'
import type { FindFile } from '../source-files.ts'
import { convertAccordions } from './accordions.ts'
import { convertAdmonitions } from './admonitions.ts'
import { convertAttributeLists } from './attribute-lists.ts'
import { convertBlocks } from './blocks.ts'
import { ourName } from './callout-names.ts'
import { convertComments } from './comments.ts'
import { convertComponents } from './components.ts'
import type { Converted } from './converted.ts'
import { convertInlineMarks } from './inline-marks.ts'
import { convertLearnMarks } from './learn-marks.ts'
import { convertMyst } from './myst.ts'
import { convertMarks } from './other-marks.ts'
import { convertTemplateTags } from './template-tags.ts'
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

/**
 * Replaces the syntax of other programs. Lines of notes are those of the body. Sites such as Docusaurus
 * read `.md` as MDX: a body with components becomes `.mdx` when it holds nothing that MDX forbids here. Tabs are
 * components; where there can be none, they become texts that fold.
 */
export function convertSyntax(body: string, path: string, find: FindFile): ConvertedBody {
  const converted = convertAs('components', { body, path, find })
  const hasTabs = converted.changes.some(({ rule }) => rule === 'tab')
  return hasTabs && converted.extension === '.md' ? convertAs('details', { body, path, find }) : converted
}

interface Source {
  readonly body: string
  readonly path: string
  readonly find: FindFile
}

function convertAs(form: TabForm, { body, path, find }: Source): ConvertedBody {
  const isMdx = /\.mdx$/i.test(path)
  const mayHaveComponents =
    isMdx || /<(?:Tabs|TabItem|Admonition|Directive|Callout|Steps)\b|^import\s/m.test(body)
  const components = mayHaveComponents ? convertComponents(links.body) : null
  const callouts = convertAdmonitions(components?.body ?? links.body)
  const tags = convertTemplateTags(callouts.body) // last, since it alone changes the number of lines
  const parts = [myst, marks, links, ...(components ? [components] : []), callouts, tags]
  const hasComponents = scanLines(tags.body).some(({ text, inFence }) => !inFence && component.test(text))
  const comments = isMdx || hasComponents ? convertComments(tags.body) : null
  const asMdx = comments ? readBody(comments.body, 'mdx') : null
  const faults = asMdx ? [...(asMdx.problem ? [asMdx.problem] : []), ...asMdx.violations] : []
  const becomesMdx = !isMdx && hasComponents && faults.length === 0
  const mdx = isMdx || becomesMdx ? comments : null
  return {
    body: mdx?.body ?? tags.body,
    lines: tags.lines,
    extension: mdx ? '.mdx' : '.md',
    changes: [
      ...[...parts, ...(mdx ? [mdx] : [])].flatMap(({ changes }) => changes),
      ...(becomesMdx ? [{ rule: 'format', line: 1, from: bareTags(tags.body).join(' '), to: '.mdx' }] : []),
    ],
    notUnderstood: [
      ...parts.flatMap(({ notUnderstood }) => notUnderstood),
      ...faults.map(({ line, message }) => ({
        line: tags.lines[line - 1] ?? line,
        what: 'MDX',
        text: message,
      })),
    ],
  }
}

interface LineSource extends Omit<Source, 'body'> {
  readonly isMdx: boolean
}

/** What stands within lines: these steps keep the number of lines. */
function convertInLines(body: string, { isMdx, path, find }: LineSource): Converted {
  const mayHaveComponents =
    isMdx || /<(?:Tabs|TabItem|Admonition|Directive|Callout|Steps)\b|^import\s/m.test(body)
  const steps: ((body: string) => Converted)[] = [
    convertMyst,
    convertLearnMarks,
    convertAttributeLists,
    convertInlineMarks,
    (text) => convertMarks(text, ourName),
    (text) => convertWikiLinks(text, path, find),
    ...(mayHaveComponents ? [convertAccordions, convertComponents] : []),
    convertAdmonitions,
  ]
  const start: Converted = { body, changes: [], notUnderstood: [] }
  return steps.reduce((before, convert) => {
    const after = convert(before.body)
    return {
      body: after.body,
      changes: [...before.changes, ...after.changes],
      notUnderstood: [...before.notUnderstood, ...after.notUnderstood],
    }
  }, start)
}

/** Tags that were text in Markdown and are markup in MDX; those with attributes have been changed and told. */
function bareTags(body: string): string[] {
  return scanLines(body).flatMap(({ text, inFence }) =>
    inFence ? [] : (text.match(/<\/?(?:Tabs|Tab|Steps|Callout|Badge)>/g) ?? []),
  )
}
