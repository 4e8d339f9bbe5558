/**
 * Items by key, in their order; an item stands under each of its keys once.
 * (`Map.groupBy` knows one key per item, and needs a newer Node than the oldest that is supported.)
 */
export function groupBy<T, K extends string | number = string>(
  items: Iterable<T>,
  keysOf: (item: T) => K | readonly K[],
): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const keys = keysOf(item)
    for (const key of typeof keys === 'object' ? new Set(keys) : [keys]) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
