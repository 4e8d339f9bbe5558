import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Field, FieldValue, FrontmatterProblem, Place } from './frontmatter.ts'

interface Reading {
  readonly document: Document
  readonly place: (offset: number | undefined) => Place
  /** What each `*name` stands for. */
  readonly targets: ReadonlyMap<Alias, Node>
  /** Values with a name (`&name`) that a `*name` stands for: it is no word of theirs. */
  readonly referredTo: ReadonlySet<Node>
  readonly problems: FrontmatterProblem[]
}

/** The fields of valid YAML. A word that YAML takes for a type (`!word`) or for a name (`&word`) is kept, and told. */
export function readFields(
  document: Document,
  place: Reading['place'],
): { readonly fields: readonly Field[]; readonly problems: readonly FrontmatterProblem[] } {
  const targets = findTargets(document)
  const reading: Reading = { document, place, targets, referredTo: new Set(targets.values()), problems: [] }
  const fields = isMap(document.contents) ? toFields(document.contents, reading) : []
  return { fields, problems: reading.problems }
}

function findTargets(document: Document): Map<Alias, Node> {
  const named = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Node: (_key, node) => {
      const target = isAlias(node) && named.get(node.source)
      if (target) targets.set(node, target)
      if (!isAlias(node) && node.anchor !== undefined) named.set(node.anchor, node)
    },
  })
  return targets
}

function toFields(map: YAMLMap, reading: Reading): Field[] {
  return map.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return []
    const at = reading.place(key.range?.[0])
    tellOf(signsOf(key, reading), at, reading)
    return [
      runTogether(key, value, at, reading) ?? {
        key: scalarText(key),
        value: toValue(value, reading, at),
        ...at,
      },
    ]
  })
}

/** `{cni:Kube-OVN}` is a name without a value to YAML. */
function runTogether(key: Scalar, value: unknown, at: Place, { problems }: Reading): Field | null {
  const found = /^(?<name>[^\s:：]+)[:：](?<text>(?!\/\/)\S.*)$/.exec(scalarText(key))?.groups
  if (value !== null || key.type !== 'PLAIN' || found === undefined) return null
  const { name = '', text = '' } = found
  problems.push({
    ...at,
    message: `there is no space after "${name}:", so that it has no value`,
    fix: `write ${name}: ${text}`,
  })
  return { key: name, value: { type: 'text', text, ...at }, ...at }
}

function toValue(node: unknown, reading: Reading, fallback: Place): FieldValue {
  const at = hasRange(node) ? reading.place(node.range[0]) : fallback
  if (isScalar(node)) return toText(wordsOf(node, reading, at), at)
  if (isAlias(node)) return toText(aliasText(node, reading, at), at)
  if (!isSeq(node) && !isMap(node)) return { type: 'empty', ...at }
  tellOf(signsOf(node, reading), at, reading)
  return isSeq(node)
    ? { type: 'list', items: node.items.map((item) => toValue(item, reading, at)), ...at }
    : { type: 'map', entries: toFields(node, reading), ...at }
}

function toText(text: string, at: Place): FieldValue {
  return text === '' ? { type: 'empty', ...at } : { type: 'text', text, ...at }
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

/** `*name` stands for the text of that name; where there is none, the star is a part of the text. */
function aliasText(alias: Alias, reading: Reading, at: Place): string {
  const target = reading.targets.get(alias)
  if (isScalar(target)) return scalarText(target).trim()
  if (target)
    reading.problems.push({
      ...at,
      message: `"*${alias.source}" stands for a list or a map, which are not read from elsewhere`,
      fix: 'write the values here as well',
    })
  return `*${alias.source}`
}

/** A value in the quotes of a word processor, all of it. */
const quoted = /^(?:“[^“”']*”|‘[^‘’']*’|＂[^＂']*＂)$/

/** The text of a value with the signs before it, which belong to it as far as authors know. */
function wordsOf(scalar: Scalar, reading: Reading, at: Place): string {
  const signs = signsOf(scalar, reading)
  const text = scalarText(scalar).trim()
  if (scalar.type === 'PLAIN' && quoted.test(text))
    reading.problems.push({
      ...at,
      message: 'these quotes are not those of YAML, so readers see them',
      fix: `write straight ones: '${text.slice(1, -1)}', or '${text}' where readers shall see them`,
    })
  if (signs === '') return text
  const written = text === '' ? signs : `${signs} ${text}`
  reading.problems.push({
    ...at,
    message: `YAML takes "${signs}" for a sign of its own; here it is read as text`,
    fix: `put the value in quotes: '${written.replaceAll("'", "''")}'`,
  })
  return written
}

function tellOf(signs: string, at: Place, { problems }: Reading): void {
  if (signs === '') return
  problems.push({ ...at, message: `YAML takes "${signs}" for a sign of its own`, fix: 'remove it' })
}

/** What YAML takes for the name and the type of a value, as it is typed; types that YAML knows say what it is. */
function signsOf(node: Scalar | YAMLMap | YAMLSeq, { document, referredTo }: Reading): string {
  const name = node.anchor === undefined || referredTo.has(node) ? '' : `&${node.anchor}`
  const isKnown = document.schema.tags.some(({ tag }) => tag === node.tag)
  const type = node.tag === undefined || isKnown ? '' : document.directives?.tagString(node.tag)
  return [name, type].filter(Boolean).join(' ')
}

/** Text of a scalar; for numbers, dates and booleans the characters in the file. */
function scalarText(scalar: Scalar): string {
  if (typeof scalar.value === 'string') return scalar.value
  if (scalar.value === null || scalar.value === undefined) return ''
  return scalar.source ?? String(scalar.value)
}
