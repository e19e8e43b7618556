import { type LinearModel, sharesOf, sumsOf } from '#lib/linear-model'
import { type Refusal, refusals } from '../slots.ts'
import type { Span } from './spans.ts'
import type { Scene } from './tokens.ts'

/** «si vous voyez ce que je veux dire» hints at any criterion. */
const hints =
  /(?:si (?:tu|vous) (?:vois|voyez|me suis|me suivez)|(?:tu|vous) (?:vois|voyez|comprenez|comprends)(?: ce que| le genre| bien)|on se comprend|suivez mon regard|if you (?:follow|see|catch|get|know)|you know what i mean|know what i mean|say no more|ce que je veux dire|what i mean|my drift|le genre)(?: (?:ce que je veux dire|what i mean|my drift|me|le genre))*/g

/** What tells which criterion a wish is of: its words, what they could be of, and what the rules call them. */
export function namingFeatures({ covered, tokens, rules }: Scene, span: Span): string[] {
  const within = tokens.filter(({ start, end, isMark }) => !isMark && start >= span.start && end <= span.end)
  const hinted = [...covered.matchAll(hints)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
  const telling = within.filter((token) => !hinted.some((hint) => touches(token, hint)))
  const inside = telling.length > 0 ? telling : within
  const clauses = new Set(inside.map(({ clause }) => clause))
  const out = new Set<string>()
  inside.forEach(({ stem, word, concepts, marks }, at) => {
    out.add(`w:${stem}`)
    if (word.length > 4) out.add(`p:${word.slice(0, 5)}`)
    if (at > 0) out.add(`b:${inside[at - 1]!.stem} ${stem}`)
    if (at > 1) out.add(`k:${inside[at - 2]!.stem} ${stem}`)
    for (const concept of concepts) out.add(`c:${concept}`)
    for (const mark of marks) out.add(`m:${mark}`)
  })
  for (const token of tokens) if (clauses.has(token.clause)) for (const concept of token.concepts) out.add(`cc:${concept}`)
  for (const rule of rules) if (touches(rule, span)) out.add(`r:${rule.name}`)
  return [...out]
}

export const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** How likely the wish is of each criterion, the likeliest first: words that nothing is known of make it less sure. */
function likelyNames(features: readonly string[], names: LinearModel): { name: Refusal; share: number }[] {
  const sums = sumsOf(features, names, { classes: refusals.length, count: features.length })
  return sharesOf(sums)
    .map((share, at) => ({ name: refusals[at]!, share }))
    .sort((a, b) => b.share - a.share)
}

/** A second criterion is named from this share on; one of a part alone, from a higher one. */
const [second, alone] = [0.15, 0.6]

/** The criteria that a wish is of: what rules found in it, the likeliest, a second that is nearly as likely, what its parts plainly say. */
export function namesOf(scene: Scene, wish: Span, parts: readonly Span[], names: LinearModel): Refusal[] {
  const ruled = scene.rules.filter((rule) => touches(rule, wish)).map(({ name }) => name)
  const [best, next] = likelyNames(namingFeatures(scene, wish), names)
  const more = next && next.share > second && ruled.length === 0 ? [next.name] : []
  const within = parts.length > 1 ? parts.map((part) => likelyNames(namingFeatures(scene, part), names)[0]!) : []
  return [...new Set([...ruled, best!.name, ...more, ...within.filter(({ share }) => share > alone).map(({ name }) => name)])]
}
