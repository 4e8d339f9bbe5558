import { expect, test } from 'vitest'
import { mutate, randomFrom } from './mutate.ts'

test('volatile fields change, the message stays', () => {
  const line = 'E0402 08:15:31.22 1 a.go:97] lost pod web-5d59d67564-abcde at 10.0.0.9 after 37s on <node>'
  const changed = mutate(line, randomFrom(1))
  for (const field of ['E0402', '08:15:31', ':97]', '10.0.0.9', '37s', '<node>']) {
    expect(changed).not.toContain(field)
  }
  for (const word of ['E', 'a.go:', 'lost pod web-', ' after ', ' on worker-'])
    expect(changed).toContain(word)
})

test('the same seed gives the same log', () => {
  const line = 'id c93d1f7e-80d2-4b7a-b0a5-6de1f2a9a3b8 at 2031-04-02 08:15:31'
  expect(mutate(line, randomFrom(7))).toBe(mutate(line, randomFrom(7)))
  expect(mutate(line, randomFrom(7))).not.toBe(mutate(line, randomFrom(8)))
})
