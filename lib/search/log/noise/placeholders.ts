import { type NoiseRule, patternRule } from '../span.ts'

const stands =
  /^(?:namespaces?|ns|names?|pods?|nodes?|ip|ips|ports?|id|uid|uuid|hash|rs|users?|hosts?|hostname|cluster|version|ver|date|time|timestamp|path|url|image|container|service|svc|secret|password|token|pool|domain|registry|project|release|app|size|number|n|pid|file|tag|digest)$/i

// `<none>` and `<pending>` are values that a program prints, and `<domain>`-like words may be XML.
function isPlaceholder(match: string): boolean {
  const inside = match.slice(1, -1)
  return (
    stands.test(inside) || /^[a-z0-9]+(?:[-_ ][a-z0-9]+)+$/i.test(inside) || /^[A-Z][A-Z0-9]+$/.test(inside)
  )
}

/** What an author wrote in place of a volatile value: `<pod-name>`, `${NODE}`, `x.x.x.x`, `xxx`. */
export const placeholderRules: readonly NoiseRule[] = [
  patternRule(/<[A-Za-z][A-Za-z0-9 _.-]{0,39}>/g, isPlaceholder),
  patternRule(/\$\{[A-Za-z_]\w{0,39}\}/g),
  patternRule(/(?<![\w.])(?:[xX]{1,3}\.){3}[xX]{1,3}(?![\w.])/g),
  patternRule(/(?<![\w-])[xX]{3,}(?![\w-])/g),
]
