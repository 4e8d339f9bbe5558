import { scanLines } from '../../markdown/lines.ts'
import { readBody } from '../../read-body.ts'
import type { Change, NotUnderstood } from '../import-note.ts'
import type { FindFile } from '../source-files.ts'
import { convertAccordions } from './accordions.ts'
import { convertAdmonitions } from './admonitions.ts'
import { ourName } from './callout-names.ts'
import { convertComments } from './comments.ts'
import { convertComponents } from './components.ts'
import { convertMyst } from './myst.ts'
import { convertMarks } from './other-marks.ts'
import { convertWikiLinks } from './wiki-links.ts'

/** A body in our own syntax. */
export interface ConvertedBody {
  readonly body: string
  /** The format that it must be read in. */
  readonly extension: '.md' | '.mdx'
  readonly changes: readonly Change[]
  readonly notUnderstood: readonly NotUnderstood[]
}

const component = /^\s*<(?:Tabs|Tab|Steps|Callout|Badge)\b/

/**
 * Replaces the syntax of other programs. Lines of notes are those of the body. Sites such as Docusaurus
 * read `.md` as MDX: a body with components becomes `.mdx` when it holds nothing that MDX forbids here.
 */
export function convertSyntax(body: string, path: string, find: FindFile): ConvertedBody {
  const myst = convertMyst(body)
  const marks = convertMarks(myst.body, ourName)
  const links = convertWikiLinks(marks.body, path, find)
  const isMdx = /\.mdx$/i.test(path)
  const mayHaveComponents =
    isMdx || /<(?:Tabs|TabItem|Admonition|Directive|Callout|Steps)\b|^import\s/m.test(body)
  const accordions = convertAccordions(mayHaveComponents ? links.body : '')
  const components = convertComponents(accordions.body)
  const callouts = convertAdmonitions(mayHaveComponents ? components.body : links.body)
  const parts = [myst, marks, links, accordions, components, callouts]
  const hasComponents = scanLines(callouts.body).some(({ text, inFence }) => !inFence && component.test(text))
  const comments = isMdx || hasComponents ? convertComments(callouts.body) : null
  const asMdx = comments ? readBody(comments.body, 'mdx') : null
  const faults = asMdx ? [...(asMdx.problem ? [asMdx.problem] : []), ...asMdx.violations] : []
  const becomesMdx = !isMdx && hasComponents && faults.length === 0
  const mdx = isMdx || becomesMdx ? comments : null
  return {
    body: mdx?.body ?? callouts.body,
    extension: mdx ? '.mdx' : '.md',
    changes: [
      ...[...parts, ...(mdx ? [mdx] : [])].flatMap(({ changes }) => changes),
      ...(becomesMdx
        ? [{ rule: 'format', line: 1, from: bareTags(callouts.body).join(' '), to: '.mdx' }]
        : []),
    ],
    notUnderstood: [
      ...parts.flatMap(({ notUnderstood }) => notUnderstood),
      ...faults.map(({ line, message }) => ({ line, what: 'MDX', text: message })),
    ],
  }
}

/** Tags that were text in Markdown and are markup in MDX; those with attributes have been changed and told. */
function bareTags(body: string): string[] {
  return scanLines(body).flatMap(({ text, inFence }) =>
    inFence ? [] : (text.match(/<\/?(?:Tabs|Tab|Steps|Callout|Badge)>/g) ?? []),
  )
}
