import { fold } from '#lib/words'
import { type Context, act } from './context.ts'
import { directSpeech } from './direct-speech.ts'
import type { Flow } from './flow.ts'
import { jobSaid } from './job-said.ts'
import { jobMeant, peopleMeant } from './resolve.ts'
import type { Person } from './shown.ts'
import { whoIn } from './who.ts'
import type { Who } from './who-names.ts'
import { whomMeant } from './whom.ts'

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
  const words = directSpeech(context.text, context.lang)
  const outside = words ? { ...context, text: words.outside } : context
  const people = yield* addressed(outside)
  const named = jobSaid(outside)
  const job = named || context.situation.here.jobId ? yield* jobMeant(context, named) : context.shown.job
  return yield* act(context, 'draft_messages', letterTo(context, people, job))
}

/** What a message says: its kind, what it asks, what is to be told. */
export function letterTo(context: Context, people: readonly Person[], job: { jobId: string } | undefined) {
  const words = directSpeech(context.text, context.lang)
  const said = fold(words?.outside ?? context.text)
  const kind =
    kinds.find(([, pattern]) => pattern.test(said))?.[0] ?? (words && /\b(?:demand\w+|ask)\b/.test(said) ? 'ask' : 'contact')
  const ask = kind === 'ask' && !words ? asked.flatMap(([slot, pattern]) => (pattern.test(said) ? [slot] : [])) : []
  return {
    candidateIds: people.map(({ candidateId }) => candidateId),
    kind,
    ...(ask.length > 0 ? { ask } : {}),
    ...(words ? { said: words.said } : {}),
    ...(job ? { jobId: job.jobId } : {}),
  }
}

const speaking =
  /^(?:(?:et|puis|ok|merci de|tu peux|peux tu|please|can you|could you|and|then) )*(?:demande\w*|dis|dites|dire|previens|prevenez|informe\w*|rappelle\w*|ask|tell|let|remind|inform|warn)\b/

const onScreen = new Set<Who['kind']>(['people', 'ranks', 'them', 'one', 'others', 'stage', 'all'])

/** «demande à la troisième quel salaire elle souhaite», "tell the first one that the shift starts at 6": said to people on screen. */
export function saysToPeople({ text, lang, shown }: Context): boolean {
  const words = speaking.test(fold(text)) ? directSpeech(text, lang) : undefined
  return words !== undefined && whoIn(words.outside, shown).some(({ kind }) => onScreen.has(kind))
}

/** Whom a message or a test is for. */
export function* addressed(context: Context): Flow<Person[]> {
  if (context.people) return context.people
  const who = whoIn(context.text, context.shown)
  return who.length > 0 ? yield* whomMeant(context, who) : yield* peopleMeant(context, context.turn.args?.targets)
}

const hands =
  /\b(?:send|give|tell|forward|text|share|pass|envo\w+|donn\w+|transmet\w*|communiqu\w*|file|filer|partag\w*) (?:(?:him|her|them|lui|leur)(?: aussi| also| too)? (?:(?:over|back) )?)(?:(?=directions|details|info|instructions|documents|paperwork)|(?:the|an?|our|some|my|your|le|la|les|l|un|une|des|notre|nos|son|sa|ses) )(?!(?:tests?|offers?|offres?|interviews?|entretiens?|next|prochaine|suivante|etape|stage|shortlist|preselection|boot|push|job|poste)\b)\p{L}{3}/u

/** “send him the address”, «donne-leur les horaires»: something told, not somebody moved. */
export const handsOver = (text: string): boolean => hands.test(fold(text))
