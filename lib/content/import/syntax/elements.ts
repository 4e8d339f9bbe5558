import { scanLines } from '../../markdown/lines.ts'
import type { BlockTag } from './block-tags.ts'
import type { ConvertedLines } from './converted.ts'
import { elementMeaning, elementText, isKnownElement, isOther, ownMeanings } from './element-meanings.ts'
import { componentNames, splitElements } from './element-tags.ts'
import { replaceTags } from './replace-tags.ts'

/**
 * Turns the components of Starlight, Mintlify, Nextra and VitePress into Markdown: callouts, what folds, steps, groups
 * of code, cards. Of a component that nobody knows the tags go, what it says stays, and it is told; one that holds
 * nothing is shown as it was typed.
 */
export function convertElements(body: string, isMdx: boolean): ConvertedLines {
  const names = componentNames(body)
  const isComponent = (name: string) => names.has(name)
  const isTold = (piece: string | BlockTag) =>
    typeof piece !== 'string' && piece.type !== 'close' && !isOther(piece.name) && !isKnownElement(piece)
  return replaceTags(labelled(body), {
    rule: 'component',
    what: 'component',
    split: (line) => splitElements(line, isComponent),
    block: (tag) => (isOther(tag.name) ? null : elementMeaning(tag)),
    inline: (tag) => {
      if (tag.type !== 'self-closed' || (isOther(tag.name) && !tag.named.has('text'))) return null
      return elementText(tag, isMdx)
    },
    text: (text) => text,
    isLeft: (_line, isCode, from) => !isCode && splitElements(from, isComponent).some(isTold),
  })
}

/**
 * Writes components of ours as directives, for a body that can be no MDX: `<Tabs>` as `:::tabs`. One that is not
 * closed, or stands within a line, stays as it is.
 */
export function ownAsDirectives(body: string): ConvertedLines {
  const isOwn = (name: string) => ownMeanings.has(name)
  return replaceTags(body, {
    rule: 'component',
    what: 'component',
    split: (line) => splitElements(line, isOwn),
    block: (tag) => ownMeanings.get(tag.name)?.(tag) ?? null,
    inline: () => null,
    text: (text) => text,
    isLeft: (line, isCode) => !isCode && splitElements(line, isOwn).length > 1,
  })
}

const fence = /^(?<before>[\s>]*(?:`{3,}|~{3,}))(?<language>[\w+#.-]*)[ \t](?<rest>[^[\]\n]*)$/

/** Mintlify names a tab of code by the words behind its language, VitePress in brackets: ` ```sh npm `, ` ```sh [npm] `. */
function labelled(body: string): string {
  if (!/<Code(?:Group|Blocks|Tabs)[\s>]/.test(body)) return body
  let isGroup = false
  return scanLines(body)
    .map(({ text, inFence }) => {
      if (!inFence && /<\/?Code(?:Group|Blocks|Tabs)[\s>]/.test(text)) isGroup = !text.includes('</Code')
      const { before = '', language = '', rest = '' } = (isGroup && inFence && fence.exec(text)?.groups) || {}
      const label = rest
        .replace(
          /(?<![\w-])[\w-]+=(?:"[^"]*"|'[^']*'|\{[^{}]*\}|\S+)|\{[^{}]*\}|(?:^|\s)(?:wrap|lines|expandable)(?=\s|$)/g,
          ' ',
        )
        .trim()
      const title = /\btitle="([^"]+)"/.exec(rest)?.[1] ?? label
      return title === '' ? text : `${before}${language} [${title.replace(/\s+/g, ' ')}]`
    })
    .join('\n')
}
