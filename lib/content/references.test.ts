import { expect, test } from 'vitest'
import { processorSeconds } from './processor-seconds.ts'
import { readBody } from './read-body.ts'
import { collectReferences } from './references.ts'

const collect = (body: string) => collectReferences(readBody(body, 'md').tree, 0)

test.each([
  ['"', '='],
  ["'", '='],
  ['', '='],
  ['', ' = '],
])('links, images and places of HTML are found with %j around them, after %j', (quote, equals) => {
  const is = (value: string) => `${equals}${quote}${value}${quote}`
  const { links, images, anchors } = collect(
    `<img alt${is('Lamp')} src${is('lamp.png')}> <a href${is('hub.md')}>x</a> <a id${is('dim')}></a>`,
  )
  expect(images).toMatchObject([{ src: 'lamp.png', alt: 'Lamp' }])
  expect(links).toMatchObject([{ href: 'hub.md' }])
  expect(anchors).toEqual(['dim'])
})

test('what an attribute says is no other attribute', () => {
  expect(collect('<img alt="set src=hub.png or" src="lamp.png">').images).toMatchObject([{ src: 'lamp.png' }])
  expect(collect(`<a title='id="dim"' class=x></a>`).anchors).toEqual([])
})

test.each(['a ', 'a=', `a="`, 'src= '])('attributes by the thousand take no time: %j', (text) => {
  const html = { type: 'html' as const, value: `<a ${text.repeat(100_000)}>` }
  const collectAll = () => collectReferences({ type: 'root', children: [html] }, 0)
  expect(processorSeconds(collectAll)).toBeLessThan(2)
})
