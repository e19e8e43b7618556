import { fold } from '#lib/words'
import type { Shown } from './shown.ts'
import { whoIn } from './who.ts'

/** A name as it is written, to build patterns of. */
export const name = "\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*)?"

/** «-la», “her” after a verb: kept with a verb, since they say who only beside one. */
export const told = (who: string) =>
  /^-?(?:la|le|les|lui|leur)\b/.test(who) ? `passe${who.startsWith('-') ? '' : ' '}${who} en` : who

export const someone = (about: string, shown: Shown) => whoIn(about, shown).length > 0

/** Whether somebody who was shown has these words in their name. */
export const isKnown = (shown: Shown, said: string) =>
  [...shown.people, ...shown.known].some(({ name: own }) =>
    fold(said)
      .split(' ')
      .every((word) => fold(own).split(' ').includes(word)),
  )
