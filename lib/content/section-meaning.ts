import type { Heading, SectionMeaning } from './article.ts'
import { findTerm, type Taxonomy } from './taxonomy.ts'

/**
 * What a section is for, from its heading: `## [workaround]`, `## 1. Root Cause`, `## 根本原因：`.
 * Null when the taxonomy knows no such name.
 */
function sectionMeaning(heading: string, taxonomy: Taxonomy): SectionMeaning | null {
  const name = heading
    .normalize('NFKC')
    .trim()
    .replace(/^(?:step\s*)?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[一二三四五六七八九十]{1,3})\s*[.、):]\s*/i, '')
    .replace(/^[[({【「]+\s*|\s*[\])}】」]+$/g, '')
    .replace(/\s*[:：]$/, '')
  return findTerm(taxonomy.sections, name)?.id ?? null
}

/**
 * The meanings of headings, in order. A heading without a meaning of its own has the one of the
 * nearest heading above it in the outline (`## Resolution` › `### Step 1`).
 */
export function outlineMeanings(headings: readonly Heading[], taxonomy: Taxonomy): (SectionMeaning | null)[] {
  const open: { depth: number; meaning: SectionMeaning | null }[] = []
  return headings.map((heading) => {
    while ((open.at(-1)?.depth ?? 0) >= heading.depth) open.pop()
    const meaning = sectionMeaning(heading.text, taxonomy) ?? open.at(-1)?.meaning ?? null
    open.push({ depth: heading.depth, meaning })
    return meaning
  })
}
