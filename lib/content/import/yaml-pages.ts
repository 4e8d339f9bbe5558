import { type Document, isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import { readBody } from '../read-body.ts'
import { visibleText } from '../visible-text.ts'
import type { ForeignText } from './read-foreign.ts'

const mime = /^\uFEFF?#{3}\s*YamlMime:\s*(?<kind>\w+)/

/** What sort of page a file in YAML is that Microsoft Learn makes; null for any other file. */
export function yamlPageKind(text: string): string | null {
  return mime.exec(text)?.groups?.kind ?? null
}

const text = z.string().nullish()
const faq = z.looseObject({
  metadata: z.record(z.string(), z.unknown()).nullish(),
  title: text,
  summary: text,
  sections: z.array(
    z.looseObject({
      name: text,
      questions: z.array(z.looseObject({ question: z.string(), answer: z.string() })),
    }),
  ),
  additionalContent: text,
})

/** A page of questions and answers as Markdown: a heading for each section and each question. Null for what is none. */
export function faqToMarkdown(path: string, source: string): ForeignText | null {
  const document = parseDocument(source, { logLevel: 'silent' })
  const page = pageIn(document)
  if (page === null) return null
  const { metadata, title, summary, sections, additionalContent } = page
  const hasNames = sections.some(({ name }) => name)
  const blocks = [
    summary,
    ...sections.flatMap(({ name, questions }) => [
      name && heading(2, name),
      ...questions.flatMap(({ question, answer }) => [heading(hasNames ? 3 : 2, question), answer]),
    ]),
    additionalContent,
  ].flatMap((block) => (block ? [block.trim()] : []))
  const { title: windowTitle, ...fields } = metadata ?? {}
  const head = { title: title ?? windowTitle, ...fields }
  return {
    path,
    text: `---\n${stringify(head, { lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`,
    visible: visibleIn(document),
    changes: [
      { rule: 'yaml-page', line: 1, from: '', to: 'Markdown' },
      ...(title ? [{ rule: 'page-title', line: 1, from: `${title}\n${windowTitle ?? ''}`, to: title }] : []),
    ],
  }
}

function pageIn(document: Document): z.output<typeof faq> | null {
  if (document.errors.length > 0) return null
  try {
    return faq.safeParse(document.toJS()).data ?? null
  } catch {
    return null // aliases without end; the caller tells it
  }
}

function heading(depth: number, words: string): string {
  return `${'#'.repeat(depth)} ${words.trim().replace(/\s+/g, ' ')}`
}

/** What readers see of all values but those about the page, however the conversion understands them. */
function visibleIn({ contents }: Document): string {
  const words: string[] = []
  const collect = (node: unknown): void => {
    if (isMap(node)) for (const { value } of node.items) collect(value)
    else if (isSeq(node)) for (const item of node.items) collect(item)
    else if (isScalar(node) && typeof node.value === 'string')
      words.push(visibleText(readBody(node.value, 'md').tree))
  }
  if (isMap(contents))
    for (const { key, value } of contents.items) if (String(key) !== 'metadata') collect(value)
  return words.join('\n')
}
