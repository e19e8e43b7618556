import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import type { Act } from './act-said.ts'
import { type Context, Say, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import { jobOf } from './job-of.ts'
import { addressed } from './messages.ts'
import { opinionIn } from './opinion.ts'
import { peopleMeant } from './resolve.ts'
import type { Words } from './words.ts'

type Cards = OutputOf<'get_scorecards'>
type Score = Extract<Act, { act: 'score' }>

/** «note Awa 3 en communication : écoute et reformule»: one line of one's own scorecard, beside those that are there. */
export function* score(context: Context, { score: points, criterion, evidence }: Score): Flow {
  const { words, given, text } = context
  const people = yield* peopleMeant(context, context.turn.args?.targets)
  const candidateId = people[0]!.candidateId
  const jobId = yield* jobOf(context, people)
  const cards = (yield* ask(context, 'get_scorecards', { jobId, candidateId })) as unknown as Cards
  const key = criterionSaid(cards, criterion)
  if (!key) throw new Say(words.whichCriterion(cards.criteria.map(({ label }) => label[context.lang])))
  const seen = evidence || given.evidence
  if (!seen) throw new Say(words.whichEvidence)
  const opinion = given.opinion ?? opinionIn(text.replace(evidence, ' ')) ?? cards.mine?.opinion
  if (!opinion) throw new Say(words.whichOpinion)
  const others = cards.criteria.flatMap(({ key: other, scores }) =>
    scores.flatMap((one) => (one.mine && other !== key ? [{ criterion: other, score: one.score, evidence: one.evidence }] : [])),
  )
  return yield* act(context, 'submit_scorecard', {
    jobId,
    candidateId,
    scores: [...others, { criterion: key, score: points, evidence: seen }],
    opinion,
    ...(cards.mine ? { comment: cards.mine.comment, version: cards.mine.version } : {}),
  })
}

const small = new Set('le la les l de du des d un une et a au aux en sur the of and to for in on an with avec'.split(' '))

/** The criterion whose words the sentence says most of, where one is ahead. */
function criterionSaid({ criteria }: Cards, said: string): string | undefined {
  const words = fold(said)
    .split(' ')
    .filter((word) => word.length > 1 && !small.has(word))
  const hits = criteria.map(({ key, label }) => {
    const own = fold(`${label.fr} ${label.en} ${key.replace(/[.:_]/g, ' ')}`).split(' ')
    return { key, count: words.filter((word) => own.some((part) => alike(part, word))).length }
  })
  const best = Math.max(0, ...hits.map(({ count }) => count))
  const ahead = hits.filter(({ count }) => count === best)
  return best > 0 && ahead.length === 1 ? ahead[0]!.key : undefined
}

const alike = (part: string, word: string) => part === word || (word.length > 4 && part.startsWith(word.slice(0, -1)))

const asking =
  /\b(?:resum\w+|synthes\w+|synthetis\w+|montre\w*|affiche\w*|voir|ouvre\w*|lis|donne\w*|quelles? sont|summari[sz]e|sum up|show|open|read|what (?:are|do|did|does)|que (?:pensent?|disent|dit)|qu en (?:pensent|disent))\b.*\b(?:evaluations?|grilles?|avis|scorecards?|feedback|evaluated|collegues|equipe|team|colleagues)\b|^(?:les )?(?:evaluations?|avis|scorecards?|feedback)\b/
const tests = /\b(?:tests?|resultats?|results?|scores?)\b/

/** «résume les évaluations de Awa», “what did the team think of her?” */
export const asksScorecards = (text: string) => asking.test(fold(text)) && !tests.test(fold(text))

export function* scorecards(context: Context): Flow {
  const people = yield* addressed(context)
  const jobId = yield* jobOf(context, people)
  const input = { jobId, candidateId: people[0]!.candidateId }
  const cards = (yield* ask(context, 'get_scorecards', input)) as unknown as Cards
  return scorecardsSentence(context.words, cards, context.lang)
}

/** Colleagues’ own words, put in order; where they differ is said. */
function scorecardsSentence(words: Words, cards: Cards, lang: 'fr' | 'en'): string {
  const { name, blind, filled, summary, opinions } = cards
  if (filled === 0) return words.noScorecard(name)
  if (blind || !summary) return words.scorecardsBlind(name, filled)
  const points = (all: NonNullable<Cards['summary']>['for']) => all.map(({ label, quotes }) => ({ label: label[lang], quotes }))
  return words.scorecards(name, {
    opinions,
    for: points(summary.for),
    against: points(summary.against),
    apart: points(summary.apart),
    unsaid: summary.unsaid.map((label) => label[lang]),
  })
}

const kitAsked =
  /\b(?:questions?|kit|trame|grille|guide)\b.*\b(?:entretien|interview)\b|\b(?:interview|entretien) (?:kit|questions?|guide)\b/
const quoted = /[«“"]\s*([^»”"]{3,300}?)\s*[»”"]/gu

export const asksKit = (text: string) => kitAsked.test(fold(text))

/** «prépare les questions d’entretien pour Awa»; a question of one’s own, between quotes, is read against the law. */
export function* interviewKit(context: Context): Flow {
  const people = context.situation.here.jobId || context.shown.job ? [] : yield* meantAtAll(context)
  const jobId = yield* jobOf(context, people)
  const own = [...context.text.matchAll(quoted)].map((match) => match[1]!)
  const kit = (yield* ask(context, 'get_interview_kit', {
    jobId,
    ...(own.length > 0 ? { ask: own } : {}),
  })) as unknown as OutputOf<'get_interview_kit'>
  const refused = kit.refused.map(({ question }) => question)
  return context.words.kit(kit.jobTitle, kit.questions.length, kit.own.length, refused)
}

/** For a job by its name nobody has to be meant. */
function* meantAtAll(context: Context): Flow<{ candidateId: string; name: string }[]> {
  try {
    return yield* addressed(context)
  } catch (error) {
    if (error instanceof Say && error.words === context.words.whichPersonAtAll) return []
    throw error
  }
}
