import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { inParallel } from './in-parallel.ts'

test('runs no more tasks at a time than there are processors, and keeps the order of the items', async () => {
  let running = 0
  let most = 0
  const results = await inParallel([30, 1, 20, 2, 10, 3], async (ms) => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, ms))
    running -= 1
    return `${ms} ms`
  })
  expect(results).toEqual(['30 ms', '1 ms', '20 ms', '2 ms', '10 ms', '3 ms'])
  expect(most).toBe(Math.min(availableParallelism(), 6))
})

test('fails with the first task that fails', async () => {
  await expect(inParallel([1, 2], (item) => Promise.reject(new Error(`no ${item}`)))).rejects.toThrow('no 1')
  expect(await inParallel([], () => Promise.resolve(1))).toEqual([])
})
