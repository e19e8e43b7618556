import { fold } from '#lib/words'

/** What a message says a person is called or reached by; null takes it away. `first` and `last`: that part of the name alone. */
export type ContactSaid = { name?: string; first?: string; last?: string; email?: string | null; phone?: string | null }

const mails = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const phones = /(?<![\w@])(?:\+|00)?\(?\d(?:[ .()-]{0,2}\d){8,14}(?!\w)/gu
/** “not x”, «au lieu de x»: the value that was wrong. */
const wrong =
  /(?:\bnot|\bpas|\bplus|n['’]est pas|isn['’]t|instead of|rather than|au lieu (?:de|du)|plut[oô]t que|\bfrom|\breplaces?|\bremplace[rz]?)\s*(?:le |the |par |de |d['’])?$/iu

const mailWord = /\b(?:mails?|emails?|courriels?|adresse|address)\b/
const phoneWord = /\b(?:numero|num|telephone|tel|portable|mobile|fixe|phone|number|cell|gsm|landline)\b/
const reached =
  /\b(?:joindre|joignable|joint|appele\w*|rappele\w*|ecri\w*|contact\w*|reach\w*|call|text|write|coordonnees|details)\b/
const taken = /\b(?:enlev\w*|retir\w*|supprim\w*|effac\w*|remov\w*|delet\w*|eras\w*|take (?:\w+ ){0,4}?(?:off|out|down))\b/
const changed =
  /\b(?:chang\w*|corrig\w*|modifi\w*|mettre a jour|mets a jour|mettez a jour|actualis\w*|rectifi\w*|correct\w*|updat\w*|edit|fix|wrong|faux|fausse|mauvaise?|erreur|incorrecte?|trompee?s?|mal (?:ecrit|orthographie)|misspel\w*|typo|plus le bon|plus la bonne)\b/
const named = /\b(?:prenom|nom|name|surname)\b/

/** The last value said, but those said to be wrong. */
function valueIn(text: string, pattern: RegExp): string | undefined {
  const found = [...text.matchAll(pattern)].filter(({ index }) => !wrong.test(text.slice(0, index)))
  return found.at(-1)?.[0]?.trim()
}

const word = "\\p{L}[\\p{L}'’-]*"
const whole = `(${word}(?:\\s+${word}){0,4})`
const spelt = '(?:\\s+(?:en fait|plut[oô]t|maintenant|d[ée]sormais|actually|now|really|spelled|spelt))*'
const be = "(?:est|c['’]est|s['’][ée]crit|devient|is|['’]s|:|=)"
const to = '(?:en|pour|par|to|into|as|:|=|->|→)'
const names: [keyof ContactSaid, RegExp][] = [
  ['first', new RegExp(`\\b(?:pr[ée]nom|first name)\\s*${be}${spelt}\\s+${whole}`, 'iu')],
  ['last', new RegExp(`\\b(?:nom de famille|surname|last name|family name)\\s*${be}${spelt}\\s+${whole}`, 'iu')],
  ['name', new RegExp(`\\b(?:nom|name)\\b[^.:]*?\\s${to}\\s*${whole}\\s*[.!]?$`, 'iu')],
  ['name', new RegExp(`\\b(?:nom(?: complet)?|name)\\s*${be}${spelt}\\s+${whole}`, 'iu')],
  ['name', new RegExp(`(?:\\bm['’]appelle|s['’]appelle|\\b(?:am|['’]m|is) called)${spelt}\\s+${whole}`, 'iu')],
  [
    'name',
    new RegExp(
      `\\b(?:nom|name)\\b.*(?:c['’]est|it['’]?s|it is|should be|must be|s['’][ée]crit|i['’]m|je suis)${spelt}\\s+${whole}`,
      'iu',
    ),
  ],
]
const noName =
  /^(?:mal|faux|fausse|pas|plus|wrong|incorrect|misspel\w*|not|spelled|spelt|bien|toujours|public|dans|sur|on|in|at|le|la|un|une|the|a|an|mon|my|very|tres|ecrit|ton|your|votre|quoi|what)\b/
const after =
  /\s+(?:et|and|pas|not|avec|with|depuis|since|je|j['’]|i|i['’]m|mais|but|merci|please|svp|stp|thanks|instead|plut[oô]t|maintenant|now|dans|in|sur|on)(?=\s|$).*$/iu

function nameIn(text: string): Pick<ContactSaid, 'name' | 'first' | 'last'> {
  for (const [key, pattern] of names) {
    const said = pattern.exec(text)?.[1]?.replace(after, '').trim()
    if (!said || said.length < 2 || noName.test(fold(said)) || taken.test(fold(said))) continue
    const capitals = /\p{Lu}/u.test(said) ? said : said.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    return { [key]: capitals }
  }
  return {}
}

/** Somebody who presents themself and goes on says no correction: «je m’appelle Malik et je cherche…». */
const presents = (text: string, name: string) =>
  !changed.test(fold(text)) && (!name.includes(' ') || !text.replace(/[\s.!]+$/u, '').endsWith(name))

/** Contact and name that a sentence gives, whosever they are; undefined where it gives none. `spoken`: it is known to be about them. */
export function contactSaid(text: string, { spoken = false } = {}): ContactSaid | undefined {
  const said = fold(text)
  const email = valueIn(text, mails)
  const phone = valueIn(text.replace(mails, ' '), phones)
  const bare = said.split(' ').length < 4 + (phone ? 6 : 0)
  const about = spoken || changed.test(said) || reached.test(said) || bare
  const gone = !email && !phone && taken.test(said)
  const { name, ...part } = named.test(said) || /appelle|called/.test(said) ? nameIn(text.replace(mails, ' ')) : {}
  const given: ContactSaid = {
    ...(email && (mailWord.test(said) || about) ? { email } : {}),
    ...(phone && (phoneWord.test(said) || about) ? { phone } : {}),
    ...(gone && mailWord.test(said) ? { email: null } : {}),
    ...(gone && phoneWord.test(said) ? { phone: null } : {}),
    ...(name && !presents(text, name) ? { name } : {}),
    ...part,
  }
  return Object.keys(given).length > 0 ? given : undefined
}

/** A change of name or contact is spoken of, without the new one. */
export function asksChange(text: string): boolean {
  const said = fold(text)
  const contact =
    /\b(?:mon|ma|mes|my) (?:\w+ ){0,2}(?:mails?|emails?|courriel|adresse (?:mail|email)|numero|telephone|tel|portable|mobile|phone|number|nom|prenom|name|surname|coordonnees|contact)\b/
  return changed.test(said) && contact.test(said)
}

/** The sentence without the values it gives: whom it is about is said in the rest. */
export const withoutContact = (text: string, { name, first, last }: ContactSaid) =>
  [name, first, last].reduce<string>(
    (rest, one) => (one ? rest.replace(one, ' ') : rest),
    text.replace(mails, ' ').replace(phones, ' '),
  )
