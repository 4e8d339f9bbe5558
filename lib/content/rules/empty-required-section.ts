import type { SectionMeaning } from '../article.ts'
import type { ParsedArticle } from '../parse.ts'
import { labelOf } from '../taxonomy.ts'
import { fieldPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const emptyRequiredSection: Rule = {
  id: 'empty-required-section',
  severity: 'warning',
  description: 'An article has the sections that its kind requires, with text in them.',
  why: 'Readers of this kind of article come for that section.',
  mend: 'Write it, or choose another kind.',
  check: (article, { taxonomy }) => {
    const kind = taxonomy.kinds.find((each) => each.id === article.meta.kind)
    return (kind?.requires ?? [])
      .filter((meaning) => !hasText(article, meaning))
      .map((meaning) => {
        const term = taxonomy.sections.find((section) => section.id === meaning)
        const name = term ? labelOf(term, article.locale) : meaning
        const heading = article.sections.find((section) => section.meaning === meaning)?.heading
        const place = heading
          ? { line: heading.line + article.lineOffset, column: 1 }
          : fieldPlace(article, 'kind')
        return {
          ...place,
          message: heading
            ? `the section "${heading.text}" is empty`
            : `an article of the kind ${kind?.id ?? ''} needs a section "${name}"`,
          fix: heading ? 'write what a reader shall do, or remove the heading' : `add \`## ${name}\``,
        }
      })
  },
}

function hasText(article: ParsedArticle, meaning: SectionMeaning): boolean {
  return article.sections.some((section) => section.meaning === meaning && section.blocks.length > 0)
}
