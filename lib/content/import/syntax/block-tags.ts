import { splitCode } from './code-spans.ts'

/** A tag of a template language in a text: `{{< note >}}` of Hugo, `{% hint style="info" %}` of GitBook and Jekyll. */
export interface BlockTag {
  /** As it is written. */
  readonly raw: string
  readonly name: string
  readonly type: 'open' | 'close' | 'self-closed'
  /** Whether what it holds is Markdown to its program; null where the tag does not say. */
  readonly holdsMarkdown: boolean | null
  /** Values without a name, in their order. */
  readonly positional: readonly string[]
  readonly named: ReadonlyMap<string, string>
}

const shortcode =
  /\{\{(?<mark>[<%])\s*(?:(?<close>\/)\s*)?(?<name>[\w./-]{1,60})(?<rest>(?:\s(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`<>%{}])*)?)[>%]\}\}/g
const liquid =
  /(?<!\{)\{%-?\s*(?<close>end)?(?<name>[a-z@][\w./-]{0,60})(?<rest>(?:\s(?:"(?:\\.|[^"\\])*"|'[^']*'|[^"'%{}])*)?)-?%\}(?!\})/gi
const value =
  /(?:(?<name>[\w-]{1,60})\s*=\s*)?(?:"(?<double>(?:\\.|[^"\\])*)"|`(?<raw>[^`]*)`|'(?<single>[^']*)'|(?<bare>[^\s"'`=]+))/g

/** A part of a line: text as it stands, or a tag. */
export type LinePiece = string | BlockTag

/** Splits a line at its tags; code in backticks is text. */
export function splitTags(line: string): LinePiece[] {
  if (!/\{\{[<%]|\{%/.test(line)) return [line]
  const pieces: LinePiece[] = []
  let plain = ''
  splitCode(line).forEach((part, index) => {
    let from = 0
    for (const match of index % 2 === 1 ? [] : tagsIn(part)) {
      pieces.push(plain + part.slice(from, match.at), match.tag)
      plain = ''
      from = match.at + match.tag.raw.length
    }
    plain += part.slice(from)
  })
  return [...pieces, plain]
}

function tagsIn(text: string): { readonly at: number; readonly tag: BlockTag }[] {
  const found = [...text.matchAll(shortcode), ...text.matchAll(liquid)]
  return found
    .sort((a, b) => a.index - b.index)
    .map((match) => ({ at: match.index, tag: toTag(match[0], match.groups ?? {}) }))
}

function toTag(raw: string, groups: Readonly<Record<string, string | undefined>>): BlockTag {
  const named = new Map<string, string>()
  const positional: string[] = []
  const rest = (groups.rest ?? '').trimEnd()
  const isSelfClosed = groups.mark !== undefined && rest.endsWith('/')
  const values = isSelfClosed ? rest.slice(0, -1) : rest
  for (const { groups: found = {} } of values.matchAll(value)) {
    const text = found.double?.replace(/\\(.)/g, '$1') ?? found.raw ?? found.single ?? found.bare ?? ''
    if (found.name === undefined) positional.push(text)
    else named.set(found.name.toLowerCase(), text)
  }
  const isClose = groups.close !== undefined && groups.close !== ''
  return {
    raw,
    name: (groups.name ?? '').toLowerCase(),
    type: isClose ? 'close' : isSelfClosed ? 'self-closed' : 'open',
    holdsMarkdown: groups.mark === undefined ? null : groups.mark === '%',
    positional,
    named,
  }
}

/** The first of some attributes that a tag has. */
export function attributeOf(tag: BlockTag, ...names: readonly string[]): string | null {
  return names.map((name) => tag.named.get(name)).find((text) => text !== undefined) ?? null
}
