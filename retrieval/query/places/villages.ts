import { placeKey } from './gazetteer.ts'
import { readRows } from './read.ts'

let names: ReadonlyMap<string, string> | undefined

/** The spelling of a village, an island or an estate that people hire for and the gazetteer has no point for, by how it was typed. */
export function villageNamed(said: string): string | undefined {
  names ??= new Map(readRows('villages.tsv').map(([name = '']) => [placeKey(name), name]))
  return names.get(placeKey(said))
}
