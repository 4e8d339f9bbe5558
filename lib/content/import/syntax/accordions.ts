import { scanLines } from '../../markdown/lines.ts'
import { textUnits } from '../partials/partial-elements.ts'
import { type Converted, noteLines } from './converted.ts'

/** What sites name a text that folds, and what stands around several of them. */
const names = ['AccordionItem', 'AccordionGroup', 'Accordions', 'Accordion', 'Expandable', 'Collapsible']
const attributes = `(?<attributes>(?:\\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|\\{[^{}]*\\})*)?)`
const opening = new RegExp(`^(?<indent>\\s*)<(?:${names.join('|')})${attributes}>\\s*$`)
const closing = new RegExp(`^(?<indent>\\s*)</(?:${names.join('|')})>\\s*$`)
const title = /\s(?:title|header|label)=(?:"(?<double>[^"]+)"|'(?<single>[^']+)')/

/**
 * Turns texts that fold (`<Accordion title="…">` of Mintlify and others) into `:::details`. What has no title
 * holds others, and goes. A tag that is not alone on its line stays as it is, as does all where tags do not match.
 */
export function convertAccordions(body: string): Converted {
  const { changes, notUnderstood, at } = noteLines()
  const open: boolean[] = []
  let isBroken = false
  const units = textUnits(scanLines(body), names).map(({ index, text, inFence }) => {
    const start = inFence ? undefined : opening.exec(text)?.groups
    const end = inFence ? undefined : closing.exec(text)?.groups
    if (!start && !end) return text
    const found = title.exec(start?.attributes ?? '')?.groups
    const name = (found?.double ?? found?.single ?? '').replace(/\s+/g, ' ').trim()
    const folds = start ? name !== '' : open.pop()
    if (folds === undefined) isBroken = true
    if (start) open.push(name !== '')
    const mark = start ? `:::details ${name}` : ':::'
    const to = folds ? `${(start ?? end)?.indent ?? ''}${mark}` : ''
    at(index + 1).changed('component', text.trim().replace(/\s+/g, ' '), to.trim())
    return to + '\n'.repeat(text.split('\n').length - 1)
  })
  if (isBroken || open.length > 0) return { body, changes: [], notUnderstood: [] }
  return { body: units.join('\n'), changes, notUnderstood }
}
