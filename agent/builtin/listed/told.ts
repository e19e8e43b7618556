import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { criteriaIn } from '#retrieval/query/understand'
import { type Asking, whomAsked } from '../asks/whom-asked.ts'
import { askWords } from '../asks/words.ts'
import { ask, say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { explain } from '../looks.ts'
import { listedWords } from './words.ts'

const means = /\b(?:veut|veulent|voulait|voudrait) dire\b|\bsignifi\w+|\b(?:means?|meaning|stands? for)\b/
const onScreen =
  /\b(?:precisee?s?|verifier|stated|checking|indispensables?|must haves?|pertinen\w+|relevan\w+|fiabilite|reliab\w+|score|criteres?|criteria)\b/
const picks =
  /\b(?:(?:who|which(?: one)?|whom)(?: \w+)? (?:would|should|do|d) (?:you|i|we)(?: \w+)? (?:pick|choose|hire|go for|take|recommend|suggest|call first|start with|interview)|(?:tu|vous) (?:prendr\w+|choisir\w+|conseill\w+|recommand\w+)|(?:qui|lequel|laquelle) (?:tu|vous|je|on|nous)? ?(?:prendr\w*|choisi\w*|conseill\w*|recommand\w*|retenir)|(?:qui|lequel|laquelle|who|which one) (?:est|is|s|serait|would be) (?:le |la |the )?(?:meilleure?|best|mieux)|(?:c est )?qui (?:le |la )?(?:meilleure?|mieux)|best (?:one|candidate|person|fit)|(?:ton|votre|your) (?:avis|opinion|pick|favou?rite))\b/

/** «tu prendrais qui ?»: nobody is chosen here; who comes first is said, and by what. */
export function bestFlow(context: Asking): Flow | undefined {
  const { shown, line, text, words } = context
  const said = fold(text)
  if (!shown.search || line.mentions.length > 0 || !picks.test(said) || said.split(' ').length > 12) return undefined
  return shown.people[0] ? best(context, shown.people[0]) : say(words.noList)
}

function* best(context: Asking, first: Asking['shown']['people'][number]): Flow {
  return `${askWords(context.lang).scored(first.name, first.rank)} ${yield* explain({ ...context, people: [first] })} ${listedWords(context.lang).yours}`
}

/** “what does not stated mean?” */
export const meaningFlow = ({ text, lang, shown }: Asking): Flow | undefined =>
  shown.search && means.test(fold(text)) && onScreen.test(fold(text)) ? say(listedWords(lang).meaning) : undefined

const lacks = /\b(?:manque\w*|missing|lacks?|lacking|ne (?:remplit|coche)|pas coche\w*|wrong with|short of)\b/

/** «il lui manque quoi au deuxième ?», by the criteria of the search. */
export function lackingFlow(context: Asking): Flow | undefined {
  const { text, shown, line } = context
  if (!shown.search || !lacks.test(fold(text)) || line.mentions.length === 0) return undefined
  return line.mentions.every(({ sort }) => sort === 'rank' || sort === 'name' || sort === 'pronoun')
    ? lacking(context)
    : undefined
}

function* lacking(context: Asking): Flow {
  return yield* explain({ ...context, people: yield* whomAsked(context) })
}

const far =
  /\b(?:how far|far (?:away|from)|loin|distance|combien de (?:km|kilometres|temps|minutes|bornes)|how (?:long|many (?:km|miles|minutes))(?: \w+)? (?:commute|drive|away|from))\b/

/** “how far away is the first one?”, from the place that is asked for. */
export function farFlow(context: Asking): Flow | undefined {
  const { text, lang, situation, shown, line, turn } = context
  if (!far.test(fold(text)) || (!text.includes('?') && turn.intent !== 'ask') || line.mentions.length === 0) return undefined
  if (!line.mentions.every(({ sort }) => sort === 'rank' || sort === 'name' || sort === 'pronoun')) return undefined
  const said = criteriaIn(line.beside, { lang, today: situation.now.toISOString().slice(0, 10) }).locations
  const locations = said ?? shown.search?.filters.locations
  return locations ? distance(context, { locations }) : undefined
}

function* distance(context: Asking, filters: { locations: NonNullable<ReturnType<typeof criteriaIn>['locations']> }): Flow {
  const ids = (yield* whomAsked(context)).map(({ candidateId }) => candidateId)
  const { people } = (yield* ask(context, 'compare_candidates', { ids, filters })) as unknown as OutputOf<'compare_candidates'>
  const place = filters.locations.map((one) => one.place).join(', ')
  return people
    .map(({ name, city, criteria }) =>
      listedWords(context.lang).away(name, { km: criteria[0]?.detail?.params['km'], city, place }),
    )
    .join(' ')
}
