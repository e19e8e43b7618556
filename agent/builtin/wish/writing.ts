import { fold } from '#lib/words'
import type { OutputOf } from '#tools/registry'
import { askWords } from '../asks/words.ts'
import { type Context, Say, act, ask } from '../context.ts'
import { type Drafts, draftShown, sendDrafts } from '../draft-shown.ts'
import type { Flow } from '../flow.ts'
import { letterTo } from '../messages.ts'
import { jobNamed } from '../named.ts'
import { type Made, type Person, madeIn } from '../shown.ts'
import { whoIn } from '../who.ts'
import { lettersWords } from './letters-words.ts'
import { whomWished } from './whom.ts'

/** Whether a message says of whom it is, by name, place or pronoun. */
export const saysWhom = ({ text, shown }: Context): boolean => whoIn(text, shown).some(({ kind }) => kind !== 'unknown')

/** A card waits, and it is what was made last: its own words are read elsewhere. */
const cardStands = ({ situation }: Context): boolean =>
  situation.messages.flatMap(({ parts }) => madeIn(parts)).at(-1)?.answer.status === 'needs_approval'

const doneBefore = ({ situation }: Context): Made[] =>
  situation.messages.flatMap(({ parts }) => madeIn(parts)).filter(({ answer }) => answer.status === 'done')

/** What is to be written word for word: after a colon, or between quotes. */
const dictated = /(?::\s*|«\s*|“|")(?<body>[^»”"]{20,}?)\s*[»”"]?\s*$/su
/** A letter, rather than what one is to say. */
const greets =
  /^(?:bonjour|bonsoir|salut|ch[eè]re?s?|madame|monsieur|hello|hi|hey|dear|good (?:morning|afternoon|evening))(?!\p{L})/iu
const dictatedIn = (text: string) => dictated.exec(text)

/** The message without what is to be written: its names are of no one to write to. */
const aside = (context: Context): Context => {
  const found = dictatedIn(context.text)
  return found && found.index > 3 ? { ...context, text: context.text.slice(0, found.index) } : context
}

const jobOfLetter = (context: Context) =>
  jobNamed(context) ?? (context.situation.here.jobId ? { jobId: context.situation.here.jobId } : context.shown.job)

/** “tell Camille to call her”: a colleague is told, nobody of the pool written to. */
function tellsColleague({ situation, text, shown }: Context): boolean {
  const at = Math.min(
    ...(situation.mentions?.colleagues ?? []).map(({ words }) => text.indexOf(words)).filter((from) => from >= 0),
  )
  return Number.isFinite(at) && whoIn(text.slice(0, at), shown).length === 0
}

export const write = (context: Context): Flow | undefined => (tellsColleague(context) ? undefined : draft(context))

function* draft(context: Context): Flow {
  const on = draftShown(context.situation)
  const own = aside(context)
  if (on && !saysWhom(own)) {
    const told = yield* act(context, 'draft_messages', on.input)
    return `${told} ${lettersWords(context.lang).letterOnScreen}`
  }
  const people = yield* whomWished(own, { acts: true })
  const body = own === context ? undefined : dictatedIn(context.text)?.groups?.['body']
  if (body && greets.test(body)) return yield* sendFlow(context)
  return yield* act(context, 'draft_messages', {
    ...letterTo(context, people, jobOfLetter(context)),
    ...(body ? { said: body.slice(0, 1000) } : {}),
  })
}

/** What is drafted leaves as it stands; what is dictated leaves in its own words. */
export const send = (context: Context): Flow | undefined => (cardStands(context) ? undefined : sendFlow(context))

function* sendFlow(context: Context): Flow {
  const own = aside(context)
  const body = own === context ? undefined : dictatedIn(context.text)?.groups?.['body']
  const on = draftShown(context.situation)
  const people = saysWhom(own) ? yield* whomWished(own, { acts: true }) : undefined
  if (on && !body && (!people || isSame(people, on.output))) return yield* sendDrafts(context, on.output)
  if (!people && !body) return lettersWords(context.lang).nothingToSend
  const to = people ?? (yield* whomWished(own, { acts: true }))
  const letter = letterTo(own, to, jobOfLetter(own))
  if (!body) return yield* act(context, 'draft_messages', letter)
  const output = (yield* ask(context, 'draft_messages', letter)) as unknown as Drafts
  return yield* sendDrafts(context, { ...output, drafts: output.drafts.map((one) => ({ ...one, body })) })
}

const isSame = (people: readonly Person[], { drafts }: Drafts) =>
  people.every(({ candidateId }) => drafts.some((one) => one.candidateId === candidateId))

const sends = new Set(['send_messages', 'send_test', 'propose_interview', 'reschedule_interview', 'cancel_interview'])

/** What was sent in this conversation is taken back; else the one message that has not left. */
export const callback = (context: Context): Flow | undefined => (cardStands(context) ? undefined : callbackFlow(context))

function* callbackFlow(context: Context): Flow {
  const words = lettersWords(context.lang)
  const last = doneBefore(context).findLast(
    ({ tool, answer }) => sends.has(tool) || ('reversalId' in answer && answer.reversalId),
  )
  const { answer } = last ?? {}
  if (last && sends.has(last.tool) && answer?.status === 'done' && answer.reversalId)
    return yield* act(context, 'undo_action', { reversalId: answer.reversalId })
  const people = saysWhom(context) ? yield* whomWished(context) : []
  const only = people.length === 1 ? { candidateId: people[0]!.candidateId } : {}
  const { items } = (yield* ask(context, 'list_messages', { ...only, state: 'queued' })) as unknown as OutputOf<'list_messages'>
  const [first, ...others] = items
  if (!first) return words.nothingLeaves
  if (others.length > 0) return words.whichMessage(context.words.list([...new Set(items.map(({ name }) => name))].slice(0, 6)))
  return yield* act(context, 'settle_message', { messageId: first.messageId, action: 'cancel' })
}

const failed = /\b(?:echou\w*|echec\w*|erreurs?|rat\w+|rejetee?s?|fail\w*|bounc\w*|errors?)\b/
const waiting =
  /\b(?:attente|attend\w*|en plan|bloquee?s?|coincee?s?|pas (?:encore )?(?:parti\w*|envoy\w*)|waiting|queued?|stuck|pending|outbox|not (?:yet )?(?:left|gone|sent)|unsent)\b/
const answers = /\b(?:repon\w*|repondu|retour|repl\w+|answer\w*|back to|respon\w+)\b/

/** What was sent, waits or failed, to whom it is asked of or to all. */
export function* messages(context: Context): Flow {
  const asked = fold(context.text)
  const people = saysWhom(context) ? yield* whomWished(context) : []
  if (people.length > 1) throw new Say(context.words.whichOf(people.slice(0, 4).map(({ name }) => name)))
  const state = failed.test(asked) ? 'failed' : waiting.test(asked) ? 'queued' : undefined
  const filter = people[0] ? { candidateId: people[0].candidateId } : state ? { state } : {}
  const told = yield* act(context, 'list_messages', filter)
  const name = people[0]?.name
  const said = name ? lettersWords(context.lang).messagesOf(name, told) : told
  return answers.test(asked) ? `${said} ${askWords(context.lang).replies}` : said
}

const stops =
  /\b(?:pas|plus|jamais|rien|stop\w*|arret\w*|cess\w*|no|not|never|n t|quit|cease|off|leave (?:him|her|them) alone|unsubscrib\w*|desabonn\w*)\b/

/** «elle ne veut plus de messages»; where somebody has said so before, «on peut lui réécrire». */
export function* stopWriting(context: Context): Flow {
  const people = yield* whomWished(context, { acts: true })
  const said: string[] = []
  for (const { candidateId } of people.slice(0, 10))
    said.push(yield* act(context, 'set_contact_preference', { candidateId, doNotContact: stops.test(fold(context.text)) }))
  return [...new Set(said)].join(' ')
}
