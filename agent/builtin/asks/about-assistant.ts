import { fold } from '#lib/words'
import { cardsWaiting } from '../cards-waiting.ts'
import { ask, say } from '../context.ts'
import type { Flow } from '../flow.ts'
import { contact, handsOver } from '../messages.ts'
import type { AskKind } from './kinds.ts'
import { type Asking, whomAsked } from './whom-asked.ts'
import { askWords } from './words.ts'

const topics: [string, RegExp][] = [
  ['duplicates', /\b(?:doublons?|duplicates?|fusionn\w*|merge)\b/],
  ['import', /\b(?:import\w*|upload\w*|charg\w*|depos\w*|cvs?|dossier de cv|archive|zip)\b/],
  ['export', /\b(?:export\w*|excel|csv|telecharg\w*|download\w*|imprim\w*|print)\b/],
  ['stages', /\b(?:etapes?|stages?|colonnes?|columns?|pipeline)\b/],
  ['colleague', /\b(?:invit\w*|collegues?|colleagues?|coll[eè]gue|equipe|team|membres?|members?|utilisateurs?|users?)\b/],
  ['interview', /\b(?:entretiens?|interviews?|agenda|calendar|calendrier|creneaux?|slots?)\b/],
  ['template', /\b(?:modeles?|templates?|signature)\b/],
  ['test', /\b(?:tests?|quiz|evaluations?|assessments?)\b/],
  ['alert', /\b(?:alertes?|alerts?|recherche enregistree|saved search\w*)\b/],
  ['erase', /\b(?:supprim\w*|effac\w*|delete|erase|remove|rgpd|gdpr)\b/],
  ['reports', /\b(?:rapports?|reports?|stat\w*|chiffres|numbers|figures)\b/],
  ['job', /\b(?:postes?|offres?|annonces?|jobs?|adverts?|ads?|vacanc\w*|roles?)\b/],
  ['person', /\b(?:candidate?s?|personnes?|people|person|profils?|profiles?)\b/],
  ['account', /\b(?:mot de passe|password|langue|language|compte|account|deconnect\w*|log ?out|sign out|theme|sombre|dark)\b/],
]

const other =
  /\b(?:espagnol|allemand|italien|arabe|portugais|polonais|chinois|spanish|german|italian|arabic|portuguese|polish|chinese|hindi|welsh)\b/
const named = { fr: /\b(?:francais|french)\b/, en: /\b(?:anglais|english)\b/ }

/** What is said to the assistant of itself; what it cannot do is said plainly. */
export const aboutAssistant: Partial<Record<AskKind, (context: Asking) => Flow | undefined>> = {
  bye: ({ lang }) => say(askWords(lang).bye),
  agree: ({ lang, situation }) => (cardsWaiting(situation.messages).length > 0 ? undefined : say(askWords(lang).agreed)),
  abilities: ({ words }) => say(words.helpRecruiter),
  identity: ({ lang }) => say(askWords(lang).nameless),
  howto: ({ lang, text }) => say(askWords(lang).howto(topics.find(([, pattern]) => pattern.test(fold(text)))?.[0] ?? 'other')),
  language: ({ lang, text }) => {
    const said = fold(text)
    if (other.test(said)) return say(askWords(lang).otherLanguage)
    const wanted = named.fr.test(said) === named.en.test(said) ? lang : named.fr.test(said) ? 'fr' : 'en'
    return say(askWords(wanted).language)
  },
  share: (context) =>
    handsOver(context.text) && context.shown.people.length > 0 ? contact(context) : say(askWords(context.lang).share),
  reminder,
  call,
  unhappy: ({ lang, shown }) => say(shown.search ? askWords(lang).unhappy : askWords(lang).unhappyAlone),
  reset: ({ lang }) => say(askWords(lang).reset),
}

function* reminder(context: Asking): Flow {
  const people = context.line.mentions.flatMap(({ who }) => who.flatMap((one) => (one.kind === 'people' ? one.people : [])))
  yield* []
  return askWords(context.lang).noReminder(people[0]?.name)
}

function* call(context: Asking): Flow {
  const [person] = yield* whomAsked(context)
  const { name, phone } = yield* ask(context, 'get_candidate', { candidateId: person!.candidateId })
  return askWords(context.lang).cannotCall(String(name), typeof phone === 'string' ? phone : undefined)
}
