/**
 * pdf.js hands what one half of it has read to the other as to a worker, by a copy of everything. Within one process lists and plain
 * objects are copied, because they are emptied or grow afterwards; what they hold (letters, bytes, matrices) is only read.
 */
export function cloneLightly<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one: unknown) => cloneLightly(one)) as T
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  const copy: Record<string, unknown> = {}
  for (const key in value) copy[key] = cloneLightly(value[key])
  return copy as T
}
