import { attributeOf, type BlockTag } from './block-tags.ts'
import { ourName } from './callout-names.ts'
import { directiveStart } from './directive-start.ts'

/** How a tag and its end are written here. */
export interface BlockMeaning {
  readonly start: readonly string[]
  readonly end: readonly string[]
  /** What it holds is code, which goes into a fence of its own where it has none. */
  readonly fence?: string
  /** A title for the code that it holds. */
  readonly codeTitle?: string
  /** Start and end are written within their line. */
  readonly isInline?: boolean
}

const callouts = new Set(
  'note info tip warning caution danger important attention success error hint notice alert admonition callout pageinfo'.split(
    ' ',
  ),
)
const folded = new Set(['details', 'expand', 'expandable', 'collapse', 'spoiler'])
const groups = new Set(['tabs', 'tabpane', 'codetabs'])
const members = new Set(['tab', 'codetab'])
const steps = new Set(['steps', 'stepper'])
/** They lay out what they hold, and say nothing themselves. */
const layout = new Set(
  'columns column cardpane cards card-group row col div section step content-ref raw capture br'.split(' '),
)
const codes = new Set(['highlight', 'mermaid'])

/** What a tag that holds something is here, by the one directly around it; null for one that has no counterpart. */
export function blockMeaning(tag: BlockTag, parent: BlockTag | undefined): BlockMeaning | null {
  const { name } = tag
  if (callouts.has(name)) return calloutMeaning(tag)
  if (folded.has(name))
    return directive('details', attributeOf(tag, 'title', 'summary', 'header') ?? tag.positional[0])
  if (groups.has(name)) return directive('tabs', '')
  if (members.has(name)) return tabMeaning(tag, parent)
  if (steps.has(name)) return directive('steps', '')
  if (layout.has(name)) return { start: [], end: [] }
  if (codes.has(name)) return { start: [], end: [], fence: name === 'mermaid' ? name : languageOf(tag) }
  if (/^(?:embed|file)$/.test(name)) return linkMeaning(tag)
  if (name === 'code') return { start: [], end: [], codeTitle: attributeOf(tag, 'title') ?? '' }
  return null
}

function directive(name: string, title: string | undefined): BlockMeaning {
  return { start: [directiveStart(name, title)], end: [':::'] }
}

/** `note`, `notice warning "Title"`, `alert color="warning" title="Title"`, `hint style="danger"`. */
function calloutMeaning(tag: BlockTag): BlockMeaning {
  const [first, second] = tag.positional
  const stated = attributeOf(tag, 'type', 'style', 'color', 'context', 'icon') ?? first ?? ''
  const own = ourName(tag.name)
  const isOwn = own !== null && tag.name !== 'hint'
  const name = isOwn ? own : (ourName(stated) ?? 'note')
  const title = attributeOf(tag, 'title') ?? (isOwn ? first : second)
  return directive(name, title)
}

/** What stands between the tags says something of what they lead to. */
function linkMeaning(tag: BlockTag): BlockMeaning | null {
  const link = inlineMeaning(tag)
  return link === null ? null : { start: [link, ''], end: [] }
}

function languageOf(tag: BlockTag): string {
  return attributeOf(tag, 'lang', 'language', 'codelang') ?? tag.positional[0] ?? 'text'
}

/** Docsy takes what is in its tabs for code unless one says that it is text. */
function tabMeaning(tag: BlockTag, group: BlockTag | undefined): BlockMeaning {
  const label = attributeOf(tag, 'name', 'title', 'header', 'tabname', 'label') ?? tag.positional[0]
  const meaning = directive('tab', label)
  const language = attributeOf(tag, 'codelang', 'lang')
  const isText =
    tag.holdsMarkdown === true || tag.named.get('text') === 'true' || group?.named.get('text') === 'true'
  if (isText || (language === null && group?.name !== 'tabpane')) return meaning
  return { ...meaning, fence: language ?? (group && attributeOf(group, 'lang')) ?? 'text' }
}

/** What a tag that holds nothing is within a line; null for one that has no counterpart. */
export function inlineMeaning(tag: BlockTag): string | null {
  const { name } = tag
  const [first = ''] = tag.positional
  if (/^(?:ref|relref)$/.test(name)) return encodeURI(attributeOf(tag, 'path') ?? first)
  if (name === 'link') return `/${encodeURI(first)}`
  if (name === 'post_url') return encodeURI(`${first}.md`)
  if (/^(?:figure|img|image)$/.test(name)) return pictureMeaning(tag)
  if (name === 'youtube') return address(`https://www.youtube.com/watch?v=${attributeOf(tag, 'id') ?? first}`)
  if (name === 'vimeo') return address(`https://vimeo.com/${attributeOf(tag, 'id') ?? first}`)
  if (name === 'video') return address(attributeOf(tag, 'src', 'url') ?? first)
  if (name === 'embed') return address(attributeOf(tag, 'url') ?? '')
  if (name === 'file') return fileMeaning(attributeOf(tag, 'src', 'url') ?? first)
  if (/^(?:card|button)$/.test(name)) return cardMeaning(tag)
  // What one sees of `{{< glossary_tooltip text="pod" term_id="pod" >}}`.
  return name.includes('tooltip') ? attributeOf(tag, 'text') : null
}

function address(url: string): string | null {
  return /^https?:\/\/\S+$/.test(url) ? `[${url}](${url})` : null
}

function fileMeaning(file: string): string | null {
  return file === '' ? null : `[${file.split('/').at(-1)}](<${file}>)`
}

function pictureMeaning(tag: BlockTag): string | null {
  const file = attributeOf(tag, 'src', 'link') ?? tag.positional[0]
  if (file === undefined) return null
  const caption = attributeOf(tag, 'caption', 'title')
  const alt = attributeOf(tag, 'alt') ?? caption ?? ''
  const picture = `![${alt.replace(/[[\]]/g, '\\$&')}](<${file}>)`
  return caption === null || caption === '' ? picture : `${picture} *${caption}*`
}

function cardMeaning(tag: BlockTag): string | null {
  const title = attributeOf(tag, 'title', 'text')
  const link = attributeOf(tag, 'link', 'href', 'url')
  const about = attributeOf(tag, 'subtitle', 'description')
  if (title === null || link === null) return null
  return `[${title}](<${link}>)${about === null ? '' : `: ${about}`}`
}
