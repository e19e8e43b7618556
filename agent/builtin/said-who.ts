import type { Shown } from './shown.ts'
import { whoIn } from './who.ts'

/** A name as it is written, to build patterns of. */
export const name = "\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*)?"

/** «-la», “her” after a verb: kept with a verb, since they say who only beside one. */
export const told = (who: string) =>
  /^-?(?:la|le|les|lui|leur)\b/.test(who) ? `passe${who.startsWith('-') ? '' : ' '}${who} en` : who

export const someone = (about: string, shown: Shown) => whoIn(about, shown).length > 0
