import { fold } from '#lib/words'
import type { Args, Intent, Target, Turn } from '#retrieval/query/slots'
import type { Situation } from '../situation.ts'
import type { Lang } from './language.ts'
import type { Shown } from './shown.ts'

const stages: [NonNullable<Args['stage']>, RegExp][] = [
  ['phone_screen', /\b(?:entretien (?:telephonique|tel)|appel|phone (?:screen|interview|call))\b/],
  ['interview', /\b(?:entretiens?|interviews?)\b/],
  ['screening', /\b(?:preselection|screening)\b/],
  ['test', /\btests?\b/],
  ['offer', /\b(?:offre|proposition|offer)\b/],
  ['hired', /\b(?:embauche|embauchee?|recrutee?|hired)\b/],
]
const ranks: [number, RegExp][] = [
  [1, /\b(?:premiere?|1er|1ere|first|1st)\b/],
  [2, /\b(?:deuxieme|seconde?|2e|2eme|second|2nd)\b/],
  [3, /\b(?:troisieme|3e|3eme|third|3rd)\b/],
]
const intents: [Intent, RegExp][] = [
  ['undo', /^(?:annule[rz]?|undo|reviens en arriere)(?: ca| cela| that| it)?$/],
  ['shortlist', /\b(?:preselectionne[rz]?|shortlist)\b/],
  ['reject', /\b(?:rejette|refuse[rz]?|ecarte[rz]?|ne retiens pas|reject|turn down)\b/],
  ['move_stage', /\b(?:passe[rz]?|deplace[rz]?|mets|move|put|advance)\b/],
  ['compare', /\bcompare[rz]?\b/],
  ['add_note', /\b(?:note|noter|notez)\b/],
  ['show', /\b(?:montre|montrez|ouvre|ouvrez|affiche|show|open)\b/],
  ['paginate', /\b(?:page suivante|suivants|next page|more results)\b/],
]

/** What the last message asks, its intent, its targets and the whole of the filters after it. */
export function understood(_situation: Situation, { text, shown }: { text: string; lang: Lang; shown: Shown }): Turn {
  const said = fold(text)
  const intent = intents.find(([, pattern]) => pattern.test(said))?.[0] ?? 'clarify'
  const targets: Target[] = ranks.filter(([, pattern]) => pattern.test(said)).map(([rank]) => ({ rank }))
  const stage = stages.find(([, pattern]) => pattern.test(said))?.[0]
  const args: Args = { ...(targets.length > 0 ? { targets } : {}), ...(stage ? { stage } : {}) }
  return { intent, filters: shown.search?.filters ?? {}, ...(Object.keys(args).length > 0 ? { args } : {}) }
}
