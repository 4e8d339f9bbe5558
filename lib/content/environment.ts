import type { Field, FieldValue } from './frontmatter.ts'
import { findTerm, type Taxonomy } from './taxonomy.ts'

/** Names and values of an environment, in the order in which they were found. */
export type Environment = Record<string, string>

const pair = /^(?<name>[^:：]{1,40})[:：]\s*(?<value>.+)$/
const maxValueLength = 200

/** The name under which values that say nothing about themselves are kept. */
const unnamed = 'other'

/**
 * Reads one line such as `内核：4.19.90, CNI: Kube-OVN v1.9, 国产海光 CPU 虚拟机`: pairs separated by
 * commas, names in the taxonomy's spelling; a value without a name gets one from the words in it.
 */
export function parseEnvironmentLine(line: string, taxonomy: Taxonomy): Environment {
  const environment: Environment = {}
  for (const part of line.split(/[,，;；、\n]/)) addEntry(environment, part, taxonomy)
  return environment
}

/** Reads one entry, `name: value` or a value alone, and adds it. */
export function addEntry(environment: Environment, entry: string, taxonomy: Taxonomy): void {
  const text = entry.trim().replace(/[。.]$/, '')
  if (text === '') return
  const match = pair.exec(text)?.groups
  if (match) addValue(environment, nameOf(match.name ?? '', taxonomy), match.value ?? '')
  else addValue(environment, guessName(text, taxonomy), text)
}

/** Reads the `environment` field: a map, a list of pairs, or a line. */
export function environmentOf(value: FieldValue, taxonomy: Taxonomy): Environment {
  const environment: Environment = {}
  const addFields = (entries: readonly Field[]) => {
    for (const { key, value: inner } of entries) {
      for (const text of textsOf(inner)) addValue(environment, nameOf(key, taxonomy), text)
    }
  }
  if (value.type === 'map') addFields(value.entries)
  else if (value.type === 'text') Object.assign(environment, parseEnvironmentLine(value.text, taxonomy))
  else if (value.type === 'list') {
    for (const item of value.items) {
      if (item.type === 'map') addFields(item.entries)
      else if (item.type === 'text') addEntry(environment, item.text, taxonomy)
    }
  }
  return environment
}

/** All texts of a value, in order. */
export function textsOf(value: FieldValue): string[] {
  if (value.type === 'text') return [value.text]
  if (value.type === 'list') return value.items.flatMap(textsOf)
  if (value.type === 'map')
    return value.entries.flatMap((entry) => textsOf(entry.value).map((text) => `${entry.key}: ${text}`))
  return []
}

function addValue(environment: Environment, name: string, value: string): void {
  const text = value.trim().slice(0, maxValueLength)
  if (name === '' || text === '') return
  const before = environment[name]
  if (before === undefined) environment[name] = text
  else if (!before.split(', ').includes(text)) environment[name] = `${before}, ${text}`
}

function nameOf(name: string, taxonomy: Taxonomy): string {
  return findTerm(taxonomy.environment, name)?.id ?? name.trim()
}

function guessName(text: string, taxonomy: Taxonomy): string {
  const lower = text.normalize('NFKC').toLowerCase()
  return taxonomy.environment.find((term) => term.hints.some((hint) => lower.includes(hint)))?.id ?? unnamed
}
