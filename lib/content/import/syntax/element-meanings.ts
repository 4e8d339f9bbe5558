import { attributeOf, type BlockTag } from './block-tags.ts'
import { ourName } from './callout-names.ts'
import { ownNames } from './component-names.ts'
import { directiveStart } from './directive-start.ts'
import type { BlockMeaning } from './tag-meanings.ts'

const callouts = new Set(
  'Aside Note Warning Warn Tip Info Check Danger Error Important Caution Success Hint'.split(' '),
)
const folded = new Set(
  'Details Accordion AccordionItem Expandable Collapse Collapsible CollapsibleDetails Dropdown Spoiler'.split(
    ' ',
  ),
)
/** They lay out what they hold, and say nothing themselves. */
const layout = new Set(
  (
    'AccordionGroup Accordions CardGroup CardGrid Cards Columns Column Frame RequestExample ResponseExample FileTree ' +
    'ClientOnly Fragment Bleed Visibility GlossaryTooltip Term View Panel TypeScriptExample'
  ).split(' '),
)
const cards = new Set('Card Cards.Card LinkCard LinkButton LinkTitleCard Button'.split(' '))
const codeGroups = new Set(['CodeGroup', 'CodeBlocks', 'CodeTabs'])
/** Fields of an interface: their names are what is described below. */
const fields = new Set(['ParamField', 'ResponseField', 'Property'])
/** Attributes that say for whom, or for what, a part is. */
const conditions = 'platform version versions product edition os for audience'.split(' ')

/** Whether an element is one of ours, which has a converter of its own. */
export function isOther(name: string): boolean {
  return ownNames.has(name) || name === 'Badge'
}

/** Whether a component has a counterpart here; what every other one holds is kept, and it is told. */
export function isKnownElement({ name }: BlockTag): boolean {
  return (
    [callouts, folded, layout, cards, codeGroups, fields].some((set) => set.has(name)) ||
    /^(?:Step|Update|Tooltip|Icon|Badge)$/.test(name)
  )
}

/** What a component that holds something is here. */
export function elementMeaning(tag: BlockTag): BlockMeaning {
  const { name } = tag
  const title = attributeOf(tag, 'title', 'header', 'summary', 'summarytitle', 'label', 'value', 'name')
  if (callouts.has(name)) return directive(calloutOf(tag), attributeOf(tag, 'title'))
  // An accordion without a title holds others.
  if (folded.has(name))
    return title || !name.startsWith('Accordion') ? directive('details', title) : block(null)
  if (codeGroups.has(name)) return directive('code-group', null)
  const href = attributeOf(tag, 'href', 'link', 'to')
  if (cards.has(name) && href !== null && cardOf(tag) === null)
    return { start: ['['], end: [`](<${href}>)`], isInline: true }
  if (cards.has(name)) return block(cardOf(tag))
  if (fields.has(name)) return block(fieldOf(tag))
  if (/^(?:Step|Update)$/.test(name)) return block(title && `### ${title}`)
  if (name === 'Tooltip') return { start: [abbreviation(tag)], end: ['</abbr>'], isInline: true }
  const caption = attributeOf(tag, 'caption')
  if (layout.has(name)) return { start: [], end: caption ? ['', `*${caption}*`] : [] }
  const condition = conditions.flatMap((each) => attributeOf(tag, each) ?? [])[0]
  return block(title ? `**${title}**` : condition ? `*${condition}*` : null)
}

function directive(name: string, title: string | null): BlockMeaning {
  return { start: [directiveStart(name, title)], end: [':::'] }
}

function block(first: string | null): BlockMeaning {
  return { start: first ? [first, ''] : [], end: [] }
}

function calloutOf(tag: BlockTag): string {
  const stated = attributeOf(tag, 'type', 'variant')
  return (stated === null ? null : ourName(stated)) ?? ourName(tag.name) ?? 'note'
}

function cardOf(tag: BlockTag): string | null {
  const title = attributeOf(tag, 'title', 'text')
  const href = attributeOf(tag, 'href', 'link', 'url', 'to')
  if (title === null) return null
  const name = href === null ? `**${title}**` : `[${title}](<${href}>)`
  const about = attributeOf(tag, 'description')
  return about === null ? name : `${name}: ${about}`
}

function fieldOf(tag: BlockTag): string | null {
  const name = attributeOf(tag, 'path', 'query', 'body', 'header', 'name')
  const preset = attributeOf(tag, 'default')
  const facts = [attributeOf(tag, 'type'), preset && `default: ${preset}`].filter(Boolean).join(', ')
  return name && `\`${name}\`${facts === '' ? '' : ` (${facts})`}`
}

function abbreviation(tag: BlockTag): string {
  const tip = attributeOf(tag, 'tip', 'content', 'text') ?? ''
  return `<abbr title="${tip.replaceAll('"', '&quot;')}">`
}

/** Components of ours, as directives. */
export const ownMeanings: ReadonlyMap<string, (tag: BlockTag) => BlockMeaning> = new Map([
  ['Tabs', () => directive('tabs', null)],
  ['Tab', (tag: BlockTag) => directive('tab', attributeOf(tag, 'label'))],
  ['Steps', () => directive('steps', null)],
  ['Callout', (tag: BlockTag) => directive(calloutOf(tag), attributeOf(tag, 'title'))],
])

/** What a component that holds nothing is within a line. */
export function elementText(tag: BlockTag, isMdx: boolean): string | null {
  if (tag.name === 'Icon') return ''
  if (tag.name === 'Badge') {
    const text = attributeOf(tag, 'text')
    return text === null ? null : isMdx ? `<Badge>${text}</Badge>` : `\`${text}\``
  }
  if (cards.has(tag.name)) return cardOf(tag)
  if (fields.has(tag.name)) return fieldOf(tag)
  // It is seen, as it was typed, and does not make the whole page unreadable as MDX.
  return tag.raw.includes('`') ? `\`\` ${tag.raw} \`\`` : `\`${tag.raw}\``
}
