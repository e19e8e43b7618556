import { matchPlaces } from '#retrieval/query/places/match'
import { matchTerms } from '#retrieval/query/taxonomy/taxonomy'

/** A stretch of a text, and the sign that a reader of all its words together sees in its place. */
export type Mark = { from: number; to: number; sign: string }

const signs: Record<string, string> = {
  occupation: '&trade',
  language: '&tongue',
  licence: '&licence',
  certification: '&card',
  diploma: '&diploma',
}

/** The trades, tongues, cards and places of a text, terms first. */
export function* marksIn(text: string): Generator<Mark> {
  for (const { kind, start, end } of matchTerms(text)) if (signs[kind]) yield { from: start, to: end, sign: signs[kind] }
  for (const { start, end } of matchPlaces(text)) yield { from: start, to: end, sign: '&place' }
}

/** The days by their names, as the branches of an expression on folded words. */
export const dayNames =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday'
