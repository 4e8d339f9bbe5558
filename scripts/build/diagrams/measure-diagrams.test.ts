import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { measureDiagrams } from './measure-diagrams.ts'

/** Measures by the length of the source; hangs at "endless", takes all memory at "heavy", fails at "large". */
const program = `
import { readFileSync } from 'node:fs'
for (const source of JSON.parse(readFileSync(0, 'utf8'))) {
  if (source === 'endless') while (true) {}
  if (source === 'heavy') process.abort()
  if (source === 'large') throw new Error('out of memory')
  process.stdout.write(JSON.stringify(source === 'none' ? null : { width: source.length, height: 1 }) + '\\n')
}
`

function programFile(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'cairn-measure-diagrams-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const file = path.join(dir, 'measure.ts')
  writeFileSync(file, program)
  return file
}

function listen() {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => told.mockRestore())
  return told
}

test('a diagram that cannot be measured costs no other its size', async () => {
  const told = listen()
  const sources = ['lamp', 'endless', 'none', 'large', 'hub']

  const measured = await measureDiagrams(sources, { program: programFile(), patience: 5000 })

  expect([...measured]).toEqual([
    ['lamp', { width: 4, height: 1 }],
    ['endless', 'endless'],
    ['none', null],
    ['hub', { width: 3, height: 1 }],
  ])
  expect(told.mock.calls.flat()).toEqual([
    'Measuring diagrams stopped: nothing came within 5 seconds',
    expect.stringContaining('out of memory'),
  ])
}, 60_000)

test('a diagram for which the memory does not suffice is one that comes to no end', async () => {
  listen()
  const measured = await measureDiagrams(['heavy', 'hub'], { program: programFile(), patience: 5000 })
  expect([...measured]).toEqual([
    ['heavy', 'endless'],
    ['hub', { width: 3, height: 1 }],
  ])
}, 60_000)

test('measuring that fails whatever the diagram is given up', async () => {
  const told = listen()
  const options = { program: '/nowhere/measure.ts', patience: 5000 }

  const measured = await measureDiagrams(['a', 'b', 'c', 'd', 'e'], options)

  expect(measured.size).toBe(0)
  expect(told).toHaveBeenCalledTimes(3)
}, 60_000)
