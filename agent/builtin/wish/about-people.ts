import { fold } from '#lib/words'
import { criteriaIn } from '#retrieval/query/understand'
import type { OutputOf } from '#tools/registry'
import { stands } from '../asks/about-person.ts'
import { asking } from '../asks/whom-asked.ts'
import { type Context, Say, act, ask } from '../context.ts'
import { asksField, fieldsOfPerson } from '../fields-of-person.ts'
import type { Flow } from '../flow.ts'
import { askField } from '../house.ts'
import { jobsFor } from '../jobs.ts'
import { checked } from '../listed/checked.ts'
import { find } from '../lists.ts'
import { jobsNamed, withoutNames } from '../named.ts'
import { alikeSentence } from '../search-sentence.ts'
import { type Person, distinct } from '../shown.ts'
import { tellOf } from '../tell-of.ts'
import { oneWished, whomWished } from './whom.ts'
import { wishWords } from './words.ts'

type File = OutputOf<'get_candidate'>

const document = /\b(?:cv|resume|curriculum|document)\b/
const most = 3

/** «parle-moi de Samir»: who they are and where they stand; their CV where that is asked for; several side by side. */
export function* openWished(context: Context): Flow {
  const people = yield* whomWished(context)
  if (people.length > 1) return yield* sideBySide(context, people)
  const [person] = people
  if (document.test(fold(context.text))) yield* ask(context, 'get_document', { candidateId: person!.candidateId })
  return yield* tellOf(context, person!)
}

function* fileOf(context: Context, { candidateId }: Person): Flow<File> {
  return (yield* ask(context, 'get_candidate', { candidateId })) as unknown as File
}

/** Where somebody stands, and since when. */
export function* whereWished(context: Context): Flow {
  const said: string[] = []
  for (const person of (yield* whomWished(context)).slice(0, most)) said.push(yield* stands(asking(context), person))
  return said.join(' ')
}

const openQuestion = /\b(?:quel\w*|quoi|combien|comment|pourquoi|what|whats|when|where|how|why|which|quand|ou)\b/
const lacking =
  /\b(?:gaps?|missing|manqu\w*|trous?|lacun\w*|(?:not|don t|doesn t|ne|pas) (?:\w+ )?(?:know|say|sait|savons|precis\w*|dit))\b/

/** A question about people: one thing of their profile, a criterion with the line that says so, what is not known, their history here. */
export function* askWished(context: Context): Flow {
  const people = yield* whomWished(context)
  if (people.length > most) throw new Say(context.words.whichPersonAtAll)
  const own = { ...context, people }
  const said: string[] = []
  if (lacking.test(fold(context.text))) {
    for (const person of people) said.push(yield* gaps(context, person))
    return said.join(' ')
  }
  const { pipeline: _pipeline, ...criteria } = criteriaBeside(context)
  if (Object.keys(criteria).length > 0 && !openQuestion.test(fold(context.text))) return yield* checked(asking(own), criteria)
  if (people.length > 1) return yield* sideBySide(context, people)
  if (jobsNamed(context).length > 0) return yield* stands(asking(own), people[0]!)
  if (asksField(context.text)) return yield* askField(own)
  return Object.keys(criteria).length > 0 ? yield* checked(asking(own), criteria) : yield* tellOf(context, people[0]!)
}

/** What is said of people beside their names. */
function criteriaBeside(context: Context) {
  const bare = withoutNames(context.situation, asking(context).line.beside)
  return criteriaIn(bare, { lang: context.lang, today: context.situation.now.toISOString().slice(0, 10) })
}

function* gaps(context: Context, person: Person): Flow {
  const { name, phone, email, facts } = yield* fileOf(context, person)
  const direct: Record<string, unknown> = { phone, email }
  const keys = [...new Set(fieldsOfPerson.map(([key]) => key))]
  const isStated = (key: string) =>
    direct[key] !== undefined || fieldsOfPerson.some(([own, , path]) => own === key && facts.some((fact) => path.test(fact.path)))
  const words = wishWords(context.lang)
  return words.gaps(
    name,
    keys.filter((key) => !isStated(key)).map((key) => words.field[key] ?? key),
  )
}

const beside =
  /(?<!\p{L})(?:l[ae]|lui|elle|him|her|he|she|they|this one|that one|celle-ci|celui-ci)(?!\p{L}|\s+(?:plus|moins|m[êe]me))/iu

/** People side by side: those named, and whom a pronoun adds to them; of one alone, whom with is asked. */
export function* compareWished(context: Context): Flow {
  const named = yield* whomWished(context)
  const last = context.shown.person
  const adds = named.length === 1 || beside.test(withoutNames(context.situation, context.text))
  const people = distinct([...(adds && last ? [last] : []), ...named])
  if (people.length === 1) throw new Say(wishWords(context.lang).compareWith(people[0]!.name))
  return yield* sideBySide(context, people)
}

function* sideBySide(context: Context, people: readonly Person[]): Flow {
  const ids = people.slice(0, 5).map(({ candidateId }) => candidateId)
  const { search } = context.shown
  return yield* act(context, 'compare_candidates', { ids, ...(search ? { filters: search.filters } : {}) })
}

/** The open jobs that fit somebody. */
export function* matchWished(context: Context): Flow {
  return yield* jobsFor({ ...context, people: [yield* oneWished(context)] })
}

/** Who resembles somebody, by what is asked for besides. */
export function* similarWished(context: Context): Flow {
  const person = yield* oneWished(context)
  const output = yield* find(context, { filters: criteriaBeside(context), similarTo: person.candidateId })
  return alikeSentence(context.lang, person.name, output)
}
