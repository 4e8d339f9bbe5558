import { columns } from './columns.ts'
import { termKey } from './taxonomy.ts'

/** One thing that an environment says, in the form in which spellings of it meet. */
export interface EnvironmentValue {
  /** Id of the name in the taxonomy, else the name as written. */
  readonly name: string
  /** As written: `Kube-OVN v1.9`. */
  readonly text: string
  /** The same for all spellings of the value: `Kube-OVN v1.9`, `kube ovn 1.9` and `KubeOVN-1.9`. */
  readonly key: string
  /** What articles on other releases of it have in common (`Kube-OVN`, kernel `4.19`), when there is such. */
  readonly family: { readonly text: string; readonly key: string } | null
}

/** A longer value is a sentence, which two articles have in common only by accident; in columns. */
const longestValue = 60
const mostFamilyWords = 3

/**
 * The values of an environment, one by one: what lists of articles by environment are made of.
 * Sentences are left out. Linear; never throws.
 */
export function environmentValues(environment: Readonly<Record<string, string>>): EnvironmentValue[] {
  return Object.entries(environment).flatMap(([name, value]) => {
    const texts = splitValue(value).filter((text) => columns(text) <= longestValue && valueKey(text) !== '')
    return texts.map((text) => ({ name, text, key: valueKey(text), family: familyOf(text) }))
  })
}

/** Cuts a value at its commas and semicolons, not within brackets: `iSCSI, NFS (v4.1, v4.2)` has two. */
export function splitValue(value: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < value.length; at += 1) {
    const sign = value.charAt(at)
    if ('([（【'.includes(sign)) depth += 1
    else if (')]）】'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && ',;，；、'.includes(sign)) {
      parts.push(value.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, value.slice(start)].map((part) => part.trim()).filter((part) => part !== '')
}

/** Dots tell versions apart, so that they stay: `1.31` is not `13.1`. */
function valueKey(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/·/g, ' ')
  return plain
    .replace(/(?<![\p{L}\p{N}])v(?=\d)/gu, '')
    .split('.')
    .map(termKey)
    .join('.')
    .replace(/^\.+|\.+$/g, '')
}

/** Of a value that begins with a version its minor line, of one that has a version behind a name the name. */
function familyOf(text: string): EnvironmentValue['family'] {
  const line = /^v?(?<line>\d{1,4}\.\d{1,4})(?=[.\-+_\s])/i.exec(text)?.groups?.line
  if (line) return { text: line, key: line }
  const name = /^(?<name>\p{L}[^\d(（<>=≥≤~]{0,38}?)[\s-]*[<>=≥≤~]*\s*v?\d/iu.exec(text)?.groups?.name?.trim()
  if (!name || name.split(/\s+/).length > mostFamilyWords || isPartOfWord(text, name)) return null
  return { text: name, key: valueKey(name) }
}

/** `x86_64` and `amd64` are names with figures in them, not versions of `x` and `amd`. */
function isPartOfWord(text: string, name: string): boolean {
  const next = text.charAt(name.length)
  return /[\p{L}\p{N}_]$/u.test(name) && /[\p{N}_]/u.test(next) && !/\p{Script=Han}$/u.test(name)
}
