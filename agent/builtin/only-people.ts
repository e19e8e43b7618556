import { fold } from '#lib/words'
import { isKnown } from './known.ts'
import type { Shown } from './shown.ts'
import { isFirst } from './who-names.ts'

/** Words around people that change nothing of whom they are: «plutôt à», “just”. */
export const around =
  /^(?:(?:just|juste|only|c['’]est|it['’]?s|plut[ôo]t|rather|à|to|for|pour|avec|with|about|over|make (?:it|that))\s+)+|[\s,]+(?:instead|plut[ôo]t|à la place|rather|please|pls|stp|svp)(?=[\s.!]*$)|[\s.!?…]+$/giu
const place =
  /^(?:\d{1,2}(?:er|ers|[èe]?re|[èe]?me|e|st|nd|rd|th)?|premi[eè]re?s?|derni[eè]re?s?|deuxi[eè]me|seconde?|troisi[eè]me|quatri[eè]me|cinqui[eè]me|sixi[eè]me|septi[eè]me|huiti[eè]me|neuvi[eè]me|dixi[eè]me|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|one|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|seven|eight|nine|ten)$/iu
const small = /^(?:la|le|les|l|the|number|num[ée]ro|no|candidate?|profile?|m|mr|mrs|ms|miss|mme|mlle|madame|monsieur|et|and)$/iu

export type Token = { at: number; end: number; kind: 'who' | 'small' | 'other' }

export function tokensOf(text: string, shown: Shown): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    at: index,
    end: index + word.length,
    kind:
      place.test(word) ||
      (word.length > 2 && (isKnown(shown, word) || isFirst(fold(word)) || /^\p{Lu}\p{Ll}/u.test(word)) && !small.test(word))
        ? 'who'
        : small.test(word)
          ? 'small'
          : 'other',
  }))
}

/** Names and places in the list, and nothing else. */
export function onlyPeople(text: string, shown: Shown): boolean {
  const tokens = tokensOf(text.replace(around, ''), shown)
  return tokens.some(({ kind }) => kind === 'who') && tokens.every(({ kind }) => kind !== 'other')
}
