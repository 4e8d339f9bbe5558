import type { Element } from 'hast'
import type { DiagramRoom } from './compiled-source.ts'
import { element } from './element.ts'

/** A drawing is not made smaller than this: below, its letters cannot be read, and it scrolls instead. */
const smallest = 0.6

/**
 * A mermaid block as `div.mermaid` with its source in `pre`, which the browser replaces by the drawing. With a size, the
 * room of the drawing is kept free around the source, so that nothing moves when it comes. What could not be drawn in half a
 * minute would hold up the reader's browser, and stays as its source.
 */
export function diagram(source: string, room: DiagramRoom | undefined): Element {
  const text = { type: 'text', value: source } as const
  if (room === 'endless')
    return element('div', { className: ['mermaid'], dataFailed: '' }, [
      element('pre', { tabIndex: 0 }, [text]),
    ])
  if (!room) return element('div', { className: ['mermaid'] }, [element('pre', {}, [text])])
  const pre = element('pre', { tabIndex: 0 }, [text])
  const { width, height } = room
  const style = `width:${width}px;min-width:${Math.round(width * smallest)}px;aspect-ratio:${width}/${height}`
  return element('div', { className: ['mermaid'], dataMeasured: '', tabIndex: 0 }, [
    element('div', { className: ['diagram-room'], style }, [pre]),
  ])
}
