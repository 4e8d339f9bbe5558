import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { bulletsOf } from './body-metadata.ts'
import type { OutlineSection } from './outline.ts'

/** What a customer sees, as the body tells it. */
export interface BodySymptoms {
  readonly symptoms: readonly string[]
  readonly errors: readonly string[]
}

const maxSymptoms = 8
const maxErrors = 8
/** A lead longer than this is an introduction, not a list of symptoms. */
const maxLeadLength = 300
const maxSymptomLength = 140
const maxErrorLength = 300

/** Kinds of articles that begin with a symptom; of others nothing is read into their introduction. */
const kindsWithSymptoms = new Set(['troubleshooting', 'known-issue'])

/** Sentences about the document, which tell of no symptom. */
const aboutTheArticle = /^(?:this (?:article|document|guide|page|section)|本文|本指南|本节|适用于)/i

const errorLine =
  /\b(?:error|fail(?:ed|ure)?|fatal|panic|denied|refused|timed? ?out|unable|cannot|exception|invalid|x509|not found|no such)\b|错误|失败|超时|拒绝/i

/**
 * Finds symptoms in the short lines under the title and in the bullets of Symptoms sections, and
 * literal error lines in the code blocks of Symptoms sections.
 */
export function readSymptoms(sections: readonly OutlineSection[], kind: string | null): BodySymptoms {
  const told = sections.filter((section) => section.meaning === 'symptoms')
  const bullets = told.flatMap((section) => bulletsOf(section.nodes))
  const lead = sections[0]
  const lines = kind && kindsWithSymptoms.has(kind) && lead ? leadLines(lead.nodes) : []
  const errors = told.flatMap((section) => codeLines(section.nodes)).filter((line) => errorLine.test(line))
  return {
    symptoms: [...new Set([...lines, ...bullets])]
      .filter((text) => text.length <= maxSymptomLength)
      .slice(0, maxSymptoms),
    errors: [...new Set(errors)].filter((line) => line.length <= maxErrorLength).slice(0, maxErrors),
  }
}

function leadLines(nodes: readonly RootContent[]): string[] {
  const paragraphs = nodes.filter((node) => node.type === 'paragraph').map((node) => textOf(node).trim())
  const isShort = paragraphs.join('').length <= maxLeadLength
  return isShort ? [...paragraphs.flatMap(splitSymptoms), ...bulletsOf(nodes)] : []
}

/**
 * Splits a paragraph into the sentences of a list: at line breaks and, in Chinese, at full stops,
 * semicolons and spaces between two Han characters, where running text has none.
 */
function splitSymptoms(paragraph: string): string[] {
  return paragraph
    .split(/\n|[。；;]|(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/u)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/[:：]$/.test(text) && !aboutTheArticle.test(text))
}

function codeLines(nodes: readonly RootContent[]): string[] {
  return nodes
    .filter((node) => node.type === 'code')
    .flatMap((node) => node.value.split('\n'))
    .map((line) => line.trim())
}
