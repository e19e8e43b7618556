import { choicesOf, type Choice } from '#retrieval/query/tagger/choices'
import type { Model } from '#retrieval/query/tagger/crf'
import { pack, unpack } from '#retrieval/query/tagger/model'
import { isOpen } from '#retrieval/query/tagger/second-read'
import { signsOf } from '#retrieval/query/tagger/signs'
import { valuesOf } from '#retrieval/query/tagger/spots'
import { learnTags } from './learn-tags.ts'
import { keyOf, keyOfSpot, partOf, type Row } from './rows.ts'

export type Judged = { signs: string[]; learned: boolean }
export type Disputed = { row: Row; choices: Choice[] }

/** Where the rules and the tagger disagree, and which of them is right; nothing where both are as right. */
export function judge({ row, choices }: Disputed): Judged[] {
  const { draft, before, words } = row
  const right = new Set([...row.right.flat(), ...valuesOf(before).map(({ kind, value }) => keyOf(kind, value))])
  const worth = (keys: readonly string[]) => [...new Set(keys)].reduce((sum, key) => sum + (right.has(key) ? 1 : -1), 0)
  return choices.flatMap((choice) => {
    if (!isOpen(choice, draft, before)) return []
    const [rules, learned] = [choice.rules, choice.learned].map((spots) =>
      worth(spots.map((spot) => keyOfSpot(draft, words, spot))),
    )
    if (rules === learned || isHouseOfMarks(row, choice, right)) return []
    return [{ signs: signsOf(draft, words, choice), learned: learned! > rules! }]
  })
}

/** A sector that the writers of marks left out may well be one. */
const isHouseOfMarks = ({ marked, draft, words }: Row, { rules }: Choice, right: ReadonlySet<string>) =>
  marked === true && rules.some((spot) => spot.kind === 'industry' && !right.has(keyOfSpot(draft, words, spot)))

export const disputedBy = (model: Model, rows: readonly Row[]): Disputed[] =>
  rows.map((row) => ({ row, choices: choicesOf(row.draft, row.before, model).choices }))

const parts = 3

/** What is disputed of each third of the blind rows by a tagger that learned from the others and from the rest. */
export function crossDisputed(blind: readonly Row[], rest: readonly Row[]): Disputed[] {
  return Array.from({ length: parts }, (_none, part) => {
    const others = blind.filter(({ id }) => partOf(id, parts) !== part)
    const model = unpack(pack(learnTags([...rest, ...others])))
    return disputedBy(
      model,
      blind.filter(({ id }) => partOf(id, parts) === part),
    )
  }).flat()
}
