export type Query = Record<string, string | string[] | undefined>

/** What a page receives of its address: the query, each name once or many times. */
export type PageProps<Params = Record<string, never>> = { params: Promise<Params>; searchParams: Promise<Query> }

export const first = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

export const all = (value: string | string[] | undefined): string[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(Boolean)

/** The address of the same page with some of its query changed; undefined takes a name away. */
export function withQuery(path: string, query: Query, changes: Query): string {
  const next = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, ...changes })) for (const item of all(value)) next.append(name, item)
  const text = next.toString()
  return text ? `${path}?${text}` : path
}
