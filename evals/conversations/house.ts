import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { UIMessageChunk } from 'ai'
import { calls, read, said } from '#agent/testing'
import { linesOf } from '#agent/terminal'
import { turn } from '#agent/turn'
import { membershipOf } from '#db/accounts'
import { newId } from '#lib/ids'
import { readNames } from '#db/identity'
import type { Caller } from '#tools/kit/define'
import { type Deps, openDeps } from '#tools/kit/deps'
import { registry } from '#tools/registry'
import type { Conversation } from './cases.ts'
import { demoSettings } from './demo.ts'
import { idsIn, listedIn, wordsIn } from './walk.ts'

export type Call = { name: string; input: unknown; output: Record<string, unknown>; status: string; writes: boolean }
export type Answered = {
  calls: Call[]
  said: string
  /** What the calls found and the cards say. */
  shown: string
  /** Names: of whom what is prepared or done is about; of whom any call is about; of the last list shown, in its order. */
  people: string[]
  touched: string[]
  listed: string[]
}
export type ConversationHouse = { play(given: Conversation): Promise<Answered[]>; close(): Promise<void> }

/** Plays conversations one by one, each from the demo as it was: what one did is gone before the next. */
export function openConversationHouse(demo: string): ConversationHouse {
  const folder = join(mkdtempSync(join(tmpdir(), 'bassin-played-')), 'data')
  let open: Deps | undefined
  async function close(): Promise<void> {
    await open?.database.close()
    open = undefined
    rmSync(folder, { recursive: true, force: true })
  }
  async function play(given: Conversation): Promise<Answered[]> {
    if (!open) {
      cpSync(demo, folder, { recursive: true })
      open = await openDeps(demoSettings(folder), registry)
    }
    const answers = await playIn(open, given)
    if (answers.some((answer) => answer.calls.some(({ writes }) => writes))) await close()
    return answers
  }
  return { play, close }
}

async function playIn(deps: Deps, { lang, who, turns }: Conversation): Promise<Answered[]> {
  const member = await membershipOf(deps.database.system, { email: `${who}@example.org` })
  const { organisationId, userId, name, role, candidateId } = member!
  const own = candidateId ? { candidateId } : {}
  const caller: Caller = { organisationId, userId, name, role, locale: lang, door: 'chat', person: false, ...own }
  const conversationId = newId('conversation')
  const answers: Answered[] = []
  const cards = new Map<string, Pick<Call, 'name' | 'input'>>()
  for (const { text } of turns) {
    const stream = await turn(deps, caller, { conversationId, message: { id: newId('message'), text } })
    const [told, kept] = stream.tee()
    const [message, settled] = await Promise.all([read(told), settledIn(kept)])
    const own = calls(message)
    for (const { toolCallId, name: tool, input } of own) cards.set(toolCallId, { name: tool, input })
    const made = [
      ...settled.flatMap(({ toolCallId, output }) => callOf(cards.get(toolCallId), output)),
      ...own.flatMap((one) => callOf(one, one.output)),
    ]
    const [people, touched, listed] = await namesOf(deps, caller, [
      made.filter(prepared).flatMap(({ input }) => idsIn(input)),
      made.flatMap(({ input }) => idsIn(input)),
      listedIn(made.map(({ output }) => output)),
    ])
    const shown = made.flatMap(({ name: tool, output }) => [...linesOf(tool, output as never, lang), ...wordsIn(output)])
    const last = answers.at(-1)?.listed ?? []
    answers.push({
      calls: made,
      said: said(message),
      shown: shown.join('\n'),
      people,
      touched,
      listed: listed.length > 1 ? listed : last,
    })
  }
  return answers
}

type Settled = { toolCallId: string; output: Record<string, unknown> }

/** What a yes carried out, or a no declined: it is written where the card stands, in an answer before this one. */
async function settledIn(stream: ReadableStream<UIMessageChunk>): Promise<Settled[]> {
  const settled: Settled[] = []
  for await (const chunk of stream) if (chunk.type === 'data-settled') settled.push(chunk.data as Settled)
  return settled
}

const callOf = (card: Pick<Call, 'name' | 'input'> | undefined, output: Record<string, unknown>): Call[] =>
  card
    ? [
        {
          name: card.name,
          input: card.input,
          output,
          status: String(output.status),
          writes: registry.get(card.name)?.effect !== 'read',
        },
      ]
    : []

const prepared = ({ writes, status }: Call) => writes && (status === 'done' || status === 'needs_approval')

/** Each group of ids of candidates or applications as the names of its people. */
async function namesOf(
  deps: Deps,
  { organisationId }: Caller,
  groups: [string[], string[], string[]],
): Promise<[string[], string[], string[]]> {
  const db = deps.database.scoped({ organisationId })
  const all = [...new Set(groups.flat())]
  const applications = all.filter((id) => id.startsWith('app_'))
  const rows = applications.length
    ? await db.selectFrom('application').select(['id', 'candidate_id']).where('id', 'in', applications).execute()
    : []
  const personOf = new Map(rows.map((row) => [row.id, row.candidate_id]))
  const ids = [...new Set(all.map((id) => personOf.get(id) ?? id))]
  const nameOf = await readNames(db as never, deps.keys, ids)
  const named = (group: string[]) => [...new Set(group.map((id) => nameOf(personOf.get(id) ?? id)).filter(Boolean))]
  return [named(groups[0]), named(groups[1]), named(groups[2])]
}
