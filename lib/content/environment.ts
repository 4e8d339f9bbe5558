import { columns } from './columns.ts'
import type { Field, FieldValue } from './frontmatter.ts'
import { findTerm, type Taxonomy } from './taxonomy.ts'
import { parseVersions } from './versions.ts'

/** Names and values of an environment, in the order in which they were found. */
export type Environment = Map<string, string>

const pair = /^(?<name>[^:：]{1,40})[:：](?!\/\/)\s*(?<value>.+)$/
const maxValueLength = 200

/** What a section may say in one entry; more is a sentence, which the section itself shows. */
const maxSectionValue = 120
const maxBareValue = 60

/** The name under which values are kept that say nothing about themselves. */
export const unnamed = 'other'
/** The same for versions alone. */
const platform = 'platform'

/**
 * Reads one line such as `内核：4.19.90, CNI: Kube-OVN v1.9, 国产海光 CPU 虚拟机` and adds what it says:
 * pairs separated by commas, names in the taxonomy's spelling; a value without a name gets one from
 * the words in it.
 */
export function addLine(environment: Environment, line: string, taxonomy: Taxonomy): void {
  for (const part of line.split(/[,，;；、\n]/)) addEntry(environment, part, taxonomy)
}

/** Reads one entry, `name: value` or a value alone, and adds it. */
function addEntry(environment: Environment, entry: string, taxonomy: Taxonomy): void {
  const text = withoutStop(entry)
  if (text === '') return
  const match = pair.exec(text)?.groups
  if (match) addValue(environment, nameOf(match.name ?? '', taxonomy), match.value ?? '')
  else addValue(environment, guessName(text, taxonomy), text)
}

/**
 * Adds an entry of an Environment section when it is one: a short pair, or a short value that
 * names a version. The sections of real articles also list prerequisites in whole sentences.
 */
export function addSectionEntry(environment: Environment, entry: string, taxonomy: Taxonomy): void {
  const text = withoutStop(entry)
  const match = pair.exec(text)?.groups
  const isValue = match
    ? columns(match.value ?? '') <= maxSectionValue
    : columns(text) <= maxBareValue && /\d/.test(text)
  if (isValue) addEntry(environment, text, taxonomy)
}

/** Whether a line is a pair, or nothing but versions: what a paragraph may add. */
export function isEnvironmentLine(line: string): boolean {
  return pair.test(line) || isVersion(line)
}

/** Reads the `environment` field: a map, a list of pairs, or a line. */
export function environmentOf(value: FieldValue, taxonomy: Taxonomy): Environment {
  const environment: Environment = new Map()
  const addFields = (entries: readonly Field[]) => {
    for (const { key, value: inner } of entries) {
      for (const text of textsOf(inner)) addValue(environment, nameOf(key, taxonomy), text)
    }
  }
  if (value.type === 'map') addFields(value.entries)
  else if (value.type === 'text') addLine(environment, value.text, taxonomy)
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
  const text = value.trim().slice(0, maxValueLength).trim()
  if (name === '' || text === '') return
  const before = environment.get(name)
  if (before === undefined) environment.set(name, text)
  else if (!before.split(', ').includes(text)) environment.set(name, `${before}, ${text}`)
}

function nameOf(name: string, taxonomy: Taxonomy): string {
  return findTerm(taxonomy.environment, name)?.id ?? name.trim()
}

function guessName(text: string, taxonomy: Taxonomy): string {
  if (isVersion(text)) return platform
  const plain = text.normalize('NFKC').toLowerCase()
  const hinted = taxonomy.environment.find((term) =>
    term.hints.some((hint) => plain.includes(hint.normalize('NFKC').toLowerCase())),
  )
  return hinted?.id ?? unnamed
}

function isVersion(text: string): boolean {
  const { expressions, unparsable } = parseVersions(text)
  return expressions.length > 0 && unparsable.length === 0
}

function withoutStop(text: string): string {
  return text
    .trim()
    .replace(/[。.]$/, '')
    .trim()
}
