import { fold } from '#lib/words'
import { understandTurn } from '#retrieval/query/understand'
import type { OutputOf } from '#tools/registry'
import { type Context, Say, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { find } from './lists.ts'
import { jobMeant } from './resolve.ts'
import { refusedSentence } from './search-sentence.ts'
import type { Sieve } from './sieve.ts'
import { type Person, distinct } from './shown.ts'
import { wholeList } from './whole-list.ts'

type Card = OutputOf<'get_pipeline'>['columns'][number]['cards'][number] & { kind: string }
export type Parting = { job: string | undefined; sieve: Sieve; words: string; told: string[] }

/** Those of whom all of it is true; of whom something is not stated is told, and left out. */
export function* partMeant(context: Context, { job, sieve, words, told }: Parting): Flow<Person[]> {
  const { criterion, unread, ...board } = sieve
  const onBoard = Object.keys(board).length > 0
  const title = onBoard ? yield* cardsOf(context, job) : undefined
  const standing = title ? title.cards.filter((card) => fits(card, board)).map(personOf) : yield* listed(context)
  const names = standing.map(({ name }) => name)
  if (unread !== undefined) throw new Say(context.words.cannotNarrow(unread, names))
  if (standing.length === 0) throw new Say(context.words.nobodyOf(words))
  if (criterion === undefined) return standing
  return yield* meeting(context, criterion, { standing, told, ...(title ? { jobTitle: title.title } : {}), sieve })
}

function* listed(context: Context): Flow<Person[]> {
  if (context.shown.people.length === 0) throw new Say(context.words.noListAsk)
  return yield* wholeList(context)
}

const mostCards = 200

function* cardsOf(context: Context, job: string | undefined): Flow<{ title: string; cards: Card[] }> {
  const { jobId } = yield* jobMeant(context, job)
  const board = (yield* ask(context, 'get_pipeline', { jobId, perStage: mostCards })) as unknown as OutputOf<'get_pipeline'>
  return { title: board.title, cards: board.columns.flatMap(({ kind, cards }) => cards.map((card) => ({ ...card, kind }))) }
}

const personOf = ({ candidateId, name }: Card): Person => ({ candidateId, name })

function fits(card: Card, { stage, days, tag, rating, passed }: Sieve): boolean {
  if (stage === undefined ? card.kind === 'rejected' || card.kind === 'withdrawn' : card.kind !== stage) return false
  if (days !== undefined && (card.days < days || card.kind === 'hired')) return false
  if (tag !== undefined && !card.tags.some((one) => `${fold(tag)} `.startsWith(`${fold(one)} `))) return false
  if (rating && (card.rating === null || (rating.least ? card.rating < rating.value : card.rating !== rating.value))) return false
  return passed === undefined || card.test?.passed === passed
}

/** «parlent anglais» as it is said of people: «qui parlent anglais». */
const asClause = (criterion: string, lang: 'fr' | 'en') =>
  /^(?:avec|with|de|d['’]|from|à|a|an|bas|near|within|près)(?![\p{L}])/iu.test(criterion)
    ? criterion
    : `${lang === 'fr' ? 'qui' : 'who'} ${criterion}`

type Meeting = { standing: Person[]; jobTitle?: string; sieve: Sieve; told: string[] }

/** Of these, those whose profile says so. */
function* meeting(context: Context, criterion: string, { standing, jobTitle, sieve, told }: Meeting): Flow<Person[]> {
  const { lang, situation, words, shown } = context
  const today = situation.now.toISOString().slice(0, 10)
  const { filters: read, refused = [] } = understandTurn(asClause(criterion, lang), { lang, today, filters: {}, shown: [] })
  // A verb at the head is no trade.
  const { titles: _titles, ...filters } = read
  if (refused.length > 0) throw new Say(`${refusedSentence(words, refused)} ${words.refusedOnly}`)
  const names = standing.map(({ name }) => name)
  if (Object.keys(filters).length === 0) throw new Say(words.cannotNarrow(criterion, names))
  const pipeline = jobTitle && { job: jobTitle, ...(sieve.stage ? { stage_in: [sieve.stage] } : {}) }
  const before = jobTitle ? {} : (shown.search?.filters ?? {})
  const found = { met: [] as Person[], not_stated: [] as Person[] }
  let cursor: string | undefined
  do {
    const asked = {
      filters: { ...before, ...filters, ...(pipeline ? { pipeline } : {}) },
      limit: 50,
      ...(cursor ? { cursor } : {}),
    }
    const output = yield* find(context, asked)
    for (const { kind, items } of output.groups)
      found[kind].push(...standing.filter(({ candidateId }) => items.some((item) => item.candidateId === candidateId)))
    cursor = output.nextCursor
  } while (cursor && found.met.length + found.not_stated.length < standing.length)
  const silent = distinct(found.not_stated).map(({ name }) => name)
  const met = distinct(found.met)
  if (met.length === 0) throw new Say(words.nobodyMeets(criterion, silent))
  if (silent.length > 0) told.push(words.silentLeftOut(criterion, silent))
  return met
}
