import { expect, test } from 'vitest'
import { settleSearch } from './settle-search.ts'

const page = (query: string) => new URL(`http://host/en/search${query}`)
const reader = { version: '4.2.3', product: 'lamps' }

test('a sent version form is to be remembered, and leaves the address', () => {
  const { state, address, remembered } = settleSearch(
    page('?q=x&product=lamps&version=4.2.3&remember=1'),
    'en',
    null,
  )
  expect(remembered).toEqual(reader)
  expect(address).toBe('/en/search?q=x&product=lamps&version=4.2.3')
  expect(state).toMatchObject({ q: 'x', product: ['lamps'], version: '4.2.3' })
})

test('an empty form forgets, whoever was remembered', () => {
  const { state, address, remembered } = settleSearch(page('?q=x&remember=1'), 'en', reader)
  expect(remembered).toBeNull()
  expect(address).toBe('/en/search?q=x')
  expect(state).toMatchObject({ q: 'x', product: [], version: null })
})

test('what is remembered stands in the address of a search that says nothing', () => {
  const { state, address, remembered } = settleSearch(page('?q=x'), 'en', reader)
  expect(remembered).toBeUndefined()
  expect(address).toBe('/en/search?q=x&product=lamps&version=4.2.3')
  expect(state).toMatchObject({ product: ['lamps'], version: '4.2.3' })
})

test('a link that says for which version it was made is shown as it was sent', () => {
  expect(settleSearch(page('?q=x&version=3.1'), 'en', reader)).toMatchObject({
    address: null,
    state: { version: '3.1', product: [] },
  })
  expect(settleSearch(page('?q=x&version='), 'en', reader)).toMatchObject({
    address: null,
    state: { version: '' },
  })
})
