import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseLinear, printLinear } from '#lib/linear-model'
import { clauseFeatures, clausesOf } from '#retrieval/query/guard/clauses'
import { type Chain, readChain } from '#retrieval/query/guard/chain'
import { guardText } from '#retrieval/query/guard/guard'
import { type Model, namesFile, pack, unpack, weightsFile } from '#retrieval/query/guard/model'
import { namingFeatures } from '#retrieval/query/guard/naming'
import { bucketsOf } from '#retrieval/query/guard/reader'
import type { Span } from '#retrieval/query/guard/spans'
import { textFeatures } from '#retrieval/query/guard/text-features'
import { tokenFeatures } from '#retrieval/query/guard/token-features'
import { type Scene, sceneOf } from '#retrieval/query/guard/tokens'
import { refusals } from '#retrieval/query/slots'
import { percent } from './cross.ts'
import { type Clauses, learnClauses } from './guard/learn-clauses.ts'
import { learnChain, type Row } from './guard/learn-chain.ts'
import { readTexts, type Said } from './guard/texts.ts'
import { learn, type Row as Named } from './learn.ts'
import { isNamed } from './queries/score.ts'

// The weights of the guard's reader of wishes: which words are of an unlawful wish, which clauses and texts hold one, of which criterion it is. From
// the half of the cases and of the conversations that is tuned on, the wishes of `guard-phrases.txt`, and what other readers learn from.

type Read = Said & Row & { scene: Scene; parts: (Span & { buckets: Int32Array })[]; whole: Int32Array }
const naming = { classes: refusals.length, passes: 12, rate: 0.3, shrink: 1e-5 }
const folder = join(import.meta.dirname, '../retrieval/query/guard')

/** Writes the weights; says how many texts they are of. */
export function trainGuard(): string {
  const rows = readTexts().map(readRow)
  const { bytes, names } = learnAll(rows)
  writeFileSync(join(folder, weightsFile), bytes)
  writeFileSync(join(folder, namesFile), names)
  return `${rows.length} texts, ${Math.round(bytes.length / 1024)} kB and ${names.split('\n').length} features of names`
}

function readRow(said: Said): Read {
  const scene = sceneOf(said.text)
  const tags = said.spans && Uint8Array.from(scene.tokens, (token) => (isWithin(token, said.spans!) ? 1 : 0))
  const parts = clausesOf(scene.covered).map(({ start, end, text }, at) => ({
    start,
    end,
    buckets: bucketsOf(clauseFeatures({ start, end, text }, at)),
  }))
  const words = tokenFeatures(scene, said.following).map(bucketsOf)
  const whole = bucketsOf(textFeatures(scene, said.following))
  return { ...said, scene, parts, words, whole, unlawful: said.refused.length > 0, ...(tags && { tags }) }
}

const isWithin = ({ start, end }: Span, spans: readonly Span[]) => spans.some((span) => start >= span.start && end <= span.end)
const meet = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start) > 2

/** Where the wish is known, each clause is judged by itself. */
function clauseRows({ parts, spans, unlawful }: Read): Clauses[] {
  if (!unlawful || !spans) return [{ clauses: parts.map(({ buckets }) => buckets), unlawful }]
  return parts.map((part) => ({ clauses: [part.buckets], unlawful: spans.some((span) => meet(part, span)) }))
}

type Voices = { chain: Chain; clauses: Float32Array; texts: Float32Array }

const learnVoices = (rows: readonly Read[]): Voices => ({
  chain: learnChain(rows),
  clauses: learnClauses(rows.flatMap(clauseRows)),
  texts: learnClauses(rows.map(({ whole, unlawful }) => ({ clauses: [whole], unlawful }))),
})

/** The same once more: every other message of the voices changes a request made before, and what is unlawful in conversations, being rare, counts thrice. */
function retold(rows: readonly Read[]): Read[] {
  let voices = 0
  const said = rows.map((row) => (row.from === 'voices' && voices++ % 2 === 1 ? readRow({ ...row, following: true }) : row))
  const few = said.filter(({ from, unlawful }) => from === 'conversations' && unlawful)
  return [...said, ...few, ...few]
}

const meanWith = (other: ArrayLike<number>) => (weight: number, at: number) => (weight + other[at]!) / 2

/** What is learned from both is the mean of the two, which depends less on either. */
function learnAll(rows: readonly Read[]): { bytes: Uint8Array; names: string } {
  const [one, other] = [learnVoices(rows), learnVoices(retold(rows))]
  const bytes = pack(
    one.chain.moves.map(meanWith(other.chain.moves)),
    Float32Array.from(one.chain.weights, meanWith(other.chain.weights)),
    one.clauses.map(meanWith(other.clauses)),
    one.texts.map(meanWith(other.texts)),
  )
  const packed = unpack(bytes).chain
  const named = rows.flatMap((row): Named[] => {
    const [only, ...others] = row.refused
    if (!only || others.length > 0) return []
    const spans = row.spans ?? likely(row, packed)
    return spans.map((span) => ({ readings: [namingFeatures(row.scene, span)], want: refusals.indexOf(only) }))
  })
  return { bytes, names: printLinear(learn(named, naming), 0.2) }
}

/** From the first to the last word that is likely of the wish. */
function likely({ words, scene }: Read, chain: Model['chain']): Span[] {
  const { shares } = readChain(words, chain)
  const own = scene.tokens.filter((_token, at) => shares[at]! > 0.5)
  return own.length > 0 ? [{ start: own[0]!.start, end: own.at(-1)!.end }] : []
}

/** Five times four fifths are learned from and one fifth judged: what the whole guard is worth on wishes that its reader has not seen. */
export function crossGuard(): string {
  const rows = readTexts().map(readRow)
  const judged = [0, 1, 2, 3, 4].flatMap((part) => {
    const { bytes, names } = learnAll(rows.filter(({ block }) => block % 5 !== part))
    const model = { ...unpack(bytes), names: parseLinear(names) }
    return rows
      .filter(({ block }) => block % 5 === part)
      .map((row) => ({ ...row, got: guardText(row.text, { request: true, following: row.following, model }).refused }))
  })
  return (['cases', 'phrases', 'voices', 'conversations', 'elsewhere'] as const)
    .map((from) => {
      const own = judged.filter((row) => row.from === from)
      const [wrong, lawful] = [own.filter(({ unlawful }) => unlawful), own.filter(({ unlawful }) => !unlawful)]
      const share = (some: readonly unknown[], of: readonly unknown[]) => percent(some.length, of.length)
      const caught = wrong.filter(({ refused, got }) => refused.every((one) => isNamed(one, got)))
      return `${from}: caught ${share(caught, wrong)}, any ${share(
        wrong.filter(({ got }) => got.length > 0),
        wrong,
      )}, blocked ${share(
        lawful.filter(({ got }) => got.length > 0),
        lawful,
      )}`
    })
    .join('\n')
}
