/** The first `most` of these numbers by an order, in that order; the rest is never sorted. */
export function firstOf(numbers: Iterable<number>, most: number, compare: (a: number, b: number) => number): number[] {
  const heap: number[] = []
  for (const number of numbers) {
    if (heap.length < most) rise(heap, number, compare)
    else if (most > 0 && compare(number, heap[0]!) < 0) sink(heap, number, compare)
  }
  return heap.sort(compare)
}

/** The last of the order stands at the root. */
function rise(heap: number[], number: number, compare: (a: number, b: number) => number): void {
  let at = heap.push(number) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (compare(heap[above]!, number) >= 0) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = number
}

function sink(heap: number[], number: number, compare: (a: number, b: number) => number): void {
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && compare(heap[below + 1]!, heap[below]!) > 0) below += 1
    if (compare(heap[below]!, number) <= 0) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = number
}
