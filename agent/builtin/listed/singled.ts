import { fold } from '#lib/words'
import type { Filters } from '#retrieval/query/slots'
import { criteriaIn } from '#retrieval/query/understand'
import type { Profile } from '#lib/profile'
import type { Asking } from '../asks/whom-asked.ts'
import { ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { find } from '../lists.ts'
import { type SearchOutput, searchSentence } from '../search-sentence.ts'
import { rowsOf } from '../shown.ts'
import { listedWords } from './words.ts'
import type { Singled } from './words.fr.ts'

const most = '(?:(?:le|la|les|l|du|de la|des) (?:plus|mieux)|most|longest|greatest|deepest)'
const least = '(?:(?:le|la|les|l) moins|least|lowest)'
const few = '(?: \\w+){0,3}?'

/** What is at its most, or its least, in one sentence: each in any order with the word that says of what. */
const superlatives: [Singled, RegExp][] = [
  ['distance', new RegExp(`\\b${most}${few} (?:proches?|pres)\\b|\\b(?:closest|nearest|least far)\\b|\\bpres${few} le plus\\b`)],
  [
    'availability',
    new RegExp(
      `\\b(?:libres?|disponibles?|dispos?|commenc\\w+|demarr\\w+|free|available|start\\w*|begin)${few} (?:${most} (?:tot|vite|rapidement)|au plus (?:tot|vite)|soonest|earliest|first|quickest|en premier)\\b|\\b${most} (?:tot|vite|rapidement) (?:libres?|disponibles?|dispos?)\\b|\\b(?:soonest|earliest)${few} (?:free|available|start)\\b|\\bshortest notice\\b`,
    ),
  ],
  [
    'experience',
    new RegExp(
      `\\b${most}${few} (?:experience|experimente\\w*|experienced?|d annees|years|bouteille|seasoned|senior)\\b|\\bworked${few} longest\\b`,
    ),
  ],
  [
    'salary',
    new RegExp(
      `\\b${least}${few} (?:chere?s?|gourmande?s?|couteu\\w+|d argent|money|expensive|pay|salary|salaire|pretentions?|expectations?|rate|wages?|demand\\w*)\\b|\\b(?:demande|coute|gagne|asks?|asking|costs?|wants?)${few} (?:le moins|the least)\\b|\\bcheapest\\b|\\b(?:moins chere?s?|cheaper)\\b`,
    ),
  ],
]

/** «qui habite le plus près ?», “who's asking for the least?”: by what the list is to be put in order. */
export const singledBy = (text: string): Singled | undefined => superlatives.find(([, pattern]) => pattern.test(fold(text)))?.[0]

const own: Record<Singled, (keyof Filters)[]> = {
  distance: [],
  availability: ['availability'],
  experience: ['experience'],
  salary: ['salary'],
}

/** The list in that order, and who comes first in it; nobody named or ordered about. */
export function singledFlow(context: Asking): Flow | undefined {
  const { text, turn, shown, line } = context
  const by = singledBy(text)
  if (!by || !shown.search || turn.refused?.length) return undefined
  if (line.mentions.some(({ sort }) => sort === 'name' || sort === 'mate')) return undefined
  return single(context, by)
}

function* single(context: Asking, by: Singled): Flow {
  const filters = filtersOf(context, by)
  const words = listedWords(context.lang)
  if (by === 'distance' && !filters.locations) return words.unstated(by)
  const { cursor: _cursor, filters: _old, ...input } = context.shown.search!.pages[0]!
  const output = yield* find(context, { ...input, filters, sort: by })
  const [top] = rowsOf(output)
  if (!top) return searchSentence(context.lang, output)
  const told = yield* detailOf(context, by, output)
  return told === '' ? words.unstated(by) : words.singled(by, tied(output, by), told)
}

/** What is asked besides joins the search; a place to be near to takes the place of the others. */
function filtersOf({ text, turn, lang, situation, shown }: Asking, by: Singled): Filters {
  const said = criteriaIn(text, { lang, today: situation.now.toISOString().slice(0, 10) })
  const rest = Object.fromEntries(Object.entries(said).filter(([slot]) => !own[by].includes(slot as keyof Filters))) as Filters
  if (Object.keys(rest).length === 0) return shown.search!.filters
  if (by === 'distance' && rest.locations) return { ...shown.search!.filters, ...rest }
  return turn.filters
}

type Row = ReturnType<typeof rowsOf>[number]
const sameAs: Record<Singled, (row: Row) => unknown> = {
  distance: ({ city }) => city,
  availability: ({ availability }) => JSON.stringify(availability),
  experience: ({ experienceYears }) => experienceYears,
  salary: ({ candidateId }) => candidateId,
}

/** Whom nothing tells apart from the first. */
function tied(output: SearchOutput, by: Singled): string[] {
  const [top, ...others] = output.groups[0]!.items
  const until = others.findIndex((row) => sameAs[by](row) !== sameAs[by](top!))
  return [top!, ...others.slice(0, until === -1 ? others.length : until)].slice(0, 3).map(({ name }) => name)
}

/** What makes them first; empty where their profile does not say. */
function* detailOf(context: Asking, by: Singled, output: SearchOutput): Flow {
  const { candidateId, city, experienceYears, availability, criteria } = rowsOf(output)[0]!
  const words = listedWords(context.lang)
  if (by === 'distance') {
    const km = criteria.map(({ detail }) => Number(detail?.params['km'])).find((one) => !Number.isNaN(one))
    return [city, ...(km === undefined ? [] : [words.km(km)])].filter(Boolean).join(', ')
  }
  if (by === 'experience') return experienceYears === undefined ? '' : words.years(experienceYears)
  if (by === 'availability') return availability ? words.from(availability, context.situation.now.toISOString().slice(0, 10)) : ''
  const { profile } = (yield* ask(context, 'get_candidate', { candidateId })) as unknown as { profile: Profile }
  const { salary } = profile.bassin ?? {}
  return salary ? words.pay(salary) : ''
}
