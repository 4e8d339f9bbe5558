import { type Point, pathPoints, readNumbers, toPoints } from './path-points.ts'
import { textWidth } from './text-width.ts'

/** A rectangle in pixels, as `getBBox` gives it. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const nothing: Box = { x: 0, y: 0, width: 0, height: 0 }
const defaultFontSize = 16
/** Of a line of text and of the part above its base, in em. */
const lineHeight = 1.15
const ascent = 0.93
/** Elements that are not seen themselves. */
const unseen = new Set(['defs', 'style', 'title', 'desc', 'marker', 'clippath'])

/** The box that a browser would find for an SVG element, near enough: no element is laid out where there is no browser. */
export function svgBox(node: Element): Box {
  const name = node.tagName.toLowerCase()
  if (name === 'text') return textBox(node)
  if (name === 'tspan') {
    const size = fontSize(node)
    const width = textWidth(node.textContent ?? '', size)
    return { x: 0, y: 0, width, height: width > 0 ? size * lineHeight : 0 }
  }
  return shapeBox(node, name) ?? groupBox(node)
}

function textBox(node: Element): Box {
  const size = fontSize(node)
  const rows = [...node.children].filter((row) => row.hasAttribute('dy') || row.matches('.text-outer-tspan'))
  const lines = rows.length > 0 ? rows : [node]
  const width = Math.max(0, ...lines.map((line) => textWidth(line.textContent ?? '', size)))
  if (width === 0) return nothing
  const anchor = node.getAttribute('text-anchor')
  const before = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0
  const [first] = rows
  const base = length(first?.getAttribute('y') ?? node.getAttribute('y'), size)
  const top = base + length(first?.getAttribute('dy') ?? node.getAttribute('dy'), size) - size * ascent
  const x = length(first?.getAttribute('x') ?? node.getAttribute('x'), size) - before
  return { x, y: top, width, height: lines.length * size * lineHeight }
}

function shapeBox(node: Element, name: string): Box | null {
  const of = (attribute: string) => length(node.getAttribute(attribute), defaultFontSize)
  switch (name) {
    case 'rect':
    case 'image':
    case 'foreignobject':
      return { x: of('x'), y: of('y'), width: of('width'), height: of('height') }
    case 'circle':
      return around(of('cx'), of('cy'), [of('r'), of('r')])
    case 'ellipse':
      return around(of('cx'), of('cy'), [of('rx'), of('ry')])
    case 'line':
      return boxOf([
        [of('x1'), of('y1')],
        [of('x2'), of('y2')],
      ])
    case 'polygon':
    case 'polyline':
      return boxOf(toPoints(readNumbers(node.getAttribute('points') ?? '')))
    case 'path':
      return boxOf(pathPoints(node.getAttribute('d') ?? ''))
    default:
      return null
  }
}

function groupBox(node: Element): Box {
  const corners: Point[] = []
  for (const child of node.children) {
    if (unseen.has(child.tagName.toLowerCase())) continue
    const { x, y, width, height } = svgBox(child)
    if (width === 0 && height === 0) continue
    const [left, top] = translation(child)
    corners.push([left + x, top + y], [left + x + width, top + y + height])
  }
  return boxOf(corners)
}

function around(x: number, y: number, [rx, ry]: Point): Box {
  return { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry }
}

function boxOf(points: readonly Point[]): Box {
  if (points.length === 0) return nothing
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** Where `transform` moves an element; it is seldom turned or scaled. */
function translation(node: Element): Point {
  const moves = (node.getAttribute('transform') ?? '').matchAll(/translate\(([^)]{0,80})\)/g)
  return [...moves].reduce<Point>(
    ([x, y], [, numbers = '']) => {
      const [dx = 0, dy = 0] = readNumbers(numbers)
      return [x + dx, y + dy]
    },
    [0, 0],
  )
}

function length(value: string | null, size: number): number {
  const number = Number.parseFloat(value ?? '') || 0
  return value?.endsWith('em') ? number * size : number
}

function fontSize(node: Element): number {
  for (let at: Element | null = node; at; at = at.parentElement) {
    const style = /font-size:\s{0,2}([\d.]{1,6})/.exec(at.getAttribute('style') ?? '')?.[1]
    const size = Number.parseFloat(style ?? at.getAttribute('font-size') ?? '')
    if (size > 0) return size
  }
  return defaultFontSize
}
