import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { svgBox } from './svg-box.ts'

const { window } = new JSDOM('')

function boxOf(svg: string) {
  const root = new window.DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`,
    'image/svg+xml',
  ).documentElement
  const { x, y, width, height } = svgBox(root)
  return [x, y, width, height].map((value) => Math.round(value * 100) / 100)
}

test.each([
  ['<rect x="2" y="3" width="10" height="20"/>', [2, 3, 10, 20]],
  ['<circle cx="5" cy="5" r="4"/>', [1, 1, 8, 8]],
  ['<line x1="9" y1="1" x2="3" y2="4"/>', [3, 1, 6, 3]],
  ['<polygon points="-5,0 5,0.5 0,-10"/>', [-5, -10, 10, 10.5]],
  ['<path d="M1,2L11,2V12H1z"/>', [1, 2, 10, 10]],
  ['<path d="m1 2l10 0c0,5 0,5 -4,8a2,2 0 0 1 -3,1"/>', [1, 2, 10, 9]],
  [
    '<g transform="translate(100, -10)"><rect width="5" height="5"/><rect x="9" width="1" height="9"/></g>',
    [100, -10, 10, 9],
  ],
  ['<defs><rect width="99" height="99"/></defs><rect width="1" height="1"/>', [0, 0, 1, 1]],
  ['', [0, 0, 0, 0]],
])('%s takes the room %j', (svg, box) => {
  expect(boxOf(svg)).toEqual(box)
})

test('text stands above its base, beside or around its anchor; Han characters are as wide as high', () => {
  expect(boxOf('<text x="50" y="20" text-anchor="middle" font-size="10">台灯</text>')).toEqual([
    40, 10.7, 20, 11.5,
  ])
  expect(
    boxOf('<text style="font-size: 20px"><tspan dy="1em">灯</tspan><tspan dy="1em">台灯灯</tspan></text>'),
  ).toEqual([0, 1.4, 60, 46])
})
