import { expect, test } from 'vitest'
import { forgetReader } from './reader-names.ts'
import { readerOf, rememberReader } from './reader-version.ts'

const cookies = (values: Record<string, string>) => readerOf((name) => values[name])

test('the reader is what the cookies say, and nobody without a version', () => {
  expect(cookies({ 'cairn-version': '4.2.3', 'cairn-product': 'lamps' })).toEqual({
    version: '4.2.3',
    product: 'lamps',
  })
  expect(cookies({ 'cairn-version': ' 4.2.3 ' })).toEqual({ version: '4.2.3', product: null })
  expect(cookies({ 'cairn-product': 'lamps' })).toBeNull()
  expect(cookies({ 'cairn-version': '4'.repeat(41) })).toBeNull()
})

test('a sent form is remembered, and its address goes on without the order', () => {
  const sent = new URL('http://host/en/search?q=x&product=lamps&version=4.2.3&remember=1')
  expect(rememberReader(sent)).toEqual({
    reader: { version: '4.2.3', product: 'lamps' },
    target: '/en/search?q=x&product=lamps&version=4.2.3',
  })
})

test('an empty version forgets the reader', () => {
  const sent = new URL('http://host/en/search?q=x&product=&version=&remember=1')
  expect(rememberReader(sent)).toEqual({ reader: null, target: '/en/search?q=x' })
  expect(forgetReader('/en/search?q=x')).toBe('/en/search?q=x&remember=1')
  expect(forgetReader('/en/search')).toBe('/en/search?remember=1')
})

test.each(['//evil.example/', '/\\evil.example/', '///evil.example'])(
  'the address %s never leads to another host',
  (path) => {
    const address = new URL('http://host/')
    Object.defineProperty(address, 'pathname', { value: path })
    expect(rememberReader(address).target).toMatch(/^\/[^/\\]/)
  },
)
