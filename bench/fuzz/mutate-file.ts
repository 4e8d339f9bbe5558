import type { Random } from '../log-mutation/mutate.ts'

const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)]
const below = (limit: number, random: Random) => Math.floor(random() * Math.max(limit, 1))

/** Text that opens something, or that only one program likes. */
const snippets = [
  '```',
  '~~~~sh title="',
  ':::warning',
  '::::',
  '<details>',
  '</summary>',
  '<pod-name',
  '<Tabs><Tab label=',
  '<!--',
  '{`${',
  '{/*',
  '[[',
  '![](',
  '[a]: <',
  '[^1]: ',
  '> [!NOTE]',
  '| a | b |\n| - |',
  '$$\n\\frac{',
  '---\n',
  '...\n',
  '&#x0;&#1114112;&nbsp',
  '\u0000',
  '\u202e\u200b\ufeff',
  '\ud83d',
  '\r',
  '\t- \t* ',
  '{#id}',
  'import x from "y"',
  '<svg onload=x><style>',
  '1. '.repeat(60),
  '> '.repeat(200),
  '- '.repeat(120),
  '*'.repeat(3000),
  '['.repeat(3000),
  '`'.repeat(999),
  '<'.repeat(2000),
  '_a'.repeat(2000),
  '|'.repeat(3000),
  ' '.repeat(5000),
  '(('.repeat(1500),
  '中'.repeat(5000),
]

const yamlFaults = [
  '\tkind: x',
  'kind: [a, b',
  'title: "never closed',
  'products: {a: {b: ',
  'id: &a [*a]',
  '? complex',
  'versions: !!binary x',
  '- item',
  'title: |\n',
  'environment: {: }',
  'aliases: 1e999',
  'updated: 9999-99-99',
  '%YAML 9.9',
  '__proto__: {x: 1}',
  'constructor: y',
]

type TextMutation = (lines: string[], random: Random) => void

const textMutations: readonly TextMutation[] = [
  (lines, random) => void lines.splice(below(lines.length, random), 1 + below(5, random)),
  (lines, random) => void lines.splice(below(lines.length, random), 0, ...lines.slice(0, below(20, random))),
  (lines, random) => void lines.splice(below(lines.length, random), 0, pick(snippets, random) ?? ''),
  (lines, random) => void lines.splice(1 + below(8, random), 0, pick(yamlFaults, random) ?? ''),
  (lines, random) => {
    const at = below(lines.length, random)
    const line = lines[at] ?? ''
    const cut = below(line.length, random)
    lines[at] = line.slice(0, cut) + (pick(snippets, random) ?? '') + line.slice(cut)
  },
  (lines, random) => {
    const at = below(lines.length, random)
    lines[at] = (random() < 0.5 ? '\t' : ' '.repeat(1 + below(9, random))) + (lines[at] ?? '')
  },
  (lines, random) => {
    const [a, b] = [below(lines.length, random), below(lines.length, random)]
    const kept = lines[a] ?? ''
    lines[a] = lines[b] ?? ''
    lines[b] = kept
  },
  (lines, random) => void lines.splice(below(lines.length, random)),
  (lines) => void lines.push(...lines.slice(0, 400)),
]

/** Applies one to five faults to the bytes of an article: lines dropped, fences opened, YAML broken, bytes flipped. */
export function mutateFile(bytes: Uint8Array, random: Random): Uint8Array {
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  const faults = 1 + below(5, random)
  for (let fault = 0; fault < faults; fault += 1) pick(textMutations, random)?.(lines, random)
  const changed = Uint8Array.from(Buffer.from(lines.join(pick(['\n', '\n', '\n', '\r\n', '\r'], random))))
  if (random() < 0.3) {
    for (let flip = 0; flip < 1 + below(8, random); flip += 1)
      changed[below(changed.length, random)] = below(256, random)
  }
  return random() < 0.05 ? changed.subarray(0, below(changed.length, random)) : changed
}
