/** Container directives that become callouts. */
export const calloutNames = [
  'note',
  'info',
  'tip',
  'important',
  'warning',
  'danger',
  'caution',
  'details',
] as const

export type CalloutName = (typeof calloutNames)[number]

/** Container directives that hold alternatives or steps; `code-group` is what VitePress calls tabs of code. */
const groupNames = ['tabs', 'tab', 'code-group', 'steps'] as const

export type GroupName = (typeof groupNames)[number]

/** The callout that a directive or alert name stands for, in any case; null for an unknown name. */
export function calloutName(name: string): CalloutName | null {
  const wanted = name.toLowerCase()
  return calloutNames.find((known) => known === wanted) ?? null
}

/** The group that a directive name stands for; null for an unknown name. */
export function groupName(name: string): GroupName | null {
  return groupNames.find((known) => known === name) ?? null
}

/** Whether a directive has a meaning here; every other one stays text. */
export function isDirectiveName(name: string): boolean {
  return calloutName(name) !== null || groupName(name) !== null
}
