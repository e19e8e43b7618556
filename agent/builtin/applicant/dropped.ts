import { fold } from '#lib/words'
import { withProfile } from '../candidate-profile.ts'
import { type Context, ask } from '../context.ts'
import type { Flow } from '../flow.ts'
import { recordsIn } from '../shown.ts'

const removing =
  /\b(?:enlev\w*|retir\w*|supprim\w*|effac\w*|vire[rz]?|remov\w*|delet\w*|scrap|drop|(?:take|get) (?:\w+ ){0,6}?(?:off|out))\b/
/** Of an application, an account or a contact, which are no lines of a profile. */
const other =
  /\b(?:candidatures?|postes?|applications?|jobs?|compte|account|donnees|data|numero|number|telephone|phone|mails?|emails?|messages?|me|moi)\b/
const onProfile = /\b(?:profil|profile|fiche|lignes?|lines?|truc|chose|bit|part|thing)\b/

/** The lines of a profile, by the words that speak of them. */
const topics: [string, RegExp][] = [
  ['bassin.salary', /\b(?:salaire|remuneration|paye|pretentions?|salary|pay|wages?)\b/],
  ['bassin.availability', /\b(?:disponibilites?|dispo|preavis|availability|notice|start date)\b/],
  ['bassin.mobilityKm', /\b(?:km|kilometres?|kilometers?|distance|mobilite|rayon|miles|radius)\b/],
  ['bassin.schedule', /\b(?:horaires?|nuits?|week ?ends?|hours|shifts?|nights?|weekends?)\b/],
  ['bassin.contractTypes', /\b(?:contrats?|cdi|cdd|interim|contracts?)\b/],
  ['bassin.workingTime', /\b(?:temps (?:plein|partiel)|full time|part time)\b/],
  ['bassin.licences', /\b(?:permis|licen[cs]es?)\b/],
  ['bassin.hasVehicle', /\b(?:voiture|vehicule|car|van)\b/],
]
const item = /^((?:skills|certificates|interests|education|work)\[\d+\])\.(?:name|studyType|position)$/

/** «enlevez la ligne sur le salaire», “take Renault off my profile”: what the profile says of it goes; undefined for what is about none. */
export function dropped(context: Context): Flow | undefined {
  const said = fold(context.text)
  if (!removing.test(said) || other.test(said)) return undefined
  return onProfile.test(said) || topics.some(([, pattern]) => pattern.test(said)) ? drop(context, said) : undefined
}

function* drop(context: Context, said: string): Flow {
  const { words, text } = context
  const { facts } = yield* ask(context, 'get_my_profile', {})
  const lines = recordsIn(facts) as { path: string; value: unknown }[]
  const named = lines.flatMap(({ path, value }) => {
    const name = typeof value === 'string' ? fold(value) : ''
    return name && ` ${said} `.includes(` ${name} `) ? (item.exec(path)?.[1] ?? []) : []
  })
  const meant = topics.filter(([, pattern]) => pattern.test(said)).map(([path]) => path)
  const own = lines.map(({ path }) => path).filter((path) => meant.some((one) => path.startsWith(one)))
  const paths = [...new Set(named.length > 0 ? named : own)]
  if (paths.length === 0) return yield* withProfile(context, words.misread)
  yield* ask(context, 'update_profile', { changes: paths.map((path) => ({ path, value: null, words: text.slice(0, 500) })) })
  return words.wishGone
}
