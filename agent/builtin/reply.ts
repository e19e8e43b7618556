import { fold } from '#lib/words'
import type { Args, Target } from '#retrieval/query/slots'
import type { BassinMessage } from '../message.ts'
import { plainAnswer, plainUndo } from '#retrieval/query/intent/plain-answer'
import { namesMatch } from './context.ts'
import { textOf } from './text-of.ts'
import { commandIn, ranksIn, stageIn } from './read-command.ts'
import { reasonIn } from './reason.ts'
import { parseOrders } from './orders/parse.ts'
import { readAsk } from './asks/learned.ts'
import { askLine } from './asks/line.ts'
import { asksExport } from './export-list.ts'
import { type Basis, basisIn } from './add-person.ts'
import { extraIn } from './extra-time.ts'
import { type Opinion, opinionIn } from './opinion.ts'
import { type Words, wordsOf } from './words.ts'

/** What a person answered to the assistant's own questions, to complete the command that raised them. */
export type Given = {
  reason?: string
  stage?: NonNullable<Args['stage']>
  job?: string
  note?: string
  /** The job to create, in a few words. */
  title?: string
  who?: Target[]
  instead?: string
  /** What was seen that speaks for a score, and what one makes of the person. */
  evidence?: string
  opinion?: Opinion
  /** On what ground somebody’s details are kept. */
  basis?: Basis
  /** A day and an hour, as they were said. */
  time?: string
  /** How much more time for a test. */
  extra?: string
}

export type Asked = { text: string; given: Given }
type Question = { kind: keyof Given; about?: string; choices: string[] }

const plain = (text: string) => text.replaceAll('\u00A0', ' ').trim()
const endsWith = (text: string, question: string) => plain(text).endsWith(plain(question))

function questionIn(text: string): Question | undefined {
  for (const words of [wordsOf('fr'), wordsOf('en')]) {
    const found = questionOf(plain(text), words)
    if (found) return found
  }
  return undefined
}

const plainQuestions: Partial<Record<keyof Given, (words: Words) => string>> = {
  reason: ({ reasons }) => reasons,
  stage: ({ whichStage }) => whichStage,
  note: ({ whichNote }) => whichNote,
  title: ({ whichTitle }) => whichTitle,
  who: ({ whichPersonAtAll }) => whichPersonAtAll,
  evidence: ({ whichEvidence }) => whichEvidence,
  opinion: ({ whichOpinion }) => whichOpinion,
  basis: ({ whichBasis }) => whichBasis,
  time: ({ whichTime }) => whichTime,
  extra: ({ whichExtra }) => whichExtra,
}

function questionOf(text: string, words: Words): Question | undefined {
  const asked = (Object.entries(plainQuestions) as [keyof Given, (words: Words) => string][]).find(([, question]) =>
    endsWith(text, question(words)),
  )
  if (asked) return { kind: asked[0], choices: [] }
  const stem = plain(words.whichJob([])).replace(/\s*\?$/, '')
  if (text.includes(stem)) return { kind: 'job', choices: choicesIn(text.slice(text.indexOf(stem) + stem.length)) }
  const many = ofList(text, words)
  if (many) return { kind: 'who', choices: [many] }
  const guessed = /^(?:Personne ne s’appelle|Nobody is called) (.+?)\. (?:Vous parlez de|Do you mean) (.+?) ?\?$/u.exec(text)
  if (guessed) return { kind: 'who', about: guessed[1]!, choices: [guessed[2]!] }
  const named = /^(\p{Lu}[^:?.]{0,40}?) ?: (.+?) ?\?$/u.exec(text)
  return named && / (?:ou|or) /.test(named[2]!) ? { kind: 'who', about: named[1]!, choices: choicesIn(named[2]!) } : undefined
}

/** «À qui : aux 10 personnes de la liste ?» */
function ofList(text: string, words: Words): string | undefined {
  const count = /\d+/.exec(text.slice(text.search(/(?:À qui|Who) ?:/u)))?.[0]
  return count && endsWith(text, words.whichOfList(Number(count))) ? everybody : undefined
}
const everybody = '*'
const whole = /^(?:(?:a|aux|to|les|all|tous|toutes|the)\b.*|(?:everyone|everybody|tout le monde|toute la liste)\b.*)$/

const choicesIn = (text: string) =>
  text
    .replace(/^[\s:]+|\s*\?$/g, '')
    .split(/, | ou | or /)
    .map((choice) => choice.trim())
    .filter(Boolean)

/** «qui attend trop longtemps ?», "how many are left": a new question, not the name of a job. */
const asking =
  /^(?:et |and )?(?:qui|quelle?s?|qu est|combien|comment|pourquoi|quand|ou (?:en|est|sont)|est ce|y a t il|who|whom|what|which|how|why|when|where|is|are|do|does|did|can|could|go back)\b/

/** «Awa Diarra et Paul de Vries.», not «Réceptionniste à Lyon, mi-temps». */
const onlyNames =
  /^\p{Lu}[\p{L}'’.-]*(?:(?:,? (?:et|and|&)|,)? (?:\p{Lu}[\p{L}'’.-]*|d[eu]|la|le|van|von|el|ben|bin|al))*[.?!]?$/u

const takers: Record<string, (text: string, question: Question) => Given | undefined> = {
  reason: (text) => {
    const reason = reasonIn(text)
    return reason ? { reason } : undefined
  },
  stage: (text) => {
    const stage = stageIn(` en ${text}`)
    return stage ? { stage } : undefined
  },
  note: (text) => (commandIn(text) ? undefined : { note: text }),
  title: (text) => (commandIn(text) || isNoName(text) || text.split(/\s+/).length > 25 ? undefined : { title: text }),
  evidence: (text) => (text.length > 2 && !commandIn(text) ? { evidence: text } : undefined),
  opinion: (text) => {
    const opinion = opinionIn(text)
    return opinion ? { opinion } : undefined
  },
  basis: (text) => {
    const basis = basisIn(text)
    return basis ? { basis } : undefined
  },
  time: (text) => (/\d|midi|noon|demain|tomorrow/i.test(text) && text.split(/\s+/).length < 10 ? { time: text } : undefined),
  extra: (text) => (extraIn(text) && text.split(/\s+/).length < 10 ? { extra: text } : undefined),
  job: (text, { choices }) => {
    if (text.split(/\s+/).length > 12 || (commandIn(text) && !/^(?:pour|le|la|the|for)\b/i.test(text))) return undefined
    const chosen = agreed(text, choices) ?? choice(text, choices)
    if (!chosen && isNoName(text)) return undefined
    return {
      job:
        chosen ?? text.replace(/^(?:pour|for|sur)\s+/i, '').replace(/^(?:le|la|the)\s+(?:poste|job)\s+(?:d[eu]\s+|of\s+)?/i, ''),
    }
  },
  who: (text, { about, choices }) => {
    if (choices[0] === everybody) return ofWhole(text)
    const chosen = agreed(text, choices) ?? choice(text, choices)
    if (chosen) return { who: [{ name: chosen }], ...(about ? { instead: about } : {}) }
    if (choices.length > 0 || text.split(/\s+/).length > 6) return undefined
    if (asking.test(fold(text))) return undefined
    const ranks = ranksIn(fold(text))
    return ranks.length > 0 ? { who: ranks } : onlyNames.test(text) ? { who: [{ name: text.replace(/[.?!]$/, '') }] } : undefined
  },
}

/** Everybody of the list, or some of it by rank or name. */
function ofWhole(text: string): Given | undefined {
  const ranks = ranksIn(fold(text))
  if (ranks.length > 0) return { who: ranks }
  if (plainAnswer(text) === true || (whole.test(fold(text)) && text.split(/\s+/).length < 7)) return { who: [{ all: true }] }
  return onlyNames.test(text) ? { who: [{ name: text.replace(/[.?!]$/, '') }] } : undefined
}

/** A yes to the only choice. */
const agreed = (text: string, choices: string[]): string | undefined =>
  choices.length === 1 && plainAnswer(text) === true ? choices[0] : undefined

/** Something else that is wanted in place of an answer: «exporte-les», “go back”, «laisse tomber». */
const isNoName = (text: string): boolean =>
  asking.test(fold(text)) || asksExport(text) || plainUndo(text) || plainAnswer(text) !== undefined || asksElse(text)

/** An everyday question, so surely that it names no job. */
const surely = 0.7
function asksElse(text: string): boolean {
  const { kind, share } = readAsk(askLine(text, nobody), { asked: text.includes('?'), intent: 'clarify', orders: [] })
  return kind !== 'none' && share > surely
}

/** One of the choices offered, by words of its own or by its place among them. */
function choice(text: string, choices: string[]): string | undefined {
  const said = fold(text).replace(/^(?:le|la|the|pour|for|celui|celle|c est) /, '')
  const whole = choices.filter((one) => fold(one) === said)
  const found = whole.length > 0 ? whole : choices.filter((one) => namesMatch(said, one))
  if (found.length === 1) return found[0]
  const [rank] = ranksIn(fold(text))
  return rank?.rank ? choices[rank.rank - 1] : undefined
}

/** What a few words answer: a sentence that orders something of its own is no answer. */
const chooses = new Set<keyof Given>(['job', 'who', 'stage', 'reason', 'opinion'])
const nobody = { people: [], earlier: [], jobs: [], known: [], spoken: [] }
function ordersAnew(text: string): boolean {
  const orders = parseOrders(text, nobody, [])
  return Array.isArray(orders) && orders.some(({ act, stage }) => act !== 'move' || stage !== undefined)
}

/** The last thing the person wants done, with what they have answered since to questions about it. */
export function askedIn(messages: readonly BassinMessage[]): Asked {
  const at = messages.findLastIndex(({ role }) => role === 'user')
  const text = textOf(messages[at])
  const [before, question] = [messages[at - 2], messages[at - 1]]
  if (!text || before?.role !== 'user' || question?.role !== 'assistant') return { text, given: {} }
  const asked = questionIn(textOf(question))
  const given = asked && !(chooses.has(asked.kind) && ordersAnew(text)) ? takers[asked.kind]!(text.trim(), asked) : undefined
  if (!given) return { text, given: {} }
  const first = askedIn(messages.slice(0, at - 1))
  return { text: first.text, given: { ...first.given, ...given } }
}
