import { environmentValues } from '../../content/environment-values.ts'
import { normaliseLine } from '../log/normalise.ts'
import { isErrorLine, templateKey } from '../log/templates.ts'
import type { RelatedReason } from '../related.ts'
import type { SearchDocument } from '../types.ts'

/** Something that articles may have in common, under a key that is the same in both. */
interface Evidence {
  readonly key: string
  readonly reason: RelatedReason
}

/** A message of fewer words is said by programs everywhere. */
const fewestErrorWords = 4
/** Longer lines are dumps. */
const longestLine = 600

/** Error lines, components and environment of an article. */
export function evidenceOf(document: SearchDocument): Evidence[] {
  return [
    ...errorLines(document).flatMap(errorEvidence),
    ...document.components.map((value) => ({
      key: `component ${value}`,
      reason: { kind: 'component' as const, value },
    })),
    ...document.environment.flatMap(({ name, value }) => environmentEvidence(name, value)),
  ]
}

function errorLines({ errors, sections }: SearchDocument): string[] {
  const lines = sections.flatMap(({ code }) => code.flatMap((block) => block.split('\n')))
  return [...errors, ...lines.filter((line) => line.length <= longestLine && isErrorLine(line))]
}

function errorEvidence(line: string): Evidence[] {
  const key = templateKey(normaliseLine(line.slice(0, longestLine)).text)
  if (key.split(' ').length < fewestErrorWords) return []
  return [{ key: `error ${key}`, reason: { kind: 'error', text: line.trim() } }]
}

/** The value as written, and what it is a release of: two versions of one plug-in are still one plug-in. */
function environmentEvidence(name: string, value: string): Evidence[] {
  return environmentValues({ [name]: value }).flatMap(({ text, key, family }) => [
    { key: `environment ${name} ${key}`, reason: { kind: 'environment', name, value: text } },
    ...(family
      ? [
          {
            key: `environment ${name} ${family.key}`,
            reason: { kind: 'environment' as const, name, value: family.text },
          },
        ]
      : []),
  ])
}
