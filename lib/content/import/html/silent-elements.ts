import type { Element } from 'hast'
import { attribute, hasClass } from './find-element.ts'

/** Whether readers saw nothing of an element, or something that the site draws by itself. */
export function isSilent(element: Element): boolean {
  const { tagName } = element
  if (
    ['script', 'style', 'noscript', 'template', 'ac:task-id', 'ac:task-status', 'ac:placeholder'].includes(
      tagName,
    )
  )
    return true
  if (tagName === 'ac:parameter') return attribute(element, 'ac:name') !== 'title'
  return hasClass(element, 'toc-macro') || isSilentMacro(attribute(element, 'ac:name') ?? '')
}

/** Macros that draw what the site draws by itself, or that readers do not see. */
const silentMacros = new Set(['toc', 'anchor', 'children', 'pagetree', 'contentbylabel', 'recently-updated'])

/** Whether a macro of the storage format is silent, by its name. */
export function isSilentMacro(name: string): boolean {
  return silentMacros.has(name)
}
