import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { calloutNames } from '../markdown/directive-names.ts'
import { didYouMean, nearestName } from '../nearest.ts'
import { walk } from '../walk.ts'
import { bodyPlace } from './place.ts'
import type { Problem, TextRule } from './rule.ts'

/** What the components of `components/mdx/` take; see `docs/writing.md`. */
const attributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['Tabs', []],
  ['Tab', ['label']],
  ['Steps', []],
  ['Callout', ['type', 'title']],
  ['Badge', []],
])
/** `details` folds as a directive only. */
const types = calloutNames.filter((name) => name !== 'details')

type Wrong = Pick<Problem, 'message' | 'fix'>

export const unknownAttribute: TextRule = {
  id: 'unknown-attribute',
  severity: 'warning',
  description: 'Components have the attributes and types that they know.',
  why: 'A mistyped attribute is silently without effect, and a mistyped type is shown as a note.',
  mend: 'Take the spelling of the [components](#body), or leave the attribute out.',
  check: ({ article, tree }) => {
    const problems: Problem[] = []
    walk(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
      const at = bodyPlace(article, node.position?.start ?? { line: 1, column: 1 })
      for (const wrong of wrongAttributes(node)) problems.push({ ...at, ...wrong })
    })
    return problems
  },
}

function wrongAttributes({ name, attributes: written }: MdxJsxFlowElement | MdxJsxTextElement): Wrong[] {
  const known = attributes.get(name ?? '')
  if (known === undefined) return []
  return written.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return []
    if (!known.includes(attribute.name))
      return [
        {
          message: `<${name}> has no attribute "${attribute.name}", so it does nothing`,
          fix: didYouMean(nearestName(known, attribute.name), 'leave it out'),
        },
      ]
    const value = attribute.value
    if (attribute.name !== 'type' || typeof value !== 'string' || types.some((type) => type === value))
      return []
    return [
      {
        message: `"${value}" is no type of <${name}>, so it is shown as a note`,
        fix: didYouMean(nearestName(types, value), `use one of ${types.join(', ')}`),
      },
    ]
  })
}
