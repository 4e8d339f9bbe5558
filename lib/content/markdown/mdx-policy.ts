import type { Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { walk } from '../walk.ts'
import { isKnownTag } from './known-html.ts'

/** Components that articles may use; `components/mdx/` has one file for each. */
const articleComponents = ['Tabs', 'Tab', 'Steps', 'Callout', 'Badge'] as const

/** A construct of MDX that articles may not use. Lines and columns are 1-based in the body. */
export interface MdxViolation {
  readonly line: number
  readonly column: number
  readonly message: string
  readonly fix: string
}

/**
 * Finds code in an MDX article. MDX is a program: imports, exports and expressions would run on
 * the build machine and in the reader's browser, so only components of ours with plain text
 * attributes, and harmless HTML, are let through.
 */
export function findMdxViolations(tree: Root): MdxViolation[] {
  const found: MdxViolation[] = []
  walk(tree, (node) => {
    const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
    if (node.type === 'mdxjsEsm') {
      found.push({
        ...at,
        message: 'import and export are not allowed in an article',
        fix: 'remove the line; the components of docs/writing.md need no import',
      })
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!isComment(node.value)) {
        found.push({
          ...at,
          message: `{${shorten(node.value)}} is an expression, which articles may not use`,
          fix: 'write \\{ for a brace that readers shall see, or put the text in backticks',
        })
      }
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const message = elementProblem(node)
      const lost = message === null ? tabsProblem(node) : null
      if (message) found.push({ ...at, message, fix: elementFix(node) })
      else if (lost) found.push({ ...at, ...lost })
    }
  })
  return found
}

/** `{/* … *​/}` is the comment of MDX; an expression without code is none either. */
export function isComment(expression: string): boolean {
  const text = expression.trim()
  return text === '' || (text.startsWith('/*') && text.indexOf('*/') === text.length - 2)
}

function elementProblem(node: MdxJsxFlowElement | MdxJsxTextElement): string | null {
  const name = node.name
  if (name === null) return null // <>…</> groups, and shows nothing
  const isComponent = articleComponents.some((known) => known === name)
  if (!isComponent && !isHtml(name)) return `<${name}> is not a component that articles may use`
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') return `<${name} {…}> spreads code into a component`
    if (typeof attribute.value === 'object' && attribute.value !== null) {
      return `${attribute.name}={…} of <${name}> is an expression; only text in quotes is allowed`
    }
    if (!isComponent && /^on/i.test(attribute.name)) return `${attribute.name} of <${name}> is a script`
  }
  return null
}

/** What `Tabs` has no place for would be on no page. */
function tabsProblem(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): Pick<MdxViolation, 'message' | 'fix'> | null {
  if (node.name === 'Tabs' && !node.children.every(isTabOrBlank))
    return {
      message: 'in <Tabs> stands something outside of its tabs',
      fix: 'put it into a <Tab label="…">, or outside of <Tabs>',
    }
  if (node.name !== 'Tab') return null
  const label = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'label',
  )
  return typeof label?.value === 'string' && label.value.trim() !== ''
    ? null
    : { message: '<Tab> has no label', fix: 'write <Tab label="what readers choose by">' }
}

function isTabOrBlank(node: RootContent): boolean {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name === 'Tab'
    case 'paragraph':
      return node.children.every(isTabOrBlank)
    case 'text':
      return node.value.trim() === ''
    default:
      return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
  }
}

/** To MDX a name with a capital is a component: `<Details>` is no `<details>`, and no page could be made with it. */
function isHtml(name: string): boolean {
  return name === name.toLowerCase() && isKnownTag(name, '')
}

function elementFix({ name }: MdxJsxFlowElement | MdxJsxTextElement): string {
  const isUsable = name === null || isHtml(name) || articleComponents.some((known) => known === name)
  if (isUsable) return 'write the attribute as name="text"'
  if (isKnownTag(name, '')) return `write HTML in small letters: <${name.toLowerCase()}>`
  return `write \`<${name}>\` in backticks if readers shall see it; components are ${articleComponents.join(', ')}`
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
