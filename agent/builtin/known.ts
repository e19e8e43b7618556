import { fold } from '#lib/words'
import type { Shown } from './shown.ts'

/** Whether somebody who was shown has these words in their name. */
export const isKnown = (shown: Shown, said: string) =>
  [...shown.people, ...shown.known].some(({ name: own }) =>
    fold(said)
      .split(' ')
      .every((word) => fold(own).split(' ').includes(word)),
  )
