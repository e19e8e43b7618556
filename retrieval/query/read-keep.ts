import { addPiece, coverSpan, type Draft } from './draft.ts'
import type { Filters } from './slots.ts'

const cue =
  /(?<![a-z])(?:(?:enleve|retire|vire|supprime|efface|oublie)[a-z]* tout sauf|tout sauf|ne (?:garde|conserve|laisse)[a-z]* que|(?:garde|conserve)[a-z]* (?:juste|seulement|uniquement|que)|(?:clear|remove|drop|scrap|lose|delete) (?:everything|all|it all) (?:but|except|apart from)|everything (?:but|except)|(?:keep|leave) (?:just|only)|(?:strip|pare|cut|take)(?: (?:it|this|everything|all))?(?: right| all the way)? (?:back|down) to(?: just)?|(?:reviens|revenons|repars|repartons|revenir) (?:juste |seulement )?(?:au|a la|avec)(?: juste)?(?= (?:le |la |juste )?(?:metier|poste|titre))|only keep|just keep)(?![a-z])/
const nouns: [keyof Filters, RegExp][] = [
  ['titles', /(?<![a-z])(?:metier|poste|job|title|role|profession|intitule)s?(?![a-z])/],
  ['locations', /(?<![a-z])(?:ville|lieu|town|city|place|location|localisation|endroit|zone|secteur)s?(?![a-z])/],
  ['salary', /(?<![a-z])(?:salaire|salary|pay|budget|remuneration)s?(?![a-z])/],
  ['experience', /(?<![a-z])(?:experience|anciennete)s?(?![a-z])/],
  ['languages', /(?<![a-z])(?:langue|language)s?(?![a-z])/],
  ['contract_types', /(?<![a-z])(?:contrat|contract)s?(?![a-z])/],
  ['schedule', /(?<![a-z])(?:horaire|schedule|shift)s?(?![a-z])/],
  ['skills', /(?<![a-z])(?:competence|skill)s?(?![a-z])/],
  ['certifications', /(?<![a-z])(?:certification|certificate|registration|habilitation|card)s?(?![a-z])/],
  ['driving_licences', /(?<![a-z])(?:permis|driving licence)(?![a-z])/],
  ['education', /(?<![a-z])(?:diplome|degree|etudes|qualification)s?(?![a-z])/],
]

/** «enlève tout sauf le métier», "keep just the title and the town": what is not named goes. */
export function readKeep(draft: Draft, before: Filters): void {
  const said = cue.exec(draft.folded)
  if (!said || draft.long) return
  const rest = draft.folded.slice(said.index + said[0].length)
  const kept = nouns.filter(([, noun]) => noun.test(rest)).map(([slot]) => slot)
  if (kept.length === 0) return
  const end = draft.folded.length
  for (const slot of Object.keys(before) as (keyof Filters)[])
    if (!kept.includes(slot)) addPiece(draft, { slot: 'clear', value: slot }, said.index, end)
  coverSpan(draft, said.index, end)
}
