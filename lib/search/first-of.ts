type Compare<Item> = (a: Item, b: Item) => number

/**
 * The first `count` items by an order, sorted. Only so many are kept, in a heap with the last of
 * them on top, so that an item that is none of the first costs one comparison.
 */
export function firstOf<Item>(items: Iterable<Item>, count: number, compare: Compare<Item>): Item[] {
  const heap: Item[] = []
  for (const item of items) {
    const [last] = heap
    if (heap.length < count) {
      heap.push(item)
      rise(heap, compare)
    } else if (last !== undefined && compare(item, last) < 0) {
      heap[0] = item
      sink(heap, compare)
    }
  }
  return heap.sort(compare)
}

function rise<Item>(heap: Item[], compare: Compare<Item>): void {
  let at = heap.length - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!isAfter(heap, at, parent, compare)) return
    swap(heap, at, parent)
    at = parent
  }
}

function sink<Item>(heap: Item[], compare: Compare<Item>): void {
  let at = 0
  for (;;) {
    let last = at
    for (const child of [2 * at + 1, 2 * at + 2]) if (isAfter(heap, child, last, compare)) last = child
    if (last === at) return
    swap(heap, at, last)
    at = last
  }
}

function isAfter<Item>(heap: readonly Item[], a: number, b: number, compare: Compare<Item>): boolean {
  const first = heap[a]
  const second = heap[b]
  return first !== undefined && second !== undefined && compare(first, second) > 0
}

function swap<Item>(heap: Item[], a: number, b: number): void {
  const first = heap[a]
  const second = heap[b]
  if (first === undefined || second === undefined) return
  heap[a] = second
  heap[b] = first
}
