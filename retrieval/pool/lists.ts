/** Whole numbers in one piece of memory that grows by halves. */
export type IntList = { values: Int32Array; length: number }

export const newIntList = (capacity = 16): IntList => ({ values: new Int32Array(capacity), length: 0 })

export function push(list: IntList, value: number): void {
  if (list.length === list.values.length) {
    const longer = new Int32Array(Math.ceil(list.length * 1.5) + 4)
    longer.set(list.values)
    list.values = longer
  }
  list.values[list.length] = value
  list.length += 1
}

/** Room for so many, so that a long list is not copied each time it grows. */
export function reserve(list: IntList, capacity: number): void {
  if (capacity <= list.values.length) return
  const longer = new Int32Array(capacity)
  longer.set(list.values.subarray(0, list.length))
  list.values = longer
}

/** A list of numbers for each of many owners, one after the other: owner `i` has `items[starts[i]] … items[starts[i + 1]]`. */
export type Lists = { starts: IntList; items: IntList }

export function newLists(): Lists {
  const starts = newIntList(64)
  push(starts, 0)
  return { starts, items: newIntList(256) }
}

/** Ends the list of the next owner: what was pushed to `items` since the last end is theirs. */
export function endList({ starts, items }: Lists): void {
  push(starts, items.length)
}

export function addList(lists: Lists, items: Iterable<number>): void {
  for (const item of items) push(lists.items, item)
  endList(lists)
}

/** Values told apart by a key, each with a number of its own. */
export type Numbered<Value> = { numbers: Map<string, number>; values: Value[] }

export const newNumbered = <Value>(): Numbered<Value> => ({ numbers: new Map(), values: [] })

export function numberOf<Value>(known: Numbered<Value>, key: string, make: (key: string) => Value): number {
  const number = known.numbers.get(key)
  if (number !== undefined) return number
  known.numbers.set(key, known.values.length)
  return known.values.push(make(key)) - 1
}

/** Whether a rising list holds a value. */
export function holds({ values, length }: IntList, value: number): boolean {
  let low = 0
  let high = length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = values[middle]!
    if (found === value) return true
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return false
}
