import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Draft } from '#retrieval/query/draft'
import type { Filters, Turn } from '#retrieval/query/slots'
import { bucketsOf, choicesOf, type Choice, tagsOf } from '#retrieval/query/tagger/choices'
import { bestOf, scoresOf } from '#retrieval/query/tagger/crf'
import { featuresOf, kinds } from '#retrieval/query/tagger/features'
import { madeOf } from '#retrieval/query/tagger/make'
import { judgeFile, pack, slotModel, unpack, weightsFile } from '#retrieval/query/tagger/model'
import { isOpen } from '#retrieval/query/tagger/second-read'
import { signsOf } from '#retrieval/query/tagger/signs'
import { sceneOf, type Spot, spotsOfTags, valuesOf, wordOf } from '#retrieval/query/tagger/spots'
import { type Word, wordsOf } from '#retrieval/query/tagger/tokens'
import { draftOf, remember, type TurnContext } from '#retrieval/query/understand'
import { findTerm } from '#retrieval/query/taxonomy/taxonomy'
import { learnShares } from './slots/learn-shares.ts'
import { type Conversation, conversation, readBook, readHalf, readVoices } from './queries/conversations.ts'
import { f1 } from './queries/total.ts'
import { plain } from './queries/normalise.ts'
import { align } from './slots/align.ts'
import { learnTags, type Tagged } from './slots/learn-tags.ts'

// The weights of the second reader of the slots: a tag for each word, learned from what changed with each turn of the half that is tuned on;
// and what decides between it and the rules, learned from disagreements of both on turns that neither had seen (`choices.jsonl`).

const folder = join(import.meta.dirname, '../retrieval/query/tagger')
const choicesFile = join(import.meta.dirname, 'data/queries/choices.jsonl')
type Seen = { id: string; draft: Draft; before: Filters; want: Turn }
type Row = Tagged & { id: string; added: number; missed: number }

/** Writes the weights; says how many turns they are of, and the share of values that stand in the text. */
export function trainSlots(): string {
  const rows = rowsOf(open())
  const whole = rows.filter(({ missed }) => missed === 0)
  writeFileSync(join(folder, weightsFile), pack(learnTags(whole)))
  const judged = readChoices()
  const lines = [...learnShares(judged)].map(([sign, weight]) => `${sign}\t${weight.toFixed(2)}`)
  writeFileSync(join(folder, judgeFile), `${lines.join('\n')}\n`)
  const [added, missed] = (['added', 'missed'] as const).map((name) => rows.reduce((total, row) => total + row[name], 0))
  const found = ((100 * (added! - missed!)) / added!).toFixed(1)
  return `${whole.length} turns, ${found} % of ${added} values stand in their text; ${judged.length} choices`
}

const open = () => [...readHalf('dev'), ...readBook('dev'), ...readVoices('dev')]

/** Each turn as the rules read it, from the right state before it. */
function turnsOf({ id, lang, today, turns }: Conversation): Seen[] {
  let context: TurnContext = { lang, today }
  return turns.map(({ text, want }) => {
    const seen = { id, draft: draftOf(text, context), before: context.filters ?? {}, want }
    context = { lang, today, filters: want.filters, previous: want.intent, ...remember(want, context) }
    return seen
  })
}

const changing = ({ want, before }: Seen) =>
  ['search', 'refine', 'similar'].includes(want.intent) || (want.intent === 'count' && Object.keys(before).length === 0)

function rowsOf(conversations: readonly Conversation[]): Row[] {
  return conversations
    .flatMap(turnsOf)
    .filter(changing)
    .flatMap(({ id, draft, before, want }) => {
      const words = wordsOf(draft.text)
      if (words.length === 0) return []
      const { spots, missed, added } = align(want, before, { words, terms: draft.inner, pieces: draft.pieces })
      const features = bucketsOf(featuresOf(words, sceneOf(draft, before)))
      return [{ id, features, tags: tagsOf({ first: 0, last: words.length - 1 }, spots), added, missed: missed.length }]
    })
}

/** The fifth of a conversation, the same for those that differ by the letter at the end of their id. */
function fifthOf(id: string): number {
  return [...id.replace(/-[a-z]$/, '')].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) >>> 0, 0) % 5
}

/** Five times four fifths are learned from and one fifth tagged: what the reader alone is worth. */
export function crossSlots(): string {
  const rows = rowsOf(open()).filter(({ missed }) => missed === 0)
  const counts = new Map(kinds.map((kind) => [kind as string, { hit: 0, extra: 0, missed: 0 }]))
  for (const part of [0, 1, 2, 3, 4]) {
    const model = unpack(pack(learnTags(rows.filter(({ id }) => fifthOf(id) !== part))))
    for (const { features, tags } of rows.filter(({ id }) => fifthOf(id) === part)) {
      const keys = (spots: readonly Spot[]) => spots.map(({ first, last, kind }) => `${kind} ${first} ${last}`)
      const [got, want] = [keys(spotsOfTags(bestOf(scoresOf(features, model), model))), keys(spotsOfTags(tags))]
      for (const key of got) counts.get(key.split(' ')[0]!)![want.includes(key) ? 'hit' : 'extra']++
      for (const key of want) if (!got.includes(key)) counts.get(key.split(' ')[0]!)!.missed++
    }
  }
  const lines = [...counts].map(
    ([kind, { hit, extra, missed }]) =>
      `${kind.padEnd(14)} F1 ${f1(hit, extra, missed)?.toFixed(1)}  ✓ ${hit}  + ${extra}  − ${missed}`,
  )
  return lines.join('\n')
}

type Judged = { signs: string[]; learned: boolean }

const readChoices = () =>
  readFileSync(choicesFile, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Judged)

/** Adds the disagreements on conversations that neither the rules nor the reader were made with, before they join `dev`. */
export function gatherChoices(file: string): string {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const judged = lines
    .map((line) => conversation.parse(JSON.parse(line)))
    .flatMap(turnsOf)
    .filter(changing)
    .flatMap(judge)
  appendFileSync(choicesFile, judged.map((one) => `${JSON.stringify(one)}\n`).join(''))
  return `${judged.length} choices of ${lines.length} conversations`
}

const valueOf = (kind: string, value: string) =>
  `${kind} ${kind === 'title' ? (findTerm('occupation', value)?.id ?? plain(value)) : plain(value)}`

function judge({ draft, before, want }: Seen): Judged[] {
  const { words, choices } = choicesOf(draft, before, slotModel())
  const right = new Set([...valuesOf(want.filters), ...valuesOf(before)].map(({ kind, value }) => valueOf(kind, value)))
  const worth = (values: readonly string[]) => [...new Set(values)].reduce((sum, value) => sum + (right.has(value) ? 1 : -1), 0)
  return choices.flatMap((choice) => {
    if (!isOpen(choice, draft, before)) return []
    const rules = worth(choice.rules.map((spot) => valueOf(spot.kind, wordOf(spot.piece!))))
    const learned = worth(choice.learned.map((spot) => valueOf(spot.kind, saidBy(draft, words, spot))))
    return rules === learned ? [] : [{ signs: signsOf(draft, words, choice), learned: learned > rules }]
  })
}

function saidBy(draft: Draft, words: readonly Word[], spot: Choice['learned'][number]): string {
  const made = madeOf(draft, words, spot)
  return made
    ? wordOf({ ...made, start: 0, end: 0, mode: 'must' } as never)
    : draft.text.slice(words[spot.first]!.start, words[spot.last]!.end)
}
