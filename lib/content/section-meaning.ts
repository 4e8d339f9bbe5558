import type { Heading, SectionMeaning } from './article.ts'
import { findTerm, type Taxonomy } from './taxonomy.ts'

/** What a section is for, and whether its own heading says so. */
export interface HeadingMeaning {
  readonly meaning: SectionMeaning | null
  readonly isOwn: boolean
}

/**
 * What a section is for, from its heading: `## [workaround]`, `## 1. Root Cause`, `## 根本原因：`.
 * Null when the taxonomy knows no such name.
 */
function sectionMeaning(heading: string, taxonomy: Taxonomy): SectionMeaning | null {
  return findTerm(taxonomy.sections, plainHeading(heading))?.id ?? null
}

/** A heading without number, brackets and colon. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .trim()
    .replace(/^(?:step\s*)?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[一二三四五六七八九十]{1,3})\s*[.、):]\s*/i, '')
    .replace(/^[[({【「]+\s*/, '')
    .replace(/(?<![\])}】」])[\])}】」]+$/, '') // looked for once in a run of brackets
    .trimEnd()
    .replace(/[:：]$/, '')
    .trimEnd()
}

/**
 * The meanings of headings, in order. A heading without a meaning of its own has the one of the
 * nearest heading above it in the outline (`## Resolution` › `### Step 1`).
 */
export function outlineMeanings(headings: readonly Heading[], taxonomy: Taxonomy): HeadingMeaning[] {
  const open: { depth: number; meaning: SectionMeaning | null }[] = []
  return headings.map((heading) => {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop()
    const own = sectionMeaning(heading.text, taxonomy)
    const meaning = own ?? open.at(-1)?.meaning ?? null
    open.push({ depth: heading.depth, meaning })
    return { meaning, isOwn: own !== null }
  })
}
