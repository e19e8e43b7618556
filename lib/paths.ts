/** Parts of a path into a profile: `work[0].position` → `['work', 0, 'position']`. */
export function partsOf(path: string): (string | number)[] {
  return [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map((match) => (match[2] === undefined ? match[1]! : Number(match[2])))
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** Sets a value in place, making the objects and lists on the way. A missing index is appended at its place. */
export function setAt(root: Record<string, unknown>, path: string, value: unknown): void {
  const parts = partsOf(path)
  if (parts.some((part) => forbidden.has(String(part)))) return
  let node = root as Record<string | number, unknown>
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const next = node[part]
    if (next === null || typeof next !== 'object') node[part] = typeof parts[index + 1] === 'number' ? [] : {}
    node = node[part] as Record<string | number, unknown>
  }
  node[parts.at(-1)!] = value
}

/** A copy without holes, empty texts, empty objects and empty lists; undefined where nothing is left. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map(compact).filter((item) => item !== undefined)
    return kept.length > 0 ? kept : undefined
  }
  if (value !== null && typeof value === 'object') {
    const kept = Object.entries(value).flatMap(([key, item]) => {
      const inner = compact(item)
      return inner === undefined ? [] : [[key, inner] as const]
    })
    return kept.length > 0 ? Object.fromEntries(kept) : undefined
  }
  return value === '' || value === null ? undefined : value
}
