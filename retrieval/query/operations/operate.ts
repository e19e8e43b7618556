import { type LinearModel, sumsOf } from '#lib/linear-model'
import type { Draft, Piece } from '../draft.ts'
import { nextFilters } from '../next-filters.ts'
import type { Filters } from '../slots.ts'
import { type Candidate, candidatesOf, meantBy } from './candidates.ts'
import { effectOf, isWhole, keyOf, type Operation, operations } from './effect.ts'
import { featuresOf } from './features.ts'
import { ownWeights } from './learned.ts'

// What a follow-up does with each thing that it names, decided a second time: by weights learned from follow-ups whose state before and after is
// known (`npm run train -- operations`). They know no wording by heart; they speak where they are surer than the rules deserve.

const pickable: ReadonlySet<Piece['slot']> = new Set<Piece['slot']>(['skill', 'certification'])
const ranked: ReadonlySet<Piece['slot']> = new Set<Piece['slot']>(['skill', 'certification', 'industry', 'licence', 'language'])
const refusable: ReadonlySet<Piece['slot']> = new Set<Piece['slot']>([
  'skill',
  'certification',
  'industry',
  'company',
  'title',
  'location',
])

/** Can this be done with it at all? */
export function isPossible(operation: Operation, { piece, from, held, others }: Candidate): boolean {
  const isHeld = held === 'same' || held === 'short' || held === 'changed'
  if (operation === 'nothing') return true
  if (operation === 'remove') return isHeld || (isWhole(piece) && others > 0)
  if (piece.slot === 'clear') return false
  if (operation === 'add') return from === 'read' || from === 'figure' || !isWhole(piece)
  if (isWhole(piece)) return false
  if (operation === 'replace') return others > 0
  if (operation === 'exclude') return !isHeld && refusable.has(piece.slot)
  return operation === 'any' ? pickable.has(piece.slot) : ranked.has(piece.slot)
}

/** What was done with a candidate between two states: with the held value that it may be short for, else with its own. */
export function doneWith(candidate: Candidate, before: Filters, after: Filters): Operation {
  const meant = effectOf(meantBy(candidate, before), before, after)
  return meant === 'nothing' ? effectOf(candidate.piece, before, after) : meant
}

function done(candidate: Candidate, operation: Operation, before: Filters): Piece[] {
  const { piece } = candidate
  if (operation === 'nothing') return []
  if (operation === 'add' || operation === 'replace') return [{ ...piece, mode: 'must', said: true, how: operation } as Piece]
  return [{ ...meantBy(candidate, before), mode: operation, said: true } as Piece]
}

/**
 * How much surer than of what the rules did: where they had a cue for it, where they had none, of what they did not read at all, and to leave out
 * what they read (a place is easily one that is only spoken of). Chosen on follow-ups that were not learned from.
 */
export const trust = { said: 3, plain: 1.5, seen: 1, drop: 3 }

export type Judging = { weights?: LinearModel; trust?: typeof trust }

function needed({ piece, from }: Candidate, best: Operation, { said, plain, seen, drop } = trust): number {
  if (from !== 'read') return seen
  if (piece.said) return said
  return best === 'nothing' && piece.slot !== 'location' ? drop : plain
}

/** The pieces of a follow-up, each with what is done with it. */
export function operate(draft: Draft, pieces: readonly Piece[], before: Filters, judging: Judging = {}): Piece[] {
  if (draft.long || Object.keys(before).length === 0) return [...pieces]
  const candidates = candidatesOf(draft, pieces, before)
  if (candidates.length === 0) return []
  const ruled = nextFilters('refine', draft.text, { pieces, before })
  const known = judging.weights ?? ownWeights()
  const rules = candidates.map((candidate) => (candidate.from === 'read' ? doneWith(candidate, before, ruled) : 'nothing'))
  const features = featuresOf(draft, candidates, rules)
  const parted = new Set(candidates.flatMap(({ piece }, at) => (rules[at] === 'remove' ? [keyOf(piece)] : [])))
  return candidates.flatMap((candidate, at): Piece[] => {
    if (candidate.from === 'kind' && parted.has(keyOf(candidate.piece))) return []
    const rule = rules[at]!
    const kept = candidate.from === 'read' ? [candidate.piece] : []
    const sums = sumsOf(features[at]!, known, { classes: operations.length })
    const traded = rules.some((other, there) => other === 'remove' && candidates[there]!.piece.slot === candidate.piece.slot)
    const possible = operations.filter(
      (operation) =>
        operation === rule || (isPossible(operation, candidate) && !(traded && rule !== 'remove' && operation === 'nothing')),
    )
    const sumOf = (operation: Operation) => sums[operations.indexOf(operation)]!
    const best = possible.reduce((one, other) => (sumOf(other) > sumOf(one) ? other : one))
    const sure = sumOf(best) - sumOf(rule) > needed(candidate, best, judging.trust)
    return best === rule || !sure ? kept : done(candidate, best, before)
  })
}
