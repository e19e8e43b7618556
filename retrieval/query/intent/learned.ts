import { ownLinear, sharesOf, sumsOf } from '#lib/linear-model'
import { type Intent, intents } from '../slots.ts'
import { featuresOf, type Seen } from './features.ts'
import { readSaid } from './said.ts'
import { isElsewhere, isIdle } from './scope-of-talk.ts'
import { isVague } from './vague.ts'

// A second reading of the intent, learned from the conversations that are tuned on (`npm run train -- intents`): where the rules know no
// wording, it judges by all the words together. It never sees a name, nor what was refused.

export const weightsFile = 'intent-weights.tsv'
const ownWeights = ownLinear(`retrieval/query/intent/${weightsFile}`)

/** A word of the conversations learned from: spelled as people spell it. */
export function isSeen(word: string): boolean {
  return ownWeights().has(word)
}

/** «cherche Martin»: a name looked for, which the rules decide on purpose. */
const looksFor = /^(?:re)?(?:cherche|trouve|find|search|look)/
/** Rules that answer when no wording was known give way sooner. */
const fallbacks: ReadonlySet<Intent> = new Set<Intent>(['clarify', 'out_of_scope', 'refine'])
const [trust, showTrust, fallbackTrust] = [3.5, 2, 1]

/** What is done with people is not guessed where a criterion is named and nobody is. */
const onPeople: ReadonlySet<Intent> = new Set<Intent>([
  'move_stage',
  'reject',
  'schedule_interview',
  'gdpr_erase',
  'contact',
  'similar',
])

/** The intent of the rules, unless what was learned speaks clearly against it. */
export function reconsider(rule: Intent, text: string, seen: Seen): Intent {
  const shares = sharesOf(sumsOf(featuresOf(text, seen), ownWeights(), { classes: intents.length }))
  const best = shares.indexOf(Math.max(...shares))
  const said = readSaid(text)
  if (rule === 'clarify' && (looksFor.test(said.all) || isVague(said))) return rule
  const unsure = fallbacks.has(rule) && !(rule === 'out_of_scope' && (isElsewhere(said) || isIdle(said)))
  const kept = shares[intents.indexOf(rule)]! * Math.exp(unsure ? fallbackTrust : rule === 'show' ? showTrust : trust)
  const nobody = rule === 'refine' && seen.pieces.length > 0 && seen.targets.length === 0 && onPeople.has(intents[best]!)
  return nobody || kept >= shares[best]! ? rule : intents[best]!
}
