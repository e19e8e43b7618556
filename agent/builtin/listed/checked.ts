import { fold } from '#lib/words'
import { asksAmong } from '#retrieval/query/intent/among'
import { criteriaIn } from '#retrieval/query/understand'
import type { Filters } from '#retrieval/query/slots'
import type { OutputOf } from '#tools/registry'
import { ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { askKindOf } from '../asks/answer.ts'
import { somebody } from '../asks/line.ts'
import { type Asking, whomAsked } from '../asks/whom-asked.ts'
import { listedWords } from './words.ts'

const open =
  /\b(?:quel\w*|quand|combien|comment|pourquoi|quoi|qu est ce qu\w*|what|whats|when|where|how|why|who|whom|which|whose|lesquel\w*|laquelle|lequel|qui|koi|kel\w*|kan|cb)\b/
const closed =
  /^(?:(?:et|and|ok|alors|so|but|mais) )*(?:is|are|was|has|have|does|do|did|can|could|would|will|est ce qu\w*)\b|\bt (?:il|elle|ils|elles)\b/
const singly = new Set(['name', 'rank', 'pronoun', 'them'])
/** Where somebody worked is not where they live. */
const worked = /\b(?:worked|travaill\w+|boss\w+|been at|passee? (?:par|chez))\b/
/** Of which the file says more than a criterion could. */
const ofFile = new Set(['profile_fact', 'contact_fact', 'call'])

/** Whether what is said of somebody is asked to be so or not. */
const isClosed = ({ text, turn }: Asking) =>
  (text.includes('?') || closed.test(fold(text)) || turn.intent === 'ask') &&
  !open.test(fold(text)) &&
  !asksAmong(text) &&
  !/(?<!\p{L})où(?!\p{L})/iu.test(text)

/** “does the second one speak English?”, «elle accepterait un CDD ?»: any criterion can be asked of anybody, with the line that says so. */
export function checkedFlow(context: Asking): Flow | undefined {
  const { line, turn, lang, situation } = context
  const people = somebody(line.mentions)
  if (people.length === 0 || !people.every(({ sort }) => singly.has(sort))) return undefined
  if (turn.intent !== 'ask' && people.every(({ who }) => who.every(({ kind }) => kind === 'name'))) return undefined
  if (!isClosed(context) || turn.refused?.length) return undefined
  const kind = askKindOf(context)
  if (kind && !ofFile.has(kind)) return undefined
  const today = situation.now.toISOString().slice(0, 10)
  const { pipeline, ...filters } = criteriaIn(line.beside, { lang, today })
  if (worked.test(fold(line.beside))) delete filters.locations
  return pipeline || Object.keys(filters).length === 0 ? undefined : checked(context, filters)
}

const longest = 90
const shortened = (words: string) => (words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest))}…` : words)

export function* checked(context: Asking, filters: Filters): Flow {
  const ids = (yield* whomAsked(context)).map(({ candidateId }) => candidateId)
  const { people } = (yield* ask(context, 'compare_candidates', { ids, filters })) as unknown as OutputOf<'compare_candidates'>
  return people
    .map(({ name, criteria }) =>
      listedWords(context.lang).checked(
        name,
        criteria.map(({ label, verdict, evidence }) => ({
          label: label[context.lang],
          verdict,
          quote: evidence && shortened(evidence.words),
        })),
      ),
    )
    .join(' ')
}
