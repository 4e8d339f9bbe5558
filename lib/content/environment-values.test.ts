import fc from 'fast-check'
import { expect, test } from 'vitest'
import { environmentValues, splitValue } from './environment-values.ts'

const keyOf = (text: string) => environmentValues({ cni: text })[0]?.key
const familyOf = (text: string) => environmentValues({ cni: text })[0]?.family?.text ?? null

test.each([
  ['Lamp-Net v1.9', 'lamp net 1.9'],
  ['LAMPNET_1.9', 'Lamp Net v1.9'],
  ['Ｌａｍｐ 3', 'lamp v3'],
])('"%s" and "%s" are one value', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other))
})

test.each([
  ['1.31', '13.1'],
  ['Lamp 1.9', 'Lamp 1.10'],
  ['灯座 E27', '灯座 E14'],
])('"%s" and "%s" are two values', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other))
})

test.each([
  ['4.19.90-23.el7.x86_64', '4.19'], // a kernel release: its line
  ['Lamp-Net v1.9', 'Lamp-Net'],
  ['LampOS 7.6', 'LampOS'],
  ['Micro Lamp OS 5.5', 'Micro Lamp OS'],
  ['Lamp CE >=v17.1', 'Lamp CE'],
  ['银灯 V10', '银灯'],
  ['1.31', null], // nothing to take away
  ['x86_64', null],
  ['arm64', null],
  ['a lamp of the same brand and 2 more', null], // a sentence has no family
])('the family of "%s" is %s', (text, family) => {
  expect(familyOf(text)).toBe(family)
})

test('a list is cut at its commas, though not within brackets', () => {
  expect(splitValue('iLamp, NFL (v4.1, v4.2)；灯泡、灯座')).toEqual([
    'iLamp',
    'NFL (v4.1, v4.2)',
    '灯泡',
    '灯座',
  ])
})

test('a sentence is no value to browse by', () => {
  const sentence = 'any system on which the lamp and its hub and the wall socket were seen to work'
  expect(environmentValues({ os: sentence })).toEqual([])
  expect(environmentValues({ os: `${sentence}, LampOS 7` }).map(({ text }) => text)).toEqual(['LampOS 7'])
})

test('whatever the text, values are read and are parts of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const value of environmentValues({ os: text })) {
        expect(text).toContain(value.text)
        expect(value.key).not.toBe('')
      }
    }),
  )
})
