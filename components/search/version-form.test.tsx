import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translatorOf } from '@/lib/i18n/translator'
import { readSearchState } from '@/lib/site/search-address'
import { VersionForm } from './version-form.tsx'

const hub = { id: 'hub', label: 'Dimmer Hub', count: 3, href: '/en/products/hub' }

/** What the form sends besides what the reader writes into it. */
function hidden(address: string, products = [hub]): string[] {
  const names = { labels: { product: {}, kind: {}, component: {} }, products, hasDates: true }
  const state = readSearchState(new URL(address, 'http://localhost').searchParams)
  const form = renderToStaticMarkup(
    <VersionForm state={state} locale="en" names={names} t={translatorOf('en')} />,
  )
  return [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
    ([, name, value]) => `${name}=${value}`,
  )
}

test('a version that is applied changes nothing else of the search, but begins at its first page', () => {
  expect(
    hidden('/?q=dark&kind=how-to&product=hub&version=4&sort=newest&verbatim=1&numbers=7.9&left=5&page=3'),
  ).toEqual(['q=dark', 'kind=how-to', 'sort=newest', 'verbatim=1', 'numbers=7.9', 'left=5', 'remember=1'])
})

test('a product stays chosen where the form does not ask for one', () => {
  expect(hidden('/?q=dark&product=hub', [])).toEqual(['q=dark', 'product=hub', 'remember=1'])
})
