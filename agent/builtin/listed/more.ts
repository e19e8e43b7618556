import { fold } from '#lib/words'
import type { Filters } from '#retrieval/query/slots'
import { criteriaIn } from '#retrieval/query/understand'
import type { Asking } from '../asks/whom-asked.ts'
import { type Context, say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { find, paginate } from '../lists.ts'
import { searchSentence, waysOut, waysSaid } from '../search-sentence.ts'
import { listedWords } from './words.ts'

const others =
  /\b(?:(?:personne|quelqu un|qui|rien) d autre|d autres (?:gens|profils?|candidat\w*|personnes|noms)|(?:anyone|anybody|someone|somebody|nobody|no one|who|what) else|any (?:more|others?)(?: people| candidates| profiles)?$|^(?:et |and )?(?:les )?(?:autres|others?)$)\b/
const widens =
  /\b(?:elargi\w*|etend\w*|widen\w*|broaden\w*|expand\w*|plus large\w*|further (?:out|afield|away)|plus loin|wider|larger area)\b/
const anywhere = /\b(?:partout|n importe ou|anywhere|everywhere|toute la france|whole country|nationwide)\b/

const nothingAsked = ({ text, lang, situation }: Asking) =>
  Object.keys(criteriaIn(text, { lang, today: situation.now.toISOString().slice(0, 10) })).length === 0

const isShort = (text: string) => fold(text).split(' ').length < 9

/** «personne d’autre ?», «élargis un peu»: more of what is on screen, where nothing else is said. */
export function moreFlow(context: Asking): Flow | undefined {
  const { text, shown, line } = context
  const said = fold(text)
  if (!shown.search || !isShort(text) || line.mentions.some(({ sort }) => sort === 'name' || sort === 'rank')) return undefined
  if (others.test(said) && nothingAsked(context)) return nextPage(context)
  return widens.test(said) && nothingAsked(context) ? widen(context, shown.search) : undefined
}

function nextPage(context: Context): Flow {
  const { output } = context.shown.search!
  if (!output.nextCursor) return say(listedWords(context.lang).others(waysSaid(context.lang, output).slice(0, 2).join(' ')))
  const { direction: _direction, ...args } = context.turn.args ?? {}
  return paginate({ ...context, turn: { ...context.turn, args } })
}

const widths = [30, 50, 80]

/** A wider circle around the place asked for; where none is, what else would show more. */
function widen({ ...context }: Context, { filters, output }: NonNullable<Context['shown']['search']>): Flow {
  const words = listedWords(context.lang)
  if (!filters.locations) return say(words.noPlace(waysSaid(context.lang, output).slice(0, 2).join(' ')))
  return widened(context, wider(context, filters, output))
}

function wider({ text }: Context, { locations = [], ...rest }: Filters, output: Parameters<typeof waysOut>[0]): Filters {
  if (anywhere.test(fold(text))) return rest
  const way = waysOut(output).find(({ key }) => key === 'wider')
  if (way) return way.filters
  const grown = locations.map(({ commute_min: _minutes, near: _near, ...place }) => ({
    ...place,
    radius: widths.find((width) => width > (place.radius ?? 20)) ?? (place.radius ?? 80) * 2,
    unit: place.unit ?? ('km' as const),
  }))
  return { ...rest, locations: grown }
}

function* widened(context: Context, filters: Filters): Flow {
  const { cursor: _cursor, filters: _old, ...input } = context.shown.search!.pages[0]!
  return searchSentence(context.lang, yield* find(context, { ...input, filters }))
}
