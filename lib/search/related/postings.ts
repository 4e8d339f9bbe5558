/** Which articles have something, and a word for it: the first one that was given. */
export class Postings<Reason> {
  readonly #entries = new Map<string, { readonly reason: Reason; readonly numbers: number[] }>()

  /** Notes that article `number` has what `key` stands for; articles come in order. */
  add(key: string, number: number, reason: Reason): void {
    const entry = this.#entries.get(key)
    if (!entry) this.#entries.set(key, { reason, numbers: [number] })
    else if (entry.numbers.at(-1) !== number) entry.numbers.push(number)
  }

  /** What at least two and at most `most` articles have. */
  shared(most: number): { readonly reason: Reason; readonly numbers: readonly number[] }[] {
    return [...this.#entries.values()].filter(({ numbers }) => numbers.length > 1 && numbers.length <= most)
  }
}
