import type { Nodes, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { itemsOf, lineOf } from './body-metadata.ts'
import type { OutlineSection } from './outline.ts'
import { plainHeading } from './section-meaning.ts'
import { type Taxonomy, termKey } from './taxonomy.ts'
import { troubleKinds } from './trouble-kinds.ts'

/** What a customer sees, as the body tells it. */
interface BodySymptoms {
  readonly symptoms: readonly string[]
  readonly errors: readonly string[]
}

const maxSymptoms = 8
const maxErrors = 8
/** A lead longer than this is an introduction, not a list of symptoms. */
const maxLeadLength = 300
const maxSymptomLength = 140
const maxErrorLength = 300
/** Words of an error line. Shorter phrases, such as `404 Not Found`, tell no fault from another. */
const minErrorWords = 4

/** Sentences about the document or to the reader, and settings (`CPU: 500m`), tell of no symptom. */
const noSymptom =
  /^(?:this (?:article|document|guide|page|section)\b|please\b|see\b|refer\b|本文|本指南|本节|适用于|请|参见|参考)|[:：]$|^[\w ]{1,24}[:=]\s*\S{1,24}$/i

const errorWord =
  /\b(?:error|fail(?:ed|ure|s)?|fatal|panic|denied|refused|timed? ?out|unable|cannot|exception|invalid|x509|not found|no such)\b|错误|失败|超时|拒绝/i
const command =
  /^(?:[$#>]|(?:sudo|kubectl|docker|crictl|ctr|nerdctl|helm|curl|systemctl|journalctl|grep|cat|echo|for|if)\b)/

/**
 * Finds symptoms in the short lines under the title and in the bullets of Symptoms sections, and
 * literal error lines in the code of these sections.
 */
export function readSymptoms(
  sections: readonly OutlineSection[],
  kind: string | null,
  taxonomy: Taxonomy,
): BodySymptoms {
  const [lead] = sections
  // Of other kinds nothing is read into their introduction.
  const isAboutSymptoms = kind !== null && troubleKinds.has(kind)
  const told = sections.filter((section) => section.meaning === 'symptoms')
  const bullets = told
    .filter((section) => isAboutSymptoms || isCalledSymptoms(section, taxonomy))
    .flatMap((section) => itemsOf(section.nodes).map(lineOf))
  const lines = isAboutSymptoms && lead ? leadLines(lead.nodes) : []
  const errors = (isAboutSymptoms && lead ? [lead, ...told] : told).flatMap((section) =>
    codeLines(section.nodes),
  )
  return {
    symptoms: [...new Set([...lines, ...bullets])]
      .filter((text) => text.length <= maxSymptomLength && !noSymptom.test(text))
      .slice(0, maxSymptoms),
    errors: [...new Set(errors)].filter(isErrorLine).slice(0, maxErrors),
  }
}

/** `## Issue` opens a how-to as well, and lists what it is about; `## Symptoms` is not ambiguous. */
function isCalledSymptoms(section: OutlineSection, taxonomy: Taxonomy): boolean {
  const term = taxonomy.sections.find(({ id }) => id === 'symptoms')
  const key = termKey(plainHeading(section.heading?.text ?? ''))
  return Object.values(term?.label ?? {}).some((label) => termKey(label) === key)
}

function leadLines(nodes: readonly RootContent[]): string[] {
  const paragraphs = nodes.filter((node) => node.type === 'paragraph').map((node) => textOf(node).trim())
  const isShort = paragraphs.join('').length <= maxLeadLength
  return isShort ? [...paragraphs.flatMap(splitSymptoms), ...itemsOf(nodes).map(lineOf)] : []
}

/**
 * Splits a paragraph into the sentences of a list: at line breaks and, in Chinese, at full stops,
 * semicolons and spaces between two Han characters, where running text has none.
 */
function splitSymptoms(paragraph: string): string[] {
  return paragraph
    .split(/\n|[。；;]|(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/u)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}

/** The lines of code blocks and what stands in backticks, at the top and in lists and paragraphs. */
function codeLines(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'code') return joinOpenLines(node.value.split('\n').map((line) => line.trim()))
    if (node.type === 'inlineCode') return [node.value.replace(/\s+/g, ' ').trim()]
    return 'children' in node ? codeLines(node.children) : []
  })
}

/** An error that ends with a colon or an equals sign goes on in the next line, where its author or a terminal broke it. */
function joinOpenLines(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const open = joined.at(-1) ?? ''
    const whole = `${open} ${line}`
    if (/[:=]$/.test(open) && line !== '' && isErrorLine(open) && whole.length <= maxErrorLength)
      joined[joined.length - 1] = whole
    else joined.push(line)
  }
  return joined
}

function isErrorLine(line: string): boolean {
  const isLong = line.length > maxErrorLength
  return (
    !isLong &&
    line.split(/\s+/, minErrorWords).length === minErrorWords &&
    errorWord.test(line) &&
    !command.test(line)
  )
}
