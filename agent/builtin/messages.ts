import { fold } from '#lib/words'
import type { Target } from '#retrieval/query/slots'
import { type Context, Say, act } from './context.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { jobMeant, peopleMeant } from './resolve.ts'
import type { Person } from './shown.ts'
import { standing } from './standing.ts'
import { testedPeople } from './tested.ts'
import { whoIn } from './who.ts'

const kinds: [string, RegExp][] = [
  ['follow_up', /\b(?:relanc\w+|rappel\w*|follow(?:ing)? up|chase|remind\w*|sans reponse|no reply)\b/],
  ['interview', /\b(?:entretiens?|interviews?|rendez vous|rdv|convoque\w*|invit\w+)\b/],
  ['test', /\b(?:tests?|evaluation|assessment)\b/],
  ['rejection', /\b(?:refus|negative|ne (?:la|le|les) retenons pas|turn\w* down|rejection)\b/],
  ['offer', /\b(?:offres?(?! d emploi)|proposition|offer)\b/],
  [
    'ask',
    /\b(?:demande\w*|ask)\b.*\b(?:si|s il|s elle|quand|quel\w*|permis|dispo\w*|salaire|if|whether|when|what|licen[cs]e|availab\w*)\b/,
  ],
]
const asked: [string, RegExp][] = [
  ['availability', /\b(?:dispo\w*|libre|quand|availab\w*|when|start)\b/],
  ['driving_licences', /\b(?:permis|licen[cs]es?)\b/],
  ['salary', /\b(?:salaire|pretentions?|salary|pay)\b/],
  ['schedule', /\b(?:horaires?|nuits?|week ?ends?|hours|nights?|shifts?)\b/],
  ['certifications', /\b(?:caces|diplome|habilitation|certificat\w*|card)\b/],
]

/** «écris à la première», «relance Awa et Nadège», «demande-lui son permis»: a draft that a person reads, changes and sends. */
export function* contact(context: Context): Flow {
  const said = fold(context.text)
  const people = yield* addressed(context)
  const kind = kinds.find(([, pattern]) => pattern.test(said))?.[0] ?? 'contact'
  const ask = kind === 'ask' ? asked.flatMap(([slot, pattern]) => (pattern.test(said) ? [slot] : [])) : []
  const named = jobSaid(context)
  const job = named || context.situation.here.jobId ? yield* jobMeant(context, named) : context.shown.job
  return yield* act(context, 'draft_messages', {
    candidateIds: people.map(({ candidateId }) => candidateId),
    kind,
    ...(ask.length > 0 ? { ask } : {}),
    ...(job ? { jobId: job.jobId } : {}),
  })
}

/** Whom a message or a test is for. */
export function* addressed(context: Context): Flow<Person[]> {
  const { shown, turn, words } = context
  const who = whoIn(context.text, shown)
  const unclear = who.find((one) => one.kind === 'unclear')
  if (unclear?.kind === 'unclear')
    throw new Say(
      words.whichPerson(
        unclear.name,
        unclear.people.map(({ name }) => name),
      ),
    )
  const sat = who.find((one) => one.kind === 'tested')
  if (sat?.kind === 'tested') return yield* testedPeople(context, { job: jobSaid(context), passed: sat.passed })
  const placed = who.find((one) => one.kind === 'stage')
  if (placed?.kind === 'stage') return yield* standing(context, { job: jobSaid(context), stage: placed.stage })
  const listed = who.flatMap((one) => (one.kind === 'people' ? one.people : []))
  if (listed.length > 0) return listed
  const targets: Target[] = who.flatMap((one): Target[] => {
    if (one.kind === 'ranks') return one.ranks.map((rank) => ({ rank: rank > 0 ? rank : shown.people.length + 1 + rank }))
    if (one.kind === 'name') return [{ name: one.name }]
    return one.kind === 'all' ? [{ all: true }] : []
  })
  if (who.some(({ kind }) => kind === 'them') && shown.group) return shown.group
  return yield* peopleMeant(context, targets.length > 0 ? targets : turn.args?.targets)
}
