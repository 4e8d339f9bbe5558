import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

test('a task that is asked for while it runs is done once more after it, and never beside itself', async () => {
  let state = 'a'
  let running = 0
  const seen: string[] = []
  const ask = oneAtATime(async () => {
    running += 1
    const read = state
    await wait(5)
    seen.push(`${read} ${running}`)
    running -= 1
  })
  const first = ask()
  state = 'b'
  ask()
  state = 'c'
  ask()
  await first
  expect(seen).toEqual(['a 1', 'c 1'])
  await ask()
  expect(seen).toEqual(['a 1', 'c 1', 'c 1'])
})
