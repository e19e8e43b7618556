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

/** At most so many sentences of one line of wordings. */
const perLine = 12

/** «(je veux|je voudrais) (un CDI|un CDD)» is some of the sentences that it makes. */
export function saidIn(line: string, random: () => number): string[] {
  const parts = line.split(/(\([^()]*\))/).map((part) => (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]))
  const said = new Set<string>()
  const pick = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)]!
  for (let turn = 0; turn < 2 * perLine && said.size < perLine; turn += 1)
    said.add(parts.map(pick).join('').replace(/\s+/g, ' ').trim())
  return [...said]
}
