import { fold } from '#lib/words'
import { number, readNumber } from '#retrieval/query/numbers'
import type { OutputOf } from '#tools/registry'
import { type Context, act, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { lastMade } from '../last-made.ts'
import { jobWords } from './job-words.ts'
import { jobWished } from './job-wished.ts'

type Weights = OutputOf<'preview_weights'>['current']
type Feature = keyof Weights

const features: [Feature, RegExp][] = [
  [
    'distance',
    /\b(?:distance\w*|proximit\w*|near\w*|close(?:r|st|ness)?|live\w* (?:near|close)|proches?|loin|far|commut\w*|trajets?|kilometres?|miles)\b/,
  ],
  ['skills', /\b(?:skills?|competences?|savoir faire|know how|technique\w*)\b/],
  ['experience', /\b(?:experience\w*|years|annees|anciennete|seniority)\b/],
  ['availability', /\b(?:availab\w*|disponib\w*|dispos?|notice|preavis)\b/],
  ['languages', /\b(?:languages?|langues?|english|anglais)\b/],
  ['title', /\b(?:titles?|intitules?|metiers?|trade)\b/],
  ['freshness', /\b(?:fresh\w*|recen\w*|fraicheur)\b/],
  ['must', /\b(?:must haves?|indispensables?|obligatoires?)\b/],
  ['nice', /\b(?:nice to haves?|atouts?|facultatifs?)\b/],
]
const weighs =
  /\b(?:weigh\w*|poids|pes\w+|ponder\w*|count(?:s|ed|ing)?|compt\w+|ranking|ranks?|classement|scor\w*|higher|lower|plus haut|plus bas|remont\w*|descend\w*|importan\w*|matter\w*|top ten|premiers)\b/
const less = /\b(?:less|lower|down|halve\w*|half|moins|baiss\w*|diminu\w*|moitie|too much about|trop)\b/
const tries =
  /\b(?:would|d (?:it|that)|what if|si|if|look like|essa\w*|try|preview|apercu|changerait|donnerait|ferait|verra\w*)\b|\?/
const applies = /\b(?:apply|appl\w+|set|save|keep|enregistr\w*|gard\w*|valid\w*|mets|mettez|go|do it|like it)\b/

/** What weights are said of one job, tried before anything is saved; what was just tried is what «applique» saves. */
export function weightsFlow(context: Context): Flow | undefined {
  const said = fold(context.text)
  const named = features.filter(([, pattern]) => pattern.test(said))
  const tried = triedJust(context)
  const doubles = amountOf(said) !== undefined
  if (named.length === 0 && tried) {
    if (doubles) return weighed(context, Object.keys(tried.weights) as Feature[])
    return applies.test(said) ? act(context, 'set_weights', tried) : undefined
  }
  return named.length > 0 && weighs.test(said)
    ? weighed(
        context,
        named.map(([feature]) => feature),
      )
    : undefined
}

function triedJust({ situation }: Context): { jobId: string; weights: Partial<Weights> } | undefined {
  const made = lastMade(situation.messages).at(-1)
  if (made?.tool !== 'preview_weights' || made.answer.status !== 'done') return undefined
  const { jobId, proposed, current } = made.answer.output as unknown as OutputOf<'preview_weights'>
  const changed = Object.entries(proposed).filter(([feature, value]) => current[feature as Feature] !== value)
  return { jobId, weights: Object.fromEntries(changed) as Partial<Weights> }
}

const times: [RegExp, number][] = [
  [/\b(?:triple\w*|three times|trois fois)\b/, 3],
  [/\b(?:double\w*|twice|deux fois)\b/, 2],
  [/\b(?:halve\w*|half|moitie)\b/, 0.5],
]
const amountOf = (said: string) => times.find(([pattern]) => pattern.test(said))?.[1]

function* weighed(context: Context, named: readonly Feature[]): Flow {
  const { jobId } = triedJust(context) ?? (yield* jobWished(context))
  const { current } = (yield* ask(context, 'preview_weights', { jobId, weights: {} })) as unknown as OutputOf<'preview_weights'>
  const said = fold(context.text)
  const given = named.map((feature): [Feature, number] => [feature, valueSaid(said, feature) ?? scaled(said, current[feature])])
  const weights = Object.fromEntries(given)
  const output = (yield* ask(context, 'preview_weights', { jobId, weights })) as unknown as OutputOf<'preview_weights'>
  const words = jobWords(context.lang)
  const told = words.weighed(
    output.title,
    given.map(([feature, value]) => [words.features[feature] ?? feature, current[feature], value]),
    output.items.slice(0, 3).map(({ name }) => name),
  )
  if (tries.test(said) || !applies.test(said)) return told
  return yield* act(context, 'set_weights', { jobId, weights })
}

const most = 100
const scaled = (said: string, value: number) =>
  Math.min(most, Math.max(0, Math.round(value * (amountOf(said) ?? (less.test(said) ? 0.5 : 2)))))

/** “distance counted for 10”, «les compétences à 60»: the number that follows the feature before any other is named. */
function valueSaid(said: string, feature: Feature): number | undefined {
  const own = features.find(([name]) => name === feature)![1]
  const starts = [...said.matchAll(new RegExp(own.source, 'g'))].map(({ index }) => index)
  for (const start of starts) {
    const rest = said.slice(start)
    const next = features.flatMap(([name, pattern]) => (name === feature ? [] : (pattern.exec(rest)?.index ?? [])))
    const found = new RegExp(`(?:for|at|to|a|pour|de|=|:) (${number})\\b`).exec(rest.slice(0, Math.min(rest.length, ...next)))
    if (found) return Math.min(most, readNumber(found[1]!))
  }
  return undefined
}
