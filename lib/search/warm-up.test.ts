import { expect, test } from 'vitest'
import { createEngine } from './engine.ts'
import { warmUp } from './warm-up.ts'

test('asks titles from all over the list, each in its language, and not too many', () => {
  const asked: string[] = []
  const engine = createEngine([], { kinds: [], products: [], components: [] })
  const titles = Array.from({ length: 1000 }, (_, at) => ({
    locale: at < 500 ? 'en' : 'zh',
    title: `Lamp number ${at}`,
    errors: at === 0 ? ['wick not found'] : [],
  }))
  warmUp(
    {
      search: (query, options) => {
        asked.push(`${options.locale} ${query}`)
        return engine.search(query, options)
      },
    },
    titles,
  )
  expect(asked).toContain('en Lamp number 0')
  expect(asked).toContain('en $ journalctl\nwick not found\n')
  expect(asked.filter((each) => /^zh Lamp number/.test(each)).length).toBeGreaterThan(50)
  expect(asked.length).toBeLessThanOrEqual(450)
})
