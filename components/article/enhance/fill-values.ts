import { filledText } from '@/lib/content/placeholders/fill'
import { isSecret } from '@/lib/content/placeholders/is-secret'
import { type Remembered, recall, remember } from './visit-store'

/** A placeholder on the page, what its author wrote, and where it stands in its block. */
interface Slot {
  readonly node: HTMLElement
  readonly written: string
  readonly block: { readonly text: string; readonly language: string }
  readonly position: number
}

/** What was read of the page; each placeholder keeps what was written in `data-written`. */
let slots: ReadonlyMap<string, readonly Slot[]> | null = null

/** Puts what was remembered into the fields and the commands. */
export function restoreValues(storeName: string): void {
  const values = recall(storeName)
  for (const field of fields()) field.value = values[field.dataset.slotField ?? ''] ?? field.value
  applyValues()
}

/** Puts what the fields say into all commands, and remembers it, secrets excepted. */
export function valuesChanged(storeName: string): void {
  applyValues()
  const named = fields().map((field): [string, string] => [field.dataset.slotField ?? '', field.value])
  const kept: Remembered = Object.fromEntries(named.filter(([key, value]) => value !== '' && !isSecret(key)))
  remember(storeName, kept)
}

export function clearValues(storeName: string): void {
  for (const field of fields()) field.value = ''
  valuesChanged(storeName)
  fields()[0]?.focus()
}

function applyValues(): void {
  if (!slots || !isOnPage(slots)) slots = readSlots()
  for (const field of fields()) {
    for (const { node, written, block, position } of slots.get(field.dataset.slotField ?? '') ?? []) {
      const isFilled = field.value !== ''
      const text = isFilled ? filledText(block, position, field.value) : written
      if (node.textContent !== text) node.textContent = text
      node.classList.toggle('slot-filled', isFilled)
    }
  }
}

/** The preview replaces the text while an editor writes; what was read before is gone then. */
function isOnPage(known: ReadonlyMap<string, readonly Slot[]>): boolean {
  return [...known.values()].every((each) => each.every(({ node }) => node.isConnected))
}

function fields(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[data-slot-field]')]
}

function readSlots(): ReadonlyMap<string, readonly Slot[]> {
  const found = new Map<string, Slot[]>()
  for (const figure of document.querySelectorAll<HTMLElement>('figure.code:has(.slot)')) {
    const code = figure.querySelector('code')
    if (!code) continue
    for (const node of code.querySelectorAll<HTMLElement>('.slot')) {
      node.dataset.written ??= node.textContent ?? ''
      node.textContent = node.dataset.written
    }
    const block = { text: code.textContent ?? '', language: figure.dataset.language ?? '' }
    for (const node of code.querySelectorAll<HTMLElement>('.slot')) {
      const key = node.dataset.slot ?? ''
      const before = document.createRange()
      before.setStart(code, 0)
      before.setEndBefore(node)
      const slot = { node, written: node.textContent ?? '', block, position: before.toString().length }
      found.set(key, [...(found.get(key) ?? []), slot])
    }
  }
  return found
}
