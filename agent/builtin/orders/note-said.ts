import type { Clause } from './line.ts'
import type { Mention } from './mentions-found.ts'
import type { Words } from './spoken-words.ts'

type Told = { at: number; clause: Clause; words: Words }

/** Of a note to keep: whom it is about, and its words as they were said. `at` is where what follows the order begins. */
export function noteFrom(text: string, { at, clause, words }: Told): { note: string; people: Mention[] } {
  const said = text.slice(at)
  const colon = /^\s*:\s*|\s?:\s|\s[-–—]\s/.exec(said)
  const that = /(?<!\p{L})(?:que|qu['’]|that|saying|disant|comme quoi)\s*/iu.exec(said)
  const cut = colon && (!that || colon.index < that.index || colon.index < 60) ? colon : that
  const from = cut ? at + cut.index : at
  const before = clause.people.filter((mention) => words.words[mention.from]!.at < from)
  if (cut) {
    const inside = clause.people.filter((mention) => words.words[mention.from]!.at >= from && mention.sort !== 'pronoun')
    return {
      note: clean(said.slice(cut.index + cut[0].length)),
      people: before.length === 0 && inside.length === 1 ? inside : before,
    }
  }
  // «note sur Awa permis à jour»: what follows the people.
  const named = clause.people.find(
    ({ from: first, sort }) => words.words[first]!.at >= at && words.words[first]!.at < at + 30 && sort !== 'pronoun',
  )
  if (!named) return { note: clean(said), people: before }
  return { note: clean(text.slice(words.words[named.to - 1]!.end)), people: [...before, named] }
}

const clean = (note: string) => note.trim().replace(/^[\s,:;–—-]+/u, '')
