import type { NoiseRule, Span } from '../span.ts'
import { isHashPart, isRandomPart } from './hashes.ts'

const dashedName = /(?<![A-Za-z0-9-])[a-z0-9]+(?:-[a-z0-9]+)+/g
const machine = 'node|worker|master|compute|infra|edge|server|host'
const machineWord = new RegExp(`^(?:${machine})s?$`)
const machineName = new RegExp(`(?<![\\w.-])(?:${machine})\\d{1,4}(?![\\w-])`, 'g')

interface Part {
  readonly text: string
  readonly start: number
}

function partsOf(name: string, start: number): Part[] {
  const parts: Part[] = []
  let offset = start
  for (const text of name.split('-')) {
    parts.push({ text, start: offset })
    offset += text.length + 1
  }
  return parts
}

// Walks from the end, since a random part is only known by standing behind the words of a name.
function generatedParts(parts: readonly Part[]): Span[] {
  const noise: Span[] = []
  let tail = true
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const { text, start } = parts[i] ?? { text: '', start: 0 }
    const before = parts[i - 1]
    if (tail && before && /^\d{1,4}$/.test(text) && machineWord.test(before.text)) {
      noise.push([before.start, start + text.length])
      i -= 1
      continue
    }
    const last = i === parts.length - 1
    const afterHash = last && text.length === 5 && before !== undefined && isHashPart(before.text)
    tail = isHashPart(text) || afterHash || (tail && i > 0 && isRandomPart(text))
    if (tail) noise.push([start, start + text.length])
  }
  return noise.reverse()
}

/** Generated ends of object names: `web-5d59d67564-abcde` keeps `web`, `virt-launcher-x-k9x2t` all but the end. */
function* generatedNames(text: string): Iterable<Span> {
  for (const match of text.matchAll(dashedName)) yield* generatedParts(partsOf(match[0], match.index))
}

/** Names that a cluster or its owner gave: pod suffixes, date stamps, `worker-07`, `node3`. */
export const nameRules: readonly NoiseRule[] = [
  generatedNames,
  function* machines(text) {
    for (const match of text.matchAll(machineName)) yield [match.index, match.index + match[0].length]
  },
]
