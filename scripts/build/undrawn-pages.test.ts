import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { isUndrawn, tellUndrawn } from './undrawn-pages.ts'

test('a page that could not be drawn is known by its notice, and not by words of its author', () => {
  expect(isUndrawn('<main><aside class="notice notice-plain undrawn"><p>')).toBe(true)
  expect(isUndrawn('<main><aside class="notice notice-plain"><p>undrawn')).toBe(false)
  expect(isUndrawn(renderToStaticMarkup('<aside class="notice notice-plain undrawn">'))).toBe(false)
})

test('each undrawn page is told by its address', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  tellUndrawn(['/en/articles/lamp'])
  expect(told.mock.calls).toEqual([
    ['/en/articles/lamp could not be drawn and is shown as plain text; please report the fault'],
  ])
  told.mockRestore()
})
