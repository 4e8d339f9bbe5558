import { calloutName } from '../../markdown/directive-names.ts'

/** Names that other programs give to callouts → ours. */
const names = new Map([
  ['abstract', 'info'],
  ['summary', 'info'],
  ['hint', 'tip'],
  ['success', 'tip'],
  ['question', 'note'],
  ['attention', 'warning'],
  ['failure', 'danger'],
  ['error', 'danger'],
  ['bug', 'danger'],
  ['example', 'note'],
  ['quote', 'note'],
  ['secondary', 'note'],
  ['todo', 'note'],
  ['check', 'tip'],
  ['done', 'tip'],
  ['help', 'note'],
  ['seealso', 'note'],
  ['dropdown', 'details'],
  ['faq', 'note'],
  ['fail', 'danger'],
  ['missing', 'danger'],
  ['cite', 'note'],
  ['tldr', 'info'],
  ['warn', 'warning'],
  ['aside', 'note'],
  ['deprecation', 'warning'],
  ['deprecated', 'warning'],
  ['availability', 'info'],
  ['prerequisites', 'note'],
  ['morelikethis', 'note'],
  ['admin', 'note'],
])

/** Our name of a callout of another program; null for one that nobody knows. */
export function ourName(name: string): string | null {
  return calloutName(name) ?? names.get(name.toLowerCase()) ?? null
}
