import { fold } from '#lib/words'
import { criteriaIn } from '#retrieval/query/understand'
import { type Context, Say, act } from './context.ts'
import type { Flow } from './flow.ts'

const adding =
  /^(?:ajoute\w*|cree\w*|enregistre\w*|inscris|saisis|add|create|register|enter|record)(?: moi| me)? (?:(?:une?|la|le|a|an|the|nouvelle?|nouveau|new) )*(?:personnes?|candidat\w*|fiches?|profils?|contacts?|person|people|candidates?|profiles?|records?)\b(?! (?:a la|au|en|to the|on the) )/
const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u
const phone = /(?:\+|00)?\d(?:[ .-]?\d){7,14}/u

export type Basis = 'agreed' | 'sent' | 'met'
const bases: [Basis, RegExp][] = [
  [
    'agreed',
    /\b(?:d accord|son accord|accepte\w*|consent\w*|agreed|agrees|gave (?:her|his|their) (?:consent|agreement)|(?:keep|keeping|hold|store|gard\w+|conserv\w+)(?: \w+){0,2} (?:details|infos?|informations?|coordonnees|donnees|data|number|numero|cv))\b/,
  ],
  ['sent', /\b(?:envoy\w+|candidature spontanee|a postule|par mail|son cv|sent|applied|emailed)\b/],
  ['met', /\b(?:rencontr\w+|croise\w*|salon|forum|recommand\w+|connais\w*|met|fair|referred|know)\b/],
]

/** On what ground a person's details are kept, as it is said. */
export const basisIn = (text: string): Basis | undefined => bases.find(([, pattern]) => pattern.test(fold(text)))?.[0]

/** «ajoute Lina Forestier, lina@example.org, cuisinière à Bron»: a name beside a mail or a number, or the word for a person. */
export function addsPerson(text: string): boolean {
  const said = fold(text)
  if (adding.test(said)) return true
  return /^(?:ajoute\w*|cree\w*|enregistre\w*|add|create|register)\b/.test(said) && namesSomebodyNew(text)
}

/** A name beside a mail or a number. */
export const namesSomebodyNew = (text: string) => (mail.test(text) || phone.test(text)) && nameIn(text) !== undefined

const capital = "\\p{Lu}[\\p{L}'’-]+"

function nameIn(text: string): string | undefined {
  return new RegExp(`(?:^\\p{L}+(?:[- ]moi)?|[\\s,:])\\s*(${capital}(?:\\s${capital}){1,3})`, 'u')
    .exec(text.replace(mail, ' '))?.[1]
    ?.trim()
}

/** What is left of the sentence once name, mail, phone, place and ground are taken out, if it is short: a trade. */
function headlineIn(text: string, given: { name: string; city: string | undefined }): string | undefined {
  const parts = text
    .replace(mail, ' ')
    .replace(phone, ' ')
    .split(/\s*[,;:]\s*/)
    .map((part) => part.replace(given.name, ' ').trim())
    .filter(
      (part) =>
        part &&
        !adding.test(fold(part)) &&
        !/^(?:ajoute|cr[ée]e|enregistre|add|create|register)\p{L}*$/iu.test(part) &&
        !basisIn(part),
    )
  const [first] = parts
  const place = given.city ? new RegExp(`\\s+(?:à|a|en|in|at)\\s+${given.city}.*$`, 'iu') : undefined
  const words = place ? first?.replace(place, '') : first
  return words && words.length > 2 && words.length < 80 ? words.trim() : undefined
}

/** The town said of somebody behind their name: where they were met is said before it. */
function townOf({ text, lang, situation, turn }: Context, name: string): string | undefined {
  const today = situation.now.toISOString().slice(0, 10)
  const { locations } = criteriaIn(text.slice(text.indexOf(name) + name.length), { lang, today })
  return (locations ?? turn.filters.locations)?.[0]?.place
}

export function* addPerson(context: Context): Flow {
  const { text, words, given } = context
  const name = nameIn(text)
  if (!name) throw new Say(words.whichName)
  const email = mail.exec(text)?.[0]
  const number = phone.exec(text.replace(mail, ' '))?.[0]?.trim()
  const basis = given.basis ?? basisIn(text)
  const city = townOf(context, name)
  const headline = headlineIn(text, { name, city })
  if (!email && !number) throw new Say(words.failuresWith['contact_missing']!({}))
  if (!basis) throw new Say(words.whichBasis)
  return yield* act(context, 'create_candidate', {
    name,
    basis,
    ...(email ? { email } : {}),
    ...(number ? { phone: number } : {}),
    ...(headline ? { headline } : {}),
    ...(city ? { city } : {}),
    ...(/\b(?:quand meme|anyway)\b/.test(fold(text)) ? { anyway: true } : {}),
  })
}
