import { fold } from '#lib/words'
import { dot } from '#retrieval/embed/builtin/embedding'
import type { Embedder } from '#retrieval/embed/embedder'
import { type Place, distanceKm, placeContains, resolvePlace } from '#retrieval/query/places/places'
import { type Term, matchTerms, related } from '#retrieval/query/taxonomy/taxonomy'
import { neutral } from '#retrieval/text/neutral'

export type Wish = { trade?: string | undefined; place?: string | undefined; withinKm: number }
type Row = { id: string; title: string; city: string; description: string; criteria: unknown }

/** From here on two texts speak of the same kind of work; below it they share a word by chance. */
const alike = 0.33

const tradesIn = (text: string): Term[] => matchTerms(text).flatMap(({ term, kind }) => (kind === 'occupation' ? [term] : []))
const sectorsIn = (text: string): string[] => matchTerms(text).flatMap(({ term, kind }) => (kind === 'industry' ? [term.id] : []))

/** The ids of the jobs that come near to a wish, the nearest first: of the trade it names where there are some, else of its sector or sense. */
export async function jobsWished(rows: readonly Row[], { trade, place, withinKm }: Wish, embedder: Embedder): Promise<string[]> {
  const near = place ? nearest(rows, place, withinKm) : rows
  if (!trade) return near.map(({ id }) => id)
  const own = tradesIn(trade)
  const of = (fits: (one: Term, other: Term) => boolean) =>
    near.filter(({ title }) => tradesIn(title).some((term) => own.some((one) => fits(one, term))))
  const same = of((one, other) => one.id === other.id)
  const named = same.length > 0 ? same : of(related)
  return (named.length > 0 ? named : await bySense(near, trade, embedder)).map(({ id }) => id)
}

function nearest(rows: readonly Row[], name: string, withinKm: number): Row[] {
  const wanted = resolvePlace(name)[0]
  if (!wanted) return rows.filter(({ city }) => fold(city) === fold(name))
  return rows
    .map((row) => ({ row, km: kmTo(wanted, row.city) }))
    .filter(({ km }) => km <= withinKm)
    .toSorted((one, other) => one.km - other.km)
    .map(({ row }) => row)
}

function kmTo(wanted: Place, city: string): number {
  const town = city ? resolvePlace(city)[0] : undefined
  if (!town) return Number.POSITIVE_INFINITY
  return placeContains(wanted, town) ? 0 : distanceKm(wanted, town)
}

async function bySense(rows: readonly Row[], wish: string, embedder: Embedder): Promise<Row[]> {
  const [asked] = await embedder.embedQueries([neutral(wish, 'fr')])
  const titles = await embedder.embedPassages(rows.map(({ title }) => neutral(title, 'fr')))
  const openings = rows.map(({ title, description }) => `${title}. ${description.split('\n').slice(0, 2).join(' ')}`)
  const wholes = await embedder.embedPassages(openings.map((text) => neutral(text, 'fr')))
  const sectors = sectorsIn(wish)
  const scored = rows.map((row, at) => {
    const sense = Math.max(dot(asked!, titles[at]!), dot(asked!, wholes[at]!))
    const own = sectors.length > 0 ? sectorsIn(`${openings[at]} ${JSON.stringify(row.criteria ?? {})}`) : []
    return { row, score: own.some((id) => sectors.includes(id)) ? Math.max(sense, alike) + alike : sense }
  })
  return scored
    .filter(({ score }) => score >= alike)
    .toSorted((one, other) => other.score - one.score)
    .map(({ row }) => row)
}
