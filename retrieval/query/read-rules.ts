import { type Draft, type Lang, startDraft } from './draft.ts'
import { readDaysAgain, readLevelAgain, readPayAgain, readRankAgain } from './read-again.ts'
import { readAmountAgain } from './read-amount-again.ts'
import { readAvailability } from './read-availability.ts'
import { readBare } from './read-bare.ts'
import { readBesideHeld } from './read-beside-held.ts'
import { readClear, readGone } from './read-clear.ts'
import { readCued } from './read-cued.ts'
import { readCompanies } from './read-companies.ts'
import { coverSeeking, readClassDriver, readFunction } from './read-function.ts'
import { readExperience } from './read-experience.ts'
import { readHeld } from './read-held.ts'
import { readKeep } from './read-keep.ts'
import { shareBilingual, shareLevels } from './read-languages.ts'
import { readNames } from './read-names.ts'
import { readMore } from './read-more.ts'
import { readMobility, readRight } from './read-mobility.ts'
import { readMoney } from './read-money.ts'
import { readPipeline } from './read-pipeline.ts'
import { readPhrases } from './read-phrases.ts'
import { readPlaces } from './read-places.ts'
import { readRelative } from './read-relative.ts'
import { readSeniority } from './read-seniority.ts'
import { readStudy } from './read-study.ts'
import { readSeries } from './read-series.ts'
import { readTerms } from './read-terms.ts'
import { readTypos } from './read-typos.ts'
import { readUnknown } from './read-unknown.ts'
import { readWork } from './read-work.ts'
import type { Filters } from './slots.ts'

/** `listed`: a list is spoken of, so that a figure alone may change what it was asked with. */
export type Reading = { lang: Lang; today: string; before: Filters; first: boolean; listed: boolean }

/** In the order in which they read: what one has read is covered for those after it. */
const readers: Record<string, (draft: Draft, reading: Reading) => void> = {
  seeking: coverSeeking,
  keep: (draft, { before }) => readKeep(draft, before),
  gone: (draft, { before }) => readGone(draft, before),
  daysAgain: (draft, { before }) => readDaysAgain(draft, before),
  rankAgain: (draft, { before }) => readRankAgain(draft, before),
  amountAgain: (draft, { before, listed }) => void (listed && draft.figures.push(...readAmountAgain(draft, before))),
  pipeline: (draft, { before }) => readPipeline(draft, before),
  right: readRight,
  relative: (draft, { before }) => readRelative(draft, before),
  payAgain: (draft, { before }) => readPayAgain(draft, before),
  money: readMoney,
  experience: (draft, { before }) => readExperience(draft, before),
  companies: (draft, { before }) => readCompanies(draft, before),
  availability: readAvailability,
  work: readWork,
  study: readStudy,
  series: readSeries,
  function: readFunction,
  cued: readCued,
  names: readNames,
  phrases: (draft, { first }) => readPhrases(draft, first),
  terms: (draft) => readTerms(draft, draft.inner),
  levels: shareLevels,
  bilingual: shareBilingual,
  levelAgain: (draft, { before }) => readLevelAgain(draft, before),
  seniority: readSeniority,
  mobility: readMobility,
  places: (draft, { before }) => readPlaces(draft, before),
  held: (draft, { before }) => readHeld(draft, before),
  besideHeld: (draft, { before }) => readBesideHeld(draft, before),
  classDriver: readClassDriver,
  unknown: readUnknown,
  more: readMore,
  typos: (draft, { first }) => readTypos(draft, first),
  clear: readClear,
  bare: (draft, { before }) => readBare(draft, before),
}

/** What the rules read in a text, before it is known how each was meant. */
export function readRules(text: string, reading: Reading): Draft {
  const draft = startDraft(text, reading)
  for (const [name, reader] of Object.entries(readers)) {
    reader(draft, reading)
    for (const piece of draft.pieces) if (!draft.readBy.has(piece)) draft.readBy.set(piece, name)
  }
  return draft
}
