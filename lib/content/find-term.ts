import type { Term } from './taxonomy.ts'

// Free of zod, which a browser that searches need not load.

/** The form of a name in which spellings meet: `Known Issue`, `KnownIssue`, `known_issue`. */
export function termKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-./·]+/gu, '')
}

/** The term that a name stands for, by id, label in any language, or alias. */
export function findTerm<T extends Term>(terms: readonly T[], name: string): T | undefined {
  const index = indexOf(terms).get(termKey(name))
  return index === undefined ? undefined : terms[index]
}

const indexes = new WeakMap<readonly Term[], ReadonlyMap<string, number>>()

/** Positions of terms by the key of each spelling; of two terms with one spelling the first has it. */
function indexOf(terms: readonly Term[]): ReadonlyMap<string, number> {
  const known = indexes.get(terms)
  if (known) return known
  const index = new Map<string, number>()
  terms.forEach((term, position) => {
    for (const key of spellings(term).map(termKey)) if (!index.has(key)) index.set(key, position)
  })
  indexes.set(terms, index)
  return index
}

/** Name of a term in a language, else in another region of it (`zh` for `zh-CN`), else in the first one that it has, else its id. */
export function labelOf(term: Term, locale: string): string {
  const same = Object.keys(term.label).find((each) => languageOf(each) === languageOf(locale))
  return term.label[locale] ?? term.label[same ?? ''] ?? Object.values(term.label)[0] ?? term.id
}

function languageOf(locale: string): string {
  return (locale.split('-')[0] ?? locale).toLowerCase()
}

/** All spellings of a term: id, labels and aliases. */
export function spellings(term: Term): string[] {
  return [term.id, ...Object.values(term.label), ...term.aliases]
}
