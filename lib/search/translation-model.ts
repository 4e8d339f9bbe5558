/** The terms of a text and of its translation, each once. */
export interface Unit {
  readonly source: readonly string[]
  readonly target: readonly string[]
}

const rounds = 6
/** What occurs once or twice is chance. */
const fewestUnits = 3

/** All pairs of terms that met in a unit, numbered, with their probabilities. */
interface Model {
  readonly sources: readonly string[]
  readonly targets: readonly string[]
  /** Per pair: number of its source (0 is the empty word) and of its target. */
  readonly pairSource: readonly number[]
  readonly pairTarget: readonly number[]
  /** Per unit: numbers of its pairs, target by target, `width` sources each. */
  readonly units: readonly { readonly pairs: Int32Array; readonly width: number }[]
}

/**
 * Probabilities of targets by source term, by expectation maximisation (IBM model 1 with the empty
 * word: Brown et al., Computational Linguistics 19, 1993). Time and memory grow with the number
 * of pairs of terms that meet.
 */
export function translationTable(units: readonly Unit[]): Map<string, Map<string, number>> {
  const model = numberPairs(units)
  const probabilities = estimate(model)
  const table = new Map<string, Map<string, number>>()
  for (const [pair, probability] of probabilities.entries()) {
    const source = model.sources[(model.pairSource[pair] ?? 0) - 1]
    if (source === undefined || probability < 0.01) continue
    const words = table.get(source) ?? new Map<string, number>()
    words.set(model.targets[model.pairTarget[pair] ?? 0] ?? '', probability)
    table.set(source, words)
  }
  return table
}

function numberPairs(units: readonly Unit[]): Model {
  const sources = frequentTerms(units.map(({ source }) => source))
  const targets = frequentTerms(units.map(({ target }) => target))
  const numbers = new Map<number, number>()
  const pairSource: number[] = []
  const pairTarget: number[] = []
  const numbered = units.map((unit) => {
    const from = [0, ...unit.source.flatMap((term) => (sources.get(term) ?? -1) + 1 || [])]
    const to = unit.target.flatMap((term) => targets.get(term) ?? [])
    const pairs = new Int32Array(from.length * to.length)
    let at = 0
    for (const target of to) {
      for (const source of from) {
        const key = source * targets.size + target
        const pair = numbers.get(key) ?? numbers.size
        if (pair === pairSource.length) {
          numbers.set(key, pair)
          pairSource.push(source)
          pairTarget.push(target)
        }
        pairs[at] = pair
        at += 1
      }
    }
    return { pairs, width: from.length }
  })
  return {
    sources: [...sources.keys()],
    targets: [...targets.keys()],
    pairSource,
    pairTarget,
    units: numbered,
  }
}

function frequentTerms(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= fewestUnits)
  return new Map(kept.map(([term], number) => [term, number]))
}

function estimate({ sources, targets, pairSource, units }: Model): Float64Array {
  const size = pairSource.length
  const probabilities = new Float64Array(size).fill(1 / Math.max(1, targets.length))
  for (let round = 0; round < rounds; round += 1) {
    const counts = new Float64Array(size)
    const totals = new Float64Array(sources.length + 1)
    for (const unit of units) addCounts(unit, probabilities, counts)
    for (let pair = 0; pair < size; pair += 1) {
      const source = pairSource[pair] ?? 0
      totals[source] = (totals[source] ?? 0) + (counts[pair] ?? 0)
    }
    for (let pair = 0; pair < size; pair += 1) {
      const total = totals[pairSource[pair] ?? 0] ?? 0
      probabilities[pair] = total > 0 ? (counts[pair] ?? 0) / total : 0
    }
  }
  return probabilities
}

/** Shares each target among the sources of its unit. */
function addCounts(unit: Model['units'][number], probabilities: Float64Array, counts: Float64Array): void {
  const { pairs, width } = unit
  for (let start = 0; start < pairs.length; start += width) {
    let sum = 0
    for (let at = start; at < start + width; at += 1) sum += probabilities[pairs[at] ?? 0] ?? 0
    if (sum === 0) continue
    for (let at = start; at < start + width; at += 1) {
      const pair = pairs[at] ?? 0
      counts[pair] = (counts[pair] ?? 0) + (probabilities[pair] ?? 0) / sum
    }
  }
}
