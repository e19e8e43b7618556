import { fold } from '#lib/words'
import type { Asking } from '../asks/whom-asked.ts'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { whoOf } from '../orders/line.ts'
import { type Person, distinct, rowsOf } from '../shown.ts'
import { whomMeant } from '../whom.ts'
import { listedWords } from './words.ts'

const before =
  /\b(?:devant|avant|au dessus|mieux (?:place\w*|classe\w*|note\w*)|plus haut|ahead of|before|above|higher than|over|better than|instead of)\b/
const why = /\b(?:pourquoi|comment ca se fait|why|how come|qu est ce qui fait)\b/
const singular = new Set(['name', 'rank', 'pronoun'])

/** «pourquoi elle est devant la deuxième ?»: both of them, and what makes the difference. */
export function rivalsFlow(context: Asking): Flow | undefined {
  const said = fold(context.text)
  const mentions = context.line.mentions.filter(({ sort }) => singular.has(sort))
  if (!context.shown.search || mentions.length !== 2 || !why.test(said) || !before.test(said)) return undefined
  return rivals(context, mentions)
}

type Row = ReturnType<typeof rowsOf>[number]

/** “she” beside somebody named is not them. */
function* rivals(context: Asking, mentions: Asking['line']['mentions']): Flow {
  const named = mentions.filter(({ sort }) => sort !== 'pronoun')
  const told = yield* whomMeant(context, whoOf(named))
  const people = named.length === 2 ? told : distinct([...(yield* other(context, told)), ...told])
  const rows = rowsOf(context.shown.search!.output)
  const both = people.flatMap(({ candidateId }) => rows.find((row) => row.candidateId === candidateId) ?? [])
  const [first, second] = both.toSorted((left, right) => left.rank - right.rank)
  const words = listedWords(context.lang)
  if (!first || !second) return words.notBoth
  const { sort } = context.shown.search!.pages[0]!
  if (typeof sort === 'string' && sort !== 'relevance') return words.ordered(first, second, context.words.sorted(sort))
  return words.rivals(first, second, gains(context, first, second))
}

function* other({ shown }: Context, [one]: readonly Person[]): Flow<Person[]> {
  yield* []
  const isOther = ({ candidateId }: Person) => candidateId !== one?.candidateId
  return [shown.spoken.flat().find(isOther) ?? shown.people.find(isOther)].filter((person) => person !== undefined)
}

/** The criteria that the first meets and the second does not, or of which nothing is said. */
const gains = ({ lang }: Context, first: Row, second: Row): string[] =>
  first.criteria
    .filter(({ key, verdict }) => verdict === 'met' && second.criteria.find((one) => one.key === key)?.verdict !== 'met')
    .map(({ label }) => label[lang])
