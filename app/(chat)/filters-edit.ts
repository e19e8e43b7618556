import type { InputOf } from '#tools/registry'

export type SearchInput = InputOf<'search_candidates'>
type Filters = NonNullable<SearchInput['filters']>
type Tree = Record<string, unknown>

/** Where a chip stands: its path in the filters, and the key by which `nice` names its criterion. */
export type Place = { path: string; key: string }

/** The same search, from its first page. */
export function restarted(input: SearchInput, next: Partial<SearchInput>): SearchInput {
  const { cursor: _cursor, ...rest } = input
  return { ...rest, ...next }
}

function at(tree: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((here, step) => (here as Tree | undefined)?.[step], tree)
}

function withoutEmpty(value: unknown): unknown {
  if (!value || typeof value !== 'object' || Array.isArray(value)) return value
  const kept = Object.entries(value)
    .map(([key, item]) => [key, withoutEmpty(item)] as const)
    .filter(([, item]) => !(item && typeof item === 'object' && Object.keys(item).length === 0))
  return Object.fromEntries(kept)
}

function change(input: SearchInput, edit: (filters: Tree) => void): SearchInput {
  const copy = structuredClone(input.filters ?? {}) as Tree
  edit(copy)
  return restarted(input, { filters: withoutEmpty(copy) as Filters })
}

function takeOut(filters: Tree, path: string): unknown {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  const holder = at(filters, steps)
  if (Array.isArray(holder)) return holder.splice(Number(last), 1)[0]
  if (!holder || typeof holder !== 'object') return undefined
  const value = (holder as Tree)[last]
  delete (holder as Tree)[last]
  return value
}

export function withoutChip(input: SearchInput, { path }: Place): SearchInput {
  return change(input, (filters) => void takeOut(filters, path))
}

/** Only words can be typed over: a title, a skill, the name of a place. */
export function canRetype(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'place' in value)
}

export function retypedChip(input: SearchInput, { path }: Place, words: string): SearchInput {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  return change(input, (filters) => {
    const holder = at(filters, steps) as Tree | undefined
    if (!holder) return
    const old = holder[last]
    holder[last] = old && typeof old === 'object' ? { ...old, place: words } : words
  })
}

const otherGroup: Record<string, string> = { must: 'nice', any: 'nice', nice: 'must' }

/** Must becomes nice and back: inside the wishes where the slot has them, else by the search's list of what only ranks. */
export function flippedChip(input: SearchInput, { path, key }: Place): SearchInput {
  const [slot = '', group = ''] = path.split('.')
  const target = otherGroup[group]
  if (!target) {
    const nice = input.nice ?? []
    return restarted(input, { nice: nice.includes(key) ? nice.filter((one) => one !== key) : [...nice, key] })
  }
  return change(input, (filters) => {
    const value = takeOut(filters, path)
    const wishes = filters[slot] as Tree
    wishes[target] = [...((wishes[target] as unknown[] | undefined) ?? []), value]
  })
}
