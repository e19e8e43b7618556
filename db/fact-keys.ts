import { AppError } from '#lib/errors'
import type { Fact } from '#lib/profile'
import { fold } from '#lib/words'

/**
 * The number of an item in a path (`work[3].position`) is its key: given once, never to another item, whatever is removed before it or
 * read again. Places in the profile itself are counted anew each time and name nothing.
 */
type Item = { list: string; key: number; rest: string }
type Known = { path: string; value: unknown }

function itemOf(path: string): Item | undefined {
  const match = /^([^[]+)\[(\d+)\](.*)$/.exec(path)
  return match ? { list: match[1]!, key: Number(match[2]), rest: match[3]!.replace(/^\./, '') } : undefined
}

const pathOf = ({ list, key, rest }: Item) => `${list}[${key}]${rest && !rest.startsWith('[') ? `.${rest}` : rest}`

type Items = Map<string, Map<number, Map<string, string>>>

const said = (value: unknown) => fold(typeof value === 'string' ? value : JSON.stringify(value ?? null))

/** The items of each list, each as what is stated of it; the parts of a whole item are told apart. */
function itemsOf(facts: readonly Known[]): Items {
  const items: Items = new Map()
  for (const { path, value } of facts) {
    const item = itemOf(path)
    if (!item) continue
    const list = items.get(item.list) ?? new Map<number, Map<string, string>>()
    const parts = list.get(item.key) ?? new Map<string, string>()
    const whole =
      item.rest === '' && value !== null && typeof value === 'object' ? Object.entries(value) : [[item.rest, value] as const]
    for (const [name, part] of whole) if (part !== null) parts.set(name, said(part))
    items.set(item.list, list.set(item.key, parts))
  }
  return items
}

const nextKey = (items: Items, list: string) => Math.max(-1, ...(items.get(list)?.keys() ?? [])) + 1

/** How much of the shorter of two items the other says too (0–1). */
function likeness(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  const same = [...one].filter(([name, value]) => other.get(name) === value).length
  return same / Math.max(1, Math.min(one.size, other.size))
}

/**
 * Facts of a document read for a person of whom `known` is stated already (also what was replaced): an item that was there keeps its key,
 * so that what the person corrected stays with it; another gets a key that nothing ever had.
 */
export function keyDocumentFacts<F extends Fact>(known: readonly Known[], facts: readonly F[]): F[] {
  const before = itemsOf(known)
  const keys = new Map<string, number>()
  for (const [list, items] of itemsOf(facts)) {
    const free = new Map(before.get(list))
    let fresh = nextKey(before, list)
    for (const [key, parts] of items) {
      const [best] = [...free]
        .map(([old, stated]) => ({ old, score: likeness(parts, stated) }))
        .filter(({ score }) => score >= 0.5)
        .toSorted((left, right) => right.score - left.score || left.old - right.old)
      if (best) free.delete(best.old)
      keys.set(`${list}[${key}`, best?.old ?? fresh++)
    }
  }
  return facts.map((fact) => {
    const item = itemOf(fact.path)
    const key = item && keys.get(`${item.list}[${item.key}`)
    return item && key !== undefined ? { ...fact, path: pathOf({ ...item, key }) } : fact
  })
}

const names = ['', 'name', 'language']

/** Whether two names, folded, are of one thing: «espagnol» and «es» among `languages`. */
export type Alike = (list: string, one: string, other: string) => boolean

/**
 * Gives items without a key (`skills[]`, `work[].position`) one: that of the item of the same name, else a new one. Parts of one new item
 * share it; a part said twice begins another. What is said of a known item leaves what it is silent about as it was.
 * @throws AppError `invalid` where a path names an item that never was.
 */
export function placeChanges<C extends Known>(known: readonly Known[], changes: readonly C[], alike: Alike = isSame): C[] {
  const items = itemsOf(known)
  const next = new Map<string, number>()
  const open = new Map<string, { key: number; parts: Set<string> }>()
  const fresh = (list: string) => {
    const key = next.get(list) ?? nextKey(items, list)
    next.set(list, key + 1)
    return key
  }
  const keyFor = (list: string, rest: string): number => {
    if (rest === '') return fresh(list)
    const current = open.get(list)
    if (current && !current.parts.has(rest)) {
      current.parts.add(rest)
      return current.key
    }
    const key = fresh(list)
    open.set(list, { key, parts: new Set([rest]) })
    return key
  }
  return changes.flatMap((change) => {
    const blank = /^([^[]+)\[\](?:\.(.+))?$/.exec(change.path)
    if (blank) {
      const [, list = '', rest = ''] = blank
      const { value } = change
      const there = rest === '' ? sameNamed(items, { list, value, alike }) : undefined
      if (
        there &&
        typeof value === 'object' &&
        value !== null &&
        [...there.parts.keys()].some((part) => part && !(part in value))
      )
        return Object.entries(value).map(([part, said]) => ({
          ...change,
          path: pathOf({ list, key: there.key, rest: part }),
          value: said,
        }))
      return { ...change, path: pathOf({ list, key: there?.key ?? keyFor(list, rest), rest }) }
    }
    const item = itemOf(change.path)
    if (item && item.key > nextKey(items, item.list))
      throw new AppError('invalid', `There is no ${item.list}[${item.key}]`, { reason: 'value_invalid', path: change.path })
    return change
  })
}

const isSame: Alike = (_list, one, other) => one === other

/** The item of the same name, with what is stated of it. */
function sameNamed(items: Items, { list, value, alike }: { list: string; value: unknown; alike: Alike }) {
  const wanted = itemsOf([{ path: `${list}[0]`, value }])
    .get(list)
    ?.get(0)
  const name = names.find((part) => wanted?.get(part))
  if (name === undefined) return undefined
  const found = [...(items.get(list) ?? [])].find(([, parts]) => alike(list, parts.get(name) ?? '', wanted!.get(name)!))
  return found && { key: found[0], parts: found[1] }
}
