/** Container directives that become callouts; every other name stays text. */
const calloutNames = ['note', 'info', 'tip', 'important', 'warning', 'danger', 'caution', 'details'] as const

export type CalloutName = (typeof calloutNames)[number]

/** The callout that a directive or alert name stands for, in any case; null for an unknown name. */
export function calloutName(name: string): CalloutName | null {
  const wanted = name.toLowerCase()
  return calloutNames.find((known) => known === wanted) ?? null
}
