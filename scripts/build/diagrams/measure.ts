import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'
import { z } from 'zod'
import type { DiagramSize } from '../../../lib/content/compile/compiled-source.ts'
import { mermaidOptions } from '../../../lib/content/mermaid-options.ts'
import { svgBox } from './svg-box.ts'

/**
 * A program of its own, since mermaid wants the globals of a browser: reads a JSON list of diagrams' sources from
 * stdin, and writes a line of JSON with the size of each to stdout as soon as it is known; null for what is no diagram.
 */
const columnWidth = 720
/** For kinds that draw on a canvas to measure (mind maps): they are fitted into it. */
const unknownSize: DiagramSize = { width: columnWidth, height: 405 }

const { window } = new JSDOM('<!doctype html><body></body>', {
  pretendToBeVisual: true,
  virtualConsole: new VirtualConsole(), // says only what it does not implement
})
Object.defineProperties(window.SVGElement.prototype, {
  getBBox: { value: boxOfThis },
  getComputedTextLength: { value: widthOfThis },
  getBoundingClientRect: { value: rectangleOfThis },
})
// Gantt charts are as wide as the column that they stand in.
Object.defineProperty(window.HTMLElement.prototype, 'offsetWidth', { get: () => columnWidth })
for (const name of ['document', 'Element', 'SVGElement', 'HTMLElement', 'Node', 'DOMParser', 'CSSStyleSheet'])
  Object.defineProperty(globalThis, name, { value: Reflect.get(window, name), configurable: true })
Object.defineProperty(globalThis, 'window', { value: window, configurable: true })

const { default: mermaid } = await import('mermaid/dist/mermaid.esm.min.mjs')
mermaid.initialize(mermaidOptions)
for (const [index, source] of z
  .array(z.string())
  .parse(JSON.parse(readFileSync(0, 'utf8')))
  .entries())
  process.stdout.write(`${JSON.stringify(await sizeOf(source, index))}\n`)
process.stdout.write('', () => process.exit(0))

async function sizeOf(source: string, index: number): Promise<DiagramSize | null> {
  if ((await mermaid.parse(source, { suppressErrors: true })) === false) return null
  try {
    const { svg } = await mermaid.render(`diagram-${index}`, source)
    const [, , width = 0, height = 0] = (/viewBox="([^"]{1,200})"/.exec(svg)?.[1] ?? '')
      .split(' ')
      .map(Number)
    const isMeasured = width > 0 && height > 0
    return isMeasured ? { width: Math.ceil(width), height: Math.ceil(height) } : unknownSize
  } catch {
    // It is well formed, so a browser will draw it; only here it cannot be measured.
    return unknownSize
  }
}

function boxOfThis(this: Element) {
  return svgBox(this)
}

function widthOfThis(this: Element) {
  return svgBox(this).width
}

function rectangleOfThis(this: Element) {
  const { x, y, width, height } = svgBox(this)
  return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height }
}
