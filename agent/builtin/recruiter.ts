import { accessSaid, speaksOfAccess } from './access.ts'
import { fold, stableJson } from '#lib/words'
import type { ToolAnswer } from '../message.ts'
import { asksAmong } from '#retrieval/query/intent/among'
import { plainAnswer, plainUndo } from '#retrieval/query/intent/plain-answer'
import { answered } from './answered.ts'
import { clausesOf } from './clauses.ts'
import { givesContact, setContact } from './contact-details.ts'
import { type Context, Say, filesOf, say } from './context.ts'
import { asksExport, asksExportOfPage, exportList } from './export-list.ts'
import { filesFlow, readCv } from './files.ts'
import type { Flow } from './flow.ts'
import { askFlow } from './asks/answer.ts'
import { enterOrAsk, notClear } from './not-clear.ts'
import { aboutSomebody } from './about-somebody.ts'
import { actOn } from './act-on.ts'
import { again, asksAgain, asksInstead, instead } from './again.ts'
import { askField, houseFlow, houseRule, jobChange } from './house.ts'
import { schedule } from './interviews.ts'
import { asksOwnPool, count, paginate, searchOwnPool, sort } from './lists.ts'
import { contact, saysToPeople } from './messages.ts'
import { openContext } from './open-context.ts'
import { jobSaid } from './job-said.ts'
import { lawFlow } from './law.ts'
import { listedFlow } from './listed/answer.ts'
import { jobsNamed } from './named.ts'
import { loosenedFlow } from './listed/loosened.ts'
import { compare, explain, show } from './looks.ts'
import { asksNews, move, newsOf, note, progress, reject, shortlist } from './pipeline.ts'
import type { Order } from './order.ts'
import { asksOnly } from './orders/asks-only.ts'
import { isUnworded, ordersSaid, ordersSomething, namedIn } from './orders/orders-said.ts'
import type { Unclear } from './orders/parser.ts'
import { stewardFirst, stewardFlow } from './steward/answer.ts'
import { teamFlow } from './team.ts'
import { exceptSome, forbids } from './ruled-out.ts'
import { secondThought } from './second-thought.ts'
import { saveSearch } from './saved-searches.ts'
import { plain, search, similar } from './searching.ts'
import { partsLeft, partsOf } from './several.ts'
import { goBack, stepBack, stepsBack } from './step-back.ts'
import { talkOf } from './talk.ts'
import { type Made, shownIn } from './shown.ts'
import { isTooWide } from './too-wide.ts'
import { whoIn } from './who.ts'
import { asksTestResults, sendTest, sendsTest, testResults } from './tests.ts'

const intents: Record<string, (context: Context) => Flow> = {
  search,
  refine: search,
  similar,
  count,
  sort,
  paginate,
  show,
  compare,
  explain,
  ask: askField,
  shortlist,
  move_stage: move,
  reject,
  add_note: note,
  undo: goBack,
  progress,
  contact,
  schedule_interview: schedule,
  save_search: saveSearch,
  export: exportList,
}

/** What a recruiter's sentence leads to; an intent that no tool serves yet is said so. */
export function recruiterFlow(context: Context): Flow {
  const [documentId] = filesOf(context)
  if (documentId) return readCv(context, documentId)
  const loosened = loosenedFlow(context)
  if (loosened) return loosened
  if (!plainUndo(context.text) && plainAnswer(context.text) !== undefined) return answered(context)
  if (givesContact(context)) return setContact(context)
  if (stepsBack(context.text)) return stepBack(context)
  return speaksOfAccess(context) ? accessOrOther(context) : understood(context)
}

/** «Karim a quitté l’agence»: a colleague’s access; where no colleague is meant, whatever else the words say. */
function* accessOrOther(context: Context): Flow {
  return (yield* accessSaid(context)) ?? (yield* understood(context))
}

function understood(context: Context): Flow {
  const told = talkOf(context)
  if (told) return told
  const asked = stewardFirst(context) ?? lawFlow(context) ?? stewardFlow(context) ?? listedFlow(context) ?? askFlow(context)
  if (asked) return asked
  const thought = Object.keys(context.given).length === 0 ? thoughtIn(context) : undefined
  if (thought) return thought
  if (asksTestResults(context.text)) return testResults(context)
  if (asksInstead(context)) return instead(context)
  if (asksAgain(context)) return again(context)
  if (saysToPeople(context)) return contact(context)
  const change = jobChange(context)
  if (change) return change
  if (narrows(context)) return search(context)
  if (asksExportOfPage(context.text)) return exportList(context)
  const parts = partsOf(context.text)
  const team = parts.length === 1 ? teamFlow(context) : undefined
  if (team) return team
  if (parts.length === 1 && asksNews(context.text) && !aboutPeople(context)) return newsOrOther(context)
  return ordered(context, parts)
}

const seeks =
  /\b(?:re?cherch\w+|recrut\w+|besoin|faut|faudrait|voudr\w+|aimer\w+|trouve\w*|avons nous|disposons|needs?|looking|hiring|recruit\w*|after|find|which|any(?:one|body)?)\b/

/** Somebody of a trade is looked for: the figures in it, «CACES 3 et 5», «Lyon 8e», are no ranks, and who is replaced is nobody here. */
const seeksTrade = ({ turn, text, shown, situation }: Context) =>
  turn.intent === 'search' &&
  (shown.people.length === 0 ||
    seeks.test(fold(text)) ||
    jobsNamed({ situation, text }).length === 0 ||
    !ordersSomething(text, shown)) &&
  turn.filters.titles !== undefined &&
  !whoIn(text, shown).some(({ kind }) => kind === 'people') &&
  ((shown.known.length === 0 && seeks.test(fold(text))) || !ordersSomething(text, { ...shown, people: [] }))

const isFirstSearch = (context: Context, orders: Order[] | Unclear) =>
  context.shown.people.length === 0 &&
  (seeksTrade(context) ||
    (context.turn.intent === 'search' &&
      Object.keys(context.turn.filters).length > 1 &&
      Array.isArray(orders) &&
      orders.length > 0 &&
      orders.every(({ who }) => who.length > 0 && who.every(({ kind }) => kind === 'ranks'))))

/** What a message orders, clause by clause; what is read there by no wording is read by the sentence. */
function* ordered(context: Context, parts: string[]): Flow {
  const orders = yield* ordersSaid(context)
  if (!orders || isFirstSearch(context, orders)) return yield* byRules(context, parts)
  if (!Array.isArray(orders)) return yield* notClear(context, orders)
  if (orders.length === 0) return context.words.leftAlone
  if (orders.some(isTooWide)) return context.words.whichPersonAtAll
  return surely(orders) || !houseRule(context) ? yield* actOn(context, orders, compare) : yield* byRules(context, parts)
}

/** “I pressed the wrong thing, undo that would you” */
const takesBack = (clause: string) =>
  plainUndo(clause.replace(/\s+(?:would|will|could|can) (?:you|ya)$|\s+(?:veux|peux)[- ]tu$/iu, ''))

function byRules(context: Context, parts: string[]): Flow {
  if (context.shown.spoken.length > 0 && clausesOf(context.text).some(takesBack)) return goBack(context)
  if (sendsTest(context.text)) return sendTest(context)
  if (parts.length === 1 && asksExport(context.text)) return exportList(context)
  if (forbids(context.text) && whoIn(context.text, context.shown).length > 0 && !ordersSomething(context.text, context.shown))
    return say(context.words.leftAlone)
  if (exceptSome.test(fold(context.text)) && acting.has(context.turn.intent)) return say(context.words.whichPersonAtAll)
  const unread =
    acting.has(context.turn.intent) || (changing.has(context.turn.intent) && asksOnly(context.text)) || isUnworded(context)
      ? namedIn(context)
      : undefined
  if (unread) return enterOrAsk(context, unread)
  return parts.length === 1 ? one(context) : several(context, parts)
}

/** What is done to people. */
const acting = new Set<Context['turn']['intent']>(['reject', 'move_stage', 'shortlist'])
const changing = new Set<Context['turn']['intent']>(['schedule_interview', 'contact', 'add_note'])

/** Everybody is meant only where everybody is said. */
const allUnsaid = ({ turn, text, shown }: Context) =>
  acting.has(turn.intent) &&
  turn.args?.targets?.some(({ all }) => all) === true &&
  whoIn(text, shown).every(({ kind }) => kind === 'one' || kind === 'them' || kind === 'unknown')

/** «Paul au test… non, Hugo»: what was taken back is as if it had not been said. */
function thoughtIn(context: Context): Flow | undefined {
  const { text, shown, words, situation } = context
  if (seeksTrade(context)) return undefined
  const thought = secondThought(text, shown, (part) => ordersSomething(part, shown))
  if (thought === undefined) return undefined
  if (thought === 'nothing') return say(words.leftAlone)
  return thought === 'unclear' ? say(words.whichPersonAtAll) : recruiterFlow(openContext(situation, { ...context, ...thought }))
}

/** «drop the English», “any of them with a CE licence?”: the search on screen changes, and nobody is meant. */
const narrows = ({ turn, shown, text }: Context) =>
  turn.intent === 'refine' &&
  shown.search !== undefined &&
  !turn.args?.targets?.length &&
  stableJson(turn.filters) !== stableJson(shown.search.filters) &&
  whoIn(text, shown).every(({ kind }) => kind === 'them' && asksAmong(text))

/** Somebody on screen is named or counted: «fais une offre à Fontanel» is no new advert. */
const surely = (orders: Order[]) =>
  orders.every(
    ({ who, said }, at) =>
      said !== undefined ||
      who.some(({ kind }) => kind === 'people' || kind === 'part') ||
      (at > 0 && who.every(({ kind }) => kind === 'one')),
  )

const another =
  /^(?:et |and )?(?:l autre|the other(?: one)?|les autres|the others|la meme chose|same)(?: aussi| egalement| too| as well)?$/

function one(context: Context): Flow {
  if (asksOwnPool(context.text)) return searchOwnPool(context)
  const team = teamFlow(context)
  if (team) return team
  const files = filesFlow(context)
  if (files) return files
  if (another.test(fold(context.text))) return say(context.words.whatToDo)
  if (context.turn.intent === 'progress' && jobSaid(context)) return progress(context)
  if (allUnsaid(context)) return say(context.words.whichPersonAtAll)
  const flow = houseFlow(context) ?? aboutSomebody(context) ?? intents[context.turn.intent]?.(context)
  return flow ?? say(plain(context))
}

const aboutPeople = ({ text, shown }: Context) => whoIn(text, shown).some(({ kind }) => kind !== 'one' && kind !== 'them')

/** «que devient le recrutement de soudeur ?»: the report of the job; where none is meant, whatever else the words say. */
function* newsOrOther(context: Context): Flow {
  return (yield* newsOf(context)) ?? (yield* one(context))
}

/** One part after the other, each seeing what those before it showed; a question ends the message there. */
function* several(context: Context, parts: string[]): Flow {
  const { situation, given } = context
  const made: Made[] = []
  const said: string[] = []
  for (const text of partsLeft(parts, given)) {
    const part = openContext(situation, { ...context, text, shown: shownIn(situation, made), given })
    try {
      said.push(yield* recorded(one(part), made))
    } catch (error) {
      if (!(error instanceof Say)) throw error
      return [...said, error.words].join(' ')
    }
  }
  return said.join(' ')
}

function* recorded(flow: Flow, made: Made[]): Flow {
  let step = flow.next()
  while (!step.done) {
    const answer: ToolAnswer = yield step.value
    made.push({ ...step.value, answer })
    step = flow.next(answer)
  }
  return step.value
}
