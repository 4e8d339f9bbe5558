import { stringify } from 'yaml'

/** What a new article begins with. */
export interface NewArticle {
  readonly id: string
  readonly title: string
  readonly kind: string
  /** Taxonomy ids; may be empty. */
  readonly products: readonly string[]
}

/**
 * Fills in a template: the fields `id`, `title`, `kind` and `products` get their values, each in its
 * line and without the comment that explained it; all other lines stay, guidance included. A field that
 * the template lacks is added at the top.
 */
export function fillTemplate(template: string, { id, title, kind, products }: NewArticle): string {
  const fields: [string, string][] = [
    ['id', id],
    ['title', title],
    ['kind', kind],
    ['products', products.length > 0 ? `[${products.join(', ')}]` : '[]'],
  ]
  const lines = template.replace(/^\uFEFF/, '').split(/\r?\n/)
  const open = lines.indexOf('---')
  const close = lines.indexOf('---', open + 1)
  if (open !== 0 || close < 0)
    return fillTemplate(`---\n---\n\n${lines.join('\n')}`, { id, title, kind, products })
  const missing: string[] = []
  for (const [name, value] of fields) {
    const written = `${name}: ${name === 'products' ? value : yamlText(value)}`
    const at = lines.findIndex((line, index) => index > open && index < close && line.startsWith(`${name}:`))
    if (at < 0) missing.push(written)
    else if (name !== 'products' || products.length > 0) lines[at] = written
  }
  return [...lines.slice(0, open + 1), ...missing, ...lines.slice(open + 1)].join('\n')
}

/** A text as a YAML value on one line, in quotes where it needs them. */
function yamlText(text: string): string {
  return stringify(text.replace(/\s+/g, ' ').trim(), { lineWidth: 0 }).trim()
}
