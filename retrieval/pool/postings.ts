import { type IntList, holds, newIntList, push } from './lists.ts'

/** Key → the numbers that stand under it, rising. */
export type Postings<Key> = Map<Key, IntList>

const none = newIntList(0)

export const listOf = <Key>(postings: Postings<Key>, key: Key): IntList => postings.get(key) ?? none

/** Numbers come in rising order; one that is already the last of its list is not put twice. */
export function post<Key>(postings: Postings<Key>, key: Key, number: number): void {
  let list = postings.get(key)
  if (!list) postings.set(key, (list = newIntList(4)))
  if (list.length > 0 && list.values[list.length - 1] === number) return
  push(list, number)
}

/** The end of a rising list, from a number on. */
export function since({ values, length }: IntList, least: number): IntList {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < least) low = middle + 1
    else high = middle
  }
  return { values: values.subarray(low, length), length: length - low }
}

/** What stands in all of these lists, rising; nothing where none are given. */
export function inAll(lists: readonly IntList[]): IntList {
  const [fewest, ...others] = lists.toSorted((a, b) => a.length - b.length)
  return others.reduce(inBoth, fewest ?? none)
}

/** Lists of about one length are walked side by side; in a much longer one each value is looked for. */
function inBoth(few: IntList, many: IntList): IntList {
  const found = newIntList(few.length)
  const walks = many.length < few.length * 16
  for (let at = 0, next = 0; at < few.length; at += 1) {
    const value = few.values[at]!
    if (walks) while (next < many.length && many.values[next]! < value) next += 1
    if (walks ? many.values[next] === value && next < many.length : holds(many, value)) push(found, value)
  }
  return found
}
