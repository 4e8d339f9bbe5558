import { z } from 'zod'
import type { RuleHead } from '../../lib/content/rules/rule.ts'
import { articleMetaSchema } from '../../lib/content/schema.ts'

const required = new Set(['id', 'title', 'kind', 'products'])

/** The fields of an article as a Markdown table. */
export function fieldTable(): string {
  const rows = Object.entries(articleMetaSchema.shape).map(([name, schema]) => {
    const { description = '', form, examples } = z.globalRegistry.get(schema) ?? {}
    const values =
      schema instanceof z.ZodEnum ? schema.options.map((value) => code(String(value))).join(', ') : form
    const example: unknown = Array.isArray(examples) ? examples[0] : undefined
    return [
      code(name),
      `${description}${required.has(name) ? '. **Required**' : ''}`,
      String(values ?? ''),
      example === undefined ? '' : code(yamlOf(example)),
    ]
  })
  return table(['field', 'purpose', 'type', 'example'], rows)
}

/** Every rule of the check with its reason, errors first. */
export function ruleTable(rules: readonly RuleHead[]): string {
  const ordered = [...rules].sort((a, b) => a.severity.localeCompare(b.severity) || a.id.localeCompare(b.id))
  return table(
    ['rule', 'severity', 'what it wants', 'why', 'how to mend it'],
    ordered.map(({ id, severity, description, why, mend }) => [code(id), severity, description, why, mend]),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}

/** A value as it is written on one line of YAML; texts that YAML would take for something else in quotes. */
function yamlOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlOf).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${yamlOf(inner)}`)
      .join(', ')} }`
  }
  const text = String(value)
  const isPlain = /^[A-Za-z][\w .-]*$/.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text)
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`
}
