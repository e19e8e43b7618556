import { stageOf } from '#retrieval/query/intent/stage'
import { fold } from '#lib/words'
import type { ToolAnswer } from '../../message.ts'
import { type Context, act } from '../context.ts'
import type { Flow } from '../flow.ts'
import { markAlone } from '../read-mark.ts'
import type { Person } from '../shown.ts'
import { whoIn } from '../who.ts'

type Input = Record<string, unknown>
type Card = { tool: string; input: Input; people: Person[] }

/** The card shown last is prepared anew as the message changes it: for somebody else, for fewer, at another stage, with another mark. */
export function amend(context: Context): Flow | undefined {
  const card = cardIn(context)
  const changed = card && { ...stageChanged(context, card), ...peopleChanged(context, card), ...markChanged(context, card) }
  return card && changed && Object.keys(changed).length > 0 ? act(context, card.tool, { ...card.input, ...changed }) : undefined
}

/** The last card, where the answer before this message showed it. */
function cardIn({ situation, shown }: Context): Card | undefined {
  const answer = situation.messages.findLast(({ role }) => role === 'assistant')
  const part = (answer?.parts ?? []).findLast(
    (one) => 'toolCallId' in one && ((one as { output?: ToolAnswer }).output?.status ?? '') === 'needs_approval',
  )
  if (!part || !('toolCallId' in part)) return undefined
  const input = (part.input ?? {}) as Input
  const ids = [input['candidateIds'], [input['candidateId']]].find(Array.isArray) as unknown[]
  const people = ids.flatMap((id) => shown.known.find(({ candidateId }) => candidateId === id) ?? [])
  return { tool: part.type.slice('tool-'.length), input, people }
}

function stageChanged({ text }: Context, { tool, input }: Card): Input {
  const stage = tool === 'move_applications' ? stageOf(text) : undefined
  return stage && stage !== input['stage'] ? { stage } : {}
}

function markChanged({ text }: Context, { tool }: Card): Input {
  const rating = tool === 'rate_application' ? markAlone(text) : undefined
  return rating ? { rating } : {}
}

const takenOut =
  /\b(?:sauf|hors|excepte|a part|sans|enleve\w*|retire\w*|except|but not|bar|without|drop|remove|leave out|minus|pas|not)\b/
const left = /\b(?:que|seulement|juste|uniquement|just|only)\b/

const isAmong = (person: Person, people: readonly Person[]) =>
  people.some(({ candidateId }) => candidateId === person.candidateId)

/** Whom the message names: taken out of those on the card, left alone of them, or put in the place of the one on it. */
function peopleChanged({ text, shown }: Context, { input, people }: Card): Input {
  const named = namedOn(text, shown, people)
  if (named.length === 0) return {}
  const on = people.filter((one) => isAmong(one, named))
  const others = named.filter((one) => !isAmong(one, people))
  const said = fold(text)
  const kept = left.test(said) && on.length > 0 ? on : people.filter((one) => !on.includes(one))
  if (others.length === 0 && people.length > 1 && (takenOut.test(said) || left.test(said)) && kept.length > 0)
    return idsFor(input, onlyAfter(said, on, people) ?? kept)
  return others.length === 1 && people.length === 1 ? idsFor(input, others) : {}
}

/** «not Sandra, Justine only»: who is named beside the word that leaves them alone. */
function onlyAfter(said: string, on: readonly Person[], people: readonly Person[]): Person[] | undefined {
  if (!left.test(said) || !takenOut.test(said)) return undefined
  const out = on.filter(({ name }) =>
    fold(name)
      .split(' ')
      .some((word) => new RegExp(`${takenOut.source} (?:\\w+ )?${word}\\b`).test(said)),
  )
  const kept = people.filter((one) => !out.includes(one))
  return out.length > 0 && kept.length > 0 ? kept : undefined
}

/** A name that several bear means who is on the card; where that is nobody, or several, nobody. */
function namedOn(text: string, shown: Context['shown'], people: readonly Person[]): Person[] {
  return whoIn(text, shown).flatMap((who) => {
    if (who.kind === 'people') return who.people
    const own = who.kind === 'unclear' ? who.people.filter((one) => isAmong(one, people)) : []
    return own.length === 1 ? own : []
  })
}

function idsFor(input: Input, people: readonly Person[]): Input {
  const ids = people.map(({ candidateId }) => candidateId)
  if (Array.isArray(input['candidateIds'])) return { candidateIds: ids }
  return ids.length === 1 ? { candidateId: ids[0] } : {}
}
