import { bucketOf } from '../bucket.ts'
import { bucketBits, type Reading, readChain, sayOf } from './chain.ts'
import { clauseFeatures, clausesOf } from './clauses.ts'
import type { Model } from './model.ts'
import type { Span } from './spans.ts'
import { textFeatures } from './text-features.ts'
import { tokenFeatures } from './token-features.ts'
import type { Scene } from './tokens.ts'

// The reader of wishes: the rules know wordings, this one judges each word by its neighbours, each clause by its vocabulary and its frame
// together, and the text as a whole. Learned from the halves that are tuned on and from what recruiters say, lawful and not (`npm run train -- guard`).

/** How much a wish that a rule knows adds, and what a text as a whole says: chosen on fifths that the reader had not seen and on totals of `held`. */
const [ofRule, ofWhole] = [2, 0.8]

export type Judged = {
  /** Above 0 the text likelier holds an unlawful wish than not. */
  odds: number
  /** Where it says so, if it does. */
  wishes: Span[]
}

export const bucketsOf = (features: readonly string[]) => Int32Array.from(features, (feature) => bucketOf(feature, bucketBits))

export function judge(scene: Scene, following: boolean, { chain, clauses, texts }: Model): Judged {
  if (scene.clauses.length === 0) return { odds: -Infinity, wishes: [] }
  const reading = readChain(tokenFeatures(scene, following).map(bucketsOf), chain)
  const said = clausesOf(scene.covered).map(
    (clause, at) => clauses.unit * sayOf(bucketsOf(clauseFeatures(clause, at)), clauses.weights),
  )
  const whole = texts.unit * sayOf(bucketsOf(textFeatures(scene, following)), texts.weights)
  const odds = (reading.odds + Math.max(-8, ...said)) / 2 + ofWhole * whole + (scene.rules.length > 0 ? ofRule : 0)
  return { odds, wishes: wishesIn(scene, reading) }
}

/** The stretches of words that are likely of a wish, without the marks around them; the likeliest word where none is. */
function wishesIn({ tokens }: Scene, { shares }: Reading): Span[] {
  const words = shares.filter((_share, at) => !tokens[at]!.isMark)
  const least = Math.min(0.5, Math.max(0, ...words))
  const out: Span[] = []
  let open = false
  tokens.forEach(({ start, end, isMark }, at) => {
    const isOf = shares[at]! >= least
    if (isOf && !isMark && open) out.at(-1)!.end = end
    else if (isOf && !isMark) out.push({ start, end })
    open = isOf && (open || !isMark)
  })
  return out
}
