/** Fields whose values have names of their own. */
type NamedField = 'product' | 'kind' | 'component'

/** What pages of results call things: plain data, so that a browser can have it too. */
export interface ResultNames {
  /** Names of the values that the taxonomy knows, by id. */
  readonly labels: Readonly<Record<NamedField, Readonly<Record<string, string>>>>
  /** Products with articles, most articles first. */
  readonly products: readonly {
    readonly id: string
    readonly label: string
    readonly count: number
    readonly href: string
  }[]
  /** Some article says when it was changed, so that there is an order by date. */
  readonly hasDates: boolean
}

/** Name of a value; one that the taxonomy does not know is its own name. Values come from addresses: `constructor` is one. */
export function nameOf({ labels }: ResultNames, field: NamedField, value: string): string {
  const known = labels[field]
  return (Object.hasOwn(known, value) ? known[value] : undefined) ?? value
}
