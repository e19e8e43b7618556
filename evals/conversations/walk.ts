/** Strings of a value, in its order. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

const isId = (text: string) => /^(?:cand|app)_[0-9a-f-]+$/.test(text)

/** Ids of candidates and applications. */
export const idsIn = (value: unknown): string[] => [...new Set(stringsIn(value).filter(isId))]

/** What may be read on screen: everything but ids. */
export const wordsIn = (value: unknown): string[] => stringsIn(value).filter((text) => !/^[a-z]+_[0-9a-f-]{20,}$/.test(text))

/** The people of the last list among some outputs: who stands in rows of it, in its order. */
export function listedIn(outputs: readonly unknown[]): string[] {
  const lists = outputs.map((output) => [...new Set(rowsIn(output))]).filter((ids) => ids.length > 1)
  return lists.at(-1) ?? []
}

function rowsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { candidateId } = value as { candidateId?: unknown }
  return [...(typeof candidateId === 'string' ? [candidateId] : []), ...Object.values(value).flatMap(rowsIn)]
}
