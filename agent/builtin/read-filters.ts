import { type Draft, type Piece, addPiece, coverSpan, startDraft, take } from '#retrieval/query/draft'
import { matchPlaces } from '#retrieval/query/places/places'
import { readAvailability } from '#retrieval/query/read-availability'
import { readCompanies } from '#retrieval/query/read-companies'
import { readExperience } from '#retrieval/query/read-experience'
import { readMoney } from '#retrieval/query/read-money'
import { readStudy } from '#retrieval/query/read-study'
import { readSeries, readTerms } from '#retrieval/query/read-terms'
import { readWork } from '#retrieval/query/read-work'
import { scopeModes } from '#retrieval/query/scope'
import type { Filters, Location } from '#retrieval/query/slots'
import { putPiece, tidy } from '#retrieval/query/state'
import { matchTerms } from '#retrieval/query/taxonomy/taxonomy'
import type { Lang } from './language.ts'

/** The criteria that a sentence states, each with where it stands in it. */
export function piecesIn(text: string, given: { lang: Lang; today: string }): Piece[] {
  const draft = startDraft(text, given)
  readPlaces(draft)
  readTerms(draft, matchTerms(text, given.lang))
  readSeries(draft)
  for (const read of [readStudy, readWork, readMoney, readAvailability, readExperience, readCompanies]) read(draft)
  scopeModes(draft)
  return draft.pieces
}

/** The filters after these criteria: put on what was there. A place replaces the place of before unless «aussi» adds it. */
export function filtersAfter(before: Filters, pieces: Piece[], adds: boolean): Filters {
  const filters = structuredClone(before)
  const place = pieces.find((piece) => piece.slot === 'location' && piece.mode === 'must')
  if (place && !adds && filters.locations?.[0]) {
    const { place: _place, type: _type, within: _within, ...around } = filters.locations[0]
    Object.assign(place.value as Location, { ...around, ...(place.value as Location) })
    delete filters.locations
  }
  for (const piece of pieces) putPiece(filters, piece)
  return tidy(filters)
}

const distance =
  /\b(?:a |within |dans |sous )?(?:moins de |max(?:imum)? |less than |un rayon de |a radius of )?(\d{1,3}) ?(km|kilometres?|mi|miles?)\b/
const minutes = /\b(?:a |within )?(?:moins de |less than )?(\d{1,3}) ?(?:min|mn|minutes?)\b/
const around = /\b(?:autour d[eu']|pres d[eu']|proche d[eu']|vers|aux alentours d[eu']|near|around|close to)\s?$/

function readPlaces(draft: Draft): void {
  const found = matchPlaces(draft.text, draft.lang)
  const near: Partial<Location>[] = []
  take(draft, distance, (match) => {
    near.push({ radius: Number(match[1]), unit: match[2]!.startsWith('m') ? 'mi' : 'km' })
    return []
  })
  take(draft, minutes, (match) => {
    if (found.length > 0) near.push({ commute_min: Number(match[1]) })
    return found.length > 0 ? [] : undefined
  })
  for (const { start, end, candidates } of found) {
    const { name: place, type } = candidates[0]!
    const close = around.test(draft.folded.slice(0, start)) ? { near: true as const } : {}
    addPiece(draft, { slot: 'location', value: { place, type, ...(near[0] ?? close) } }, start, end)
    coverSpan(draft, start, end)
  }
  if (found.length === 0 && near[0])
    addPiece(draft, { slot: 'distance', value: near[0] }, draft.folded.length, draft.folded.length)
}
