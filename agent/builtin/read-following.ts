import { fold } from '#lib/words'
import type { ReadAct } from './act-said.ts'
import { isKnown, name, someone, told } from './said-who.ts'
import type { Shown } from './shown.ts'
import { stageSaid } from './stage-words.ts'

const me = /^(?:moi|me|myself)$/u
const handing = new RegExp(
  `^(?<verb>confie[rz]?|attribue[rz]?|assigne[rz]?|affecte[rz]?|réassigne[rz]?|donne[rz]?|passe[rz]?|transfère[rz]?|transmets|transmettez|assign|reassign|allocate|delegate|transfer|hand|give|pass)(?<who>[\\s-].*?)\\s+(?:over\\s+)?(?:à|a|to)\\s+(?<by>moi|me|myself|${name})\\s*[.!]?$`,
  'u',
)
const mine =
  /^(?:je\s+(?:m['’]occupe(?:rai)?|me\s+charge(?:rai)?|prends?\s+en\s+charge|reprends)|i(?:['’]ll|\s+will|['’]m)?\s+(?:take\s+care\s+of|taking\s+care\s+of|look\s+after|looking\s+after|handle|handling|take\s+over|follow|following))\s+(?:de\s+|d['’]|du\s+|des\s+)?(?<who>.+)$/u
const theirs = new RegExp(
  `^(?:(?:c['’]est|que|qu['’]|it['’]s)\\s*)?(?<by>${name})\\s+(?:qui\\s+|who\\s+|is\\s+|will\\s+(?:be\\s+)?|now\\s+)?(?:s['’]occupe(?:ra)?|suit|suivra|suive|reprend(?:ra)?|prend(?:ra)?(?:\\s+en\\s+charge)?|takes?|gère|looks?\\s+after|deals?\\s+with|owns?|has\\s+got|has|picks?\\s+up|gèrera?|s['’]en\\s+charge|se\\s+charge(?:ra)?|récupère(?:ra)?|hérite|looking\\s+after|follow(?:s|ing)?|handl(?:es?|ing)|takes?\\s+care\\s+of|taking\\s+care\\s+of|takes?\\s+over|taking\\s+over|in\\s+charge\\s+of)\\s+(?:de\\s+|d['’]|du\\s+)?(?<who>.+)$`,
  'u',
)
const tome = /^(?:assigne[rz]?|confie[rz]?|attribue[rz]?|donne[rz]?|assign|give)(?:-moi|\s+(?:moi|me))\s+(?<who>.+)$/u
const onFile = new RegExp(`^(?:mets|mettez|put)\\s+(?<by>${name})\\s+(?:sur|on)\\s+(?<who>.+)$`, 'u')
/** «Hugo, je le confie à Inès», «Sofia : c’est pour Camille», “Owen goes to Ben”, “Priya is Laura’s now”, “over to Ben for Grace”. */
const after = [
  new RegExp(
    `^(?<who>[^,:]{2,60}?)\\s*[,:]\\s*(?:je\\s+(?:le|la|les)\\s+(?:confie|donne|laisse|passe|transmets)\\s+à|(?:à\\s+)?confier\\s+à|c['’]est\\s+(?:pour|à)|pour|over\\s+to|that['’]s\\s+(?:for)|give\\s+(?:him|her|them)\\s+to|hand\\s+(?:him|her|them)\\s+(?:over\\s+)?to)\\s+(?<by>${name})\\s*[.!]?$`,
    'u',
  ),
  new RegExp(
    `^(?<who>[^,:]{2,60}?)\\s*[,:]\\s*(?:(?:c['’]est|it['’]s)\\s+)?(?<by>${name})\\s+(?:qui\\s+)?(?:s['’]en\\s+(?:occupe(?:ra)?|charge(?:ra)?)|(?:le|la|les)\\s+(?:suit|suivra|gère|prend|reprend)|(?:has|takes|is\\s+taking|handles|is\\s+handling|will\\s+(?:take|handle))\\s+(?:him|her|them|it|that))\\s*[.!]?$`,
    'u',
  ),
  new RegExp(
    `^(?<who>.{2,60}?)\\s+(?:(?:is|are|goes|go|belongs?|falls?)\\s+(?:now\\s+)?(?:over\\s+)?to|(?:est|sont|revient|reviennent|va|vont)\\s+(?:maintenant\\s+)?(?:confiée?s?\\s+)?à|→|over\\s+to)\\s+(?<by>${name})(?:\\s+(?:now|maintenant|désormais))?\\s*[.!]?$`,
    'u',
  ),
  new RegExp(`^(?<who>.{2,40}?)\\s+(?:is|are)\\s+(?<by>${name})['’]s(?:\\s+now)?\\s*[.!]?$`, 'u'),
  new RegExp(
    `^(?:over\\s+to|let)\\s+(?<by>${name})\\s+(?:for|on|with|have|handle|take|look\\s+after|deal\\s+with)\\s+(?<who>.+)$`,
    'u',
  ),
  new RegExp(`^(?:put|mets|mettez)\\s+(?<by>${name})\\s+(?:in\\s+charge\\s+of|en\\s+charge\\s+de|on)\\s+(?<who>.+)$`, 'u'),
]

const nobody = /^(?:plus\s+personne\s+ne\s+suit|désassigne[rz]?|unassign|nobody\s+follows)(?<who>[\s-].+)$/u
const loose = /^(?:donne|passe|hand|give|pass)/u

export function assignIn(text: string, shown: Shown): ReadAct | undefined {
  if (/\?\s*$/.test(text) || /^(?:qui|who)(?!\p{L})/u.test(text)) return undefined
  const myOwn = tome.exec(text)?.groups?.['who']
  if (myOwn) return pronounOr(myOwn, shown, 'me')
  const given = text.replace(/^(?:c['’]est|que|qu['’]|it['’]s)\s*/u, '')
  const raw = given.charAt(0).toUpperCase() + given.slice(1)
  const hand = handing.exec(text)?.groups
  if (hand) {
    const { verb, who, by } = hand
    const about = told(who!.trim())
    const doubtful = loose.test(verb!) && (stageSaid(` ${fold(by!)}`) || isKnown(shown, by!))
    return doubtful || !someone(about, shown) ? undefined : assigned(me.test(by!) ? 'me' : by!, about)
  }
  const own = mine.exec(text)?.groups?.['who']
  if (own) return pronounOr(own, shown, 'me')
  const left = nobody.exec(text)?.groups?.['who']
  if (left) return pronounOr(left.trim(), shown, 'none')
  const other = [theirs.exec(raw), onFile.exec(text), ...after.map((pattern) => pattern.exec(text))].find(Boolean)?.groups
  return other && !pronouns.has(fold(other['by']!)) && !stageSaid(` ${fold(other['by']!)}`) && !isKnown(shown, other['by']!)
    ? pronounOr(other['who']!, shown, other['by']!)
    : undefined
}

/** At the head of a sentence they are written like a name. */
const pronouns = new Set([
  'on',
  'je',
  'nous',
  'elle',
  'il',
  'ils',
  'elles',
  'tu',
  'vous',
  'we',
  'i',
  'she',
  'he',
  'they',
  'you',
  'it',
  'qui',
  'who',
])

const assigned = (colleague: string, about: string): ReadAct => ({ act: { act: 'assign', colleague }, about })

function pronounOr(who: string, shown: Shown, colleague: string): ReadAct | undefined {
  const about = told(who.replace(/\s+(?:maintenant|désormais|now|from now on)\s*[.!]?$/u, ''))
  return someone(about, shown) ? assigned(colleague, about) : undefined
}
