import { fold } from '#lib/words'
import { madeBefore } from './applicant/already.ts'
import { type ContactSaid, asksChange, contactSaid, withoutContact } from './contact-said.ts'
import { type Context, Say, act, ask } from './context.ts'
import type { Flow } from './flow.ts'
import type { Person } from './shown.ts'
import { whoIn } from './who.ts'
import { whomMeant } from './whom.ts'

/** A candidate’s own name, mail or phone: changed by a card, or asked for where the new one is not said. */
export function ownContact(context: Context): Flow | undefined {
  const { text } = context
  const asked = /\?\s*$/.test(text) && !/@|\d{4}|\d\d[ .]\d\d/.test(text)
  const spoken = madeBefore(context).some(({ tool }) => tool === 'set_contact_details')
  const given = asked ? undefined : contactSaid(text, { spoken })
  if (given && ownsRemoval(given, text)) return setOwn(context, given)
  return asksChange(text) ? showOwn(context) : undefined
}

/** What is taken away is one’s own: «supprime mon numéro». */
const ownsRemoval = ({ email, phone }: ContactSaid, text: string) =>
  (email !== null && phone !== null) || /\b(?:mon|ma|mes|my)\b/.test(fold(text))

function* setOwn(context: Context, given: ContactSaid): Flow {
  const { name } = given.first || given.last ? yield* ask(context, 'get_my_profile', {}) : { name: '' }
  return yield* act(context, 'set_contact_details', inputOf(context, given, String(name)))
}

function* showOwn(context: Context): Flow {
  yield* ask(context, 'get_my_profile', {})
  return context.words.whichContact
}

/** A part of a name stands in the place of that part. */
function inputOf({ words }: Context, { name, first, last, ...contact }: ContactSaid, known: string): Record<string, unknown> {
  const [before = '', ...rest] = known.split(/\s+/)
  const next = first ? [first, ...rest].join(' ') : last ? `${before} ${last}` : name
  if (next !== undefined && !next.includes(' ')) throw new Say(words.wholeName)
  return { ...(next ? { name: next } : {}), ...contact }
}

const elsewhere =
  /^(?:note\w*|ajoute\w* (?:une |en )?note|add (?:a )?note|ecri\w*|envo\w*|di[st]\w*|previen\w*|transmet\w*|transfer\w*|tell|write|send|forward|email|mail|call|appelle\w*|cherche\w*|trouve\w*|find|search|look|who|whose|qui|a qui)\b/
const field =
  '(?:mail|email|e mail|courriel|adresse|address|numero|telephone|tel|portable|mobile|phone|number|cell|nom|prenom|name|surname)'
const theirs = new RegExp(
  `\\b(?:${field})\\b(?: \\w+){0,3}? (?:de|d|du|of|for)\\b|\\bs (?:new |correct |real |right )?(?:\\w+ )?${field}\\b|\\b(?:son|sa|his|her|their) (?:\\w+ ){0,2}?${field}\\b|\\bs appelle\\b|\\bis called\\b`,
)
const gives =
  /\b(?:est|c est|is|devient|a change|corrig\w*|chang\w*|modifi\w*|mets|mettez|met|ajoute\w*|add|remplac\w*|correct\w*|updat\w*|fix|set|put|replac\w*|enlev\w*|retir\w*|supprim\w*|efface\w*|remove|delete|appelle|called)\b|:/

/** «le numéro de Malik est le 06…», “correct her email to …”: a recruiter who puts somebody's contact right. */
export function givesContact({ text }: Context): boolean {
  const said = fold(text)
  if (elsewhere.test(said) || /\b(?:mon|ma|mes|notre|my|our)\b/.test(said) || !theirs.test(said)) return false
  return (gives.test(said) || text.includes(':')) && contactSaid(text) !== undefined && !/\?\s*$/.test(text)
}

export function* setContact(context: Context): Flow {
  const { text, shown, words } = context
  const given = contactSaid(text)!
  const people = yield* whomMeant(context, whoIn(withoutContact(text, given), shown))
  const [person] = people
  if (!person || people.length > 1) throw new Say(words.whichPersonAtAll)
  return yield* setContactOf(context, person, given)
}

/** Somebody’s name, mail or phone put right. */
export function* setContactOf(context: Context, { candidateId }: Person, given: ContactSaid): Flow {
  const { name } = given.first || given.last ? yield* ask(context, 'get_candidate', { candidateId }) : { name: '' }
  const anyway = /\b(?:quand meme|anyway)\b/.test(fold(context.text)) ? { anyway: true } : {}
  return yield* act(context, 'set_contact_details', { candidateId, ...inputOf(context, given, String(name)), ...anyway })
}
