import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../project.ts'

function measure(sources: readonly string[]) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', path.join(projectRoot, 'scripts/build/diagrams/measure.ts')],
    { cwd: projectRoot, input: JSON.stringify(sources), encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** Sizes as Chromium draws them, with mermaid 11.17. A tenth less or more is not seen. */
test('diagrams are measured as browsers draw them, within 15 %', () => {
  const known = [
    ['graph LR; Wall --> Hub --> Lamp', 406, 65],
    ['stateDiagram-v2\n[*] --> Still\nStill --> [*]\nStill --> Moving\n', 154, 200],
    ['erDiagram\nROOM ||--o{ LAMP : holds\n', 116, 277],
  ] as const
  const sizes = measure(known.map(([source]) => source))
  for (const [index, [source, width, height]] of known.entries()) {
    expect(Math.abs(sizes[index].width / width - 1), source).toBeLessThan(0.15)
    expect(Math.abs(sizes[index].height / height - 1), source).toBeLessThan(0.15)
  }
}, 60_000)

test('what is no diagram has no size, what cannot be measured here has an assumed one', () => {
  expect(measure(['graph LR; A -->', 'mindmap\n  root((lamp))\n    hub'])).toEqual([
    null,
    { width: 720, height: 405 },
  ])
}, 60_000)
