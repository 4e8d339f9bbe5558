/** An id that can be counted on: letters, then digits. */
const countable = /^(?<prefix>[A-Za-z]+)(?<number>\d{1,15})$/

/**
 * Gives the ids that follow the highest one in use, one after the other. The letters are those of
 * most ids; where there is none yet, the first is `KB`, year, month and `0001`.
 */
export function createIdSource(used: Iterable<string>, today: Date): () => string {
  const taken = new Set([...used].map((id) => id.toUpperCase()))
  const { prefix, width, highest } = series(taken) ?? {
    prefix: 'KB',
    width: 8,
    highest: ((today.getFullYear() % 100) * 100 + today.getMonth() + 1) * 10_000,
  }
  let number = highest
  return () => {
    let id: string
    do {
      number += 1
      id = `${prefix}${String(number).padStart(width, '0')}`
    } while (taken.has(id))
    taken.add(id)
    return id
  }
}

function series(ids: Iterable<string>): { prefix: string; width: number; highest: number } | null {
  const groups = new Map<string, { count: number; width: number; highest: number }>()
  for (const id of ids) {
    const { prefix = '', number = '' } = countable.exec(id)?.groups ?? {}
    if (prefix === '') continue
    const key = `${prefix} ${number.length}`
    const group = groups.get(key) ?? { count: 0, width: number.length, highest: 0 }
    groups.set(key, { ...group, count: group.count + 1, highest: Math.max(group.highest, Number(number)) })
  }
  const [best] = [...groups].sort(([, a], [, b]) => b.count - a.count || b.highest - a.highest)
  return best ? { prefix: best[0].split(' ')[0] ?? 'KB', ...best[1] } : null
}
