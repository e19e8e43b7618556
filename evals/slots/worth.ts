import type { Choice } from '#retrieval/query/tagger/choices'
import { isOpen } from '#retrieval/query/tagger/second-read'
import { shareOf, signsOf } from '#retrieval/query/tagger/signs'
import { kinds } from '#retrieval/query/tagger/features'
import { bestOf, type Model, scoresOf } from '#retrieval/query/tagger/crf'
import { type Spot, spotsOfPieces, spotsOfTags } from '#retrieval/query/tagger/spots'
import { f1 } from '../queries/total.ts'
import type { Disputed } from './judge.ts'
import { keyOfSpot, type Row } from './rows.ts'

// What a way to read is worth on rows that it has not seen: the words of the criteria, whatever their modes.

type Count = { hit: number; extra: number; missed: number }
const none = (): Count => ({ hit: 0, extra: 0, missed: 0 })

const keysOf = ({ draft, words }: Row, spots: readonly Spot[]) => new Set(spots.map((spot) => keyOfSpot(draft, words, spot)))

export const byRules = (row: Row): Set<string> => keysOf(row, spotsOfPieces(row.words, row.draft.pieces))
export const byTagger =
  (model: Model) =>
  (row: Row): Set<string> =>
    keysOf(row, spotsOfTags(bestOf(scoresOf(row.features, model), model)))

export const byBoth =
  (disputed: ReadonlyMap<Row, Disputed>, judge: (row: Row) => ReadonlyMap<string, number>, least: (choice: Choice) => number) =>
  (row: Row): Set<string> => {
    const taken = disputed.get(row)!.choices.filter((choice) => isTaken(row, choice, judge(row), least(choice)))
    const gone = new Set(taken.flatMap(({ rules }) => rules.map(({ piece }) => piece!)))
    const kept = spotsOfPieces(row.words, row.draft.pieces).filter(({ piece }) => !gone.has(piece!))
    return keysOf(row, [...kept, ...taken.flatMap(({ learned }) => learned)])
  }

const isTaken = ({ draft, before, words }: Row, choice: Choice, judge: ReadonlyMap<string, number>, least: number) =>
  isOpen(choice, draft, before) && shareOf(signsOf(draft, words, choice), judge) > least

/** One line: F1 and the share of rows wholly right, first turns by language and follow-ups; then F1 by kind. */
export function worthOf(name: string, rows: readonly Row[], read: (row: Row) => Set<string>): string {
  const counts = new Map(kinds.map((kind) => [kind as string, none()]))
  const whole = { fr: [0, 0], en: [0, 0], follow: [0, 0] }
  for (const row of rows) {
    const got = read(row)
    const wrong = { count: 0 }
    for (const names of row.right) {
      const said = names.find((key) => got.has(key))
      counts.get(names[0]!.split(' ')[0]!)![said ? 'hit' : 'missed']++
      if (!said) wrong.count++
      for (const key of names) got.delete(key)
    }
    for (const key of got) counts.get(key.split(' ')[0]!)!.extra++
    const own = whole[Object.keys(row.before).length > 0 ? 'follow' : row.lang]
    own[1]!++
    if (wrong.count + got.size === 0) own[0]!++
  }
  const share = ({ hit, extra, missed }: Count) => f1(hit, extra, missed)?.toFixed(1) ?? '–'
  const sum = [...counts.values()].reduce(
    (all, one) => ({ hit: all.hit + one.hit, extra: all.extra + one.extra, missed: all.missed + one.missed }),
    none(),
  )
  const joint = Object.entries(whole).map(([part, [hit, all]]) => `${part} ${((100 * hit!) / all!).toFixed(1)}`)
  const kindly = [...counts].map(([kind, count]) => `${kind} ${share(count)}`)
  return `${name.padEnd(16)} F1 ${share(sum)}  whole ${joint.join(' │ ')}  ${kindly.join(' · ')}`
}
