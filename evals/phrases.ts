import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The lines of a list of wordings (its path under `data/`), each with the `[head]` that it stands under. */
export function phrasesIn(path: string): { head: string; line: string }[] {
  let head = ''
  return readFileSync(join(import.meta.dirname, 'data', path), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const own = /^\[(.+)\]$/.exec(line)?.[1]
      head = own ?? head
      return own || !line.trim() || line.startsWith('#') ? [] : [{ head, line }]
    })
}
