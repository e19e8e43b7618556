import { fold } from '#lib/words'
import type { ReadAct } from './act-said.ts'
import { isPolite } from './clauses.ts'
import { isKnown } from './known.ts'
import { name, someone, told } from './said-who.ts'
import type { Shown } from './shown.ts'
import { stageSaid } from './stage-words.ts'

const me = /^(?:moi|me|myself)$/u
const handing = new RegExp(
  `^(?<verb>confie[rz]?|attribue[rz]?|assigne[rz]?|affecte[rz]?|réassigne[rz]?|réattribue[rz]?|donne[rz]?|passe[rz]?|re?file[rz]?|laisse[rz]?|transfère[rz]?|transmets|transmettez|assign|reassign|allocate|delegate|transfer|hand|give|pass)(?<who>[\\s-].*?)\\s+(?:over\\s+)?(?:à|a|to)\\s+(?<by>moi|me|myself|${name})\\s*[.!]?$`,
  'u',
)
const mine =
  /^(?:je\s+(?:m['’]occupe(?:rai)?|me\s+charge(?:rai)?|prends?\s+en\s+charge|reprends)|i(?:['’]ll|\s+will|['’]m)?\s+(?:take(?!\s+care)|have|own|take\s+care\s+of|taking\s+care\s+of|look\s+after|looking\s+after|handle|handling|take\s+over|follow|following))\s+(?:de\s+|d['’]|du\s+|des\s+)?(?<who>.+)$/u
const theirs = new RegExp(
  `^(?:(?:c['’]est|que|qu['’]|it['’]s)\\s*)?(?<by>${name})\\s+(?:qui\\s+|who\\s+|is\\s+|['’]s\\s+|will\\s+(?:be\\s+)?|now\\s+)?(?:s['’]occupe(?:ra)?|suit|suivra|suive|reprend(?:ra)?|prend(?:ra)?(?:\\s+en\\s+charge)?|takes?|gère|looks?\\s+after|deals?\\s+with|owns?|has\\s+got|has|picks?\\s+up|gèrera?|s['’]en\\s+charge|se\\s+charge(?:ra)?|récupère(?:ra)?|hérite|looking\\s+after|follow(?:s|ing)?|handl(?:es?|ing)|takes?\\s+care\\s+of|taking\\s+care\\s+of|takes?\\s+over|taking\\s+over|in\\s+charge\\s+of|covers?|covering|minds?|minding)\\s+(?:de\\s+|d['’]|du\\s+)?(?<who>.+)$`,
  'u',
)
const tome = /^(?:assigne[rz]?|confie[rz]?|attribue[rz]?|donne[rz]?|assign|give)(?:-moi|\s+(?:moi|me))\s+(?<who>.+)$/u
const onFile = new RegExp(`^(?:mets|mettez|put)\\s+(?<by>${name})\\s+(?:sur|on)\\s+(?<who>.+)$`, 'u')
/** «Hugo, je le confie à Inès», «Sofia : c’est pour Camille», “Owen goes to Ben”, “Priya is Laura’s now”, “over to Ben for Grace”. */
const after = [
  new RegExp(
    `^(?<by>${name})\\s+(?:will|to|should|shall|is\\s+going\\s+to|va|sera|devient|doit|is|est)\\s+(?:be\\s+|become\\s+|être\\s+|devenir\\s+)?(?:the\\s+|le\\s+|la\\s+|l['’]|our\\s+|notre\\s+)?(?:new\\s+|main\\s+)?(?:owner|lead|contact|point\\s+of\\s+contact|référente?|responsable|interlocut\\p{L}+)\\s+(?:for|of|on|de|pour|d['’])\\s*(?<who>[^,;.]+)(?:[,;.].*)?$`,
    'u',
  ),
  new RegExp(
    `^(?<who>[^,:]{2,60}?)\\s*[,:]\\s*(?:je\\s+(?:le|la|les)\\s+(?:confie|donne|laisse|passe|transmets)\\s+à|(?:à\\s+)?confier\\s+à|c['’]est\\s+(?:pour|à)|that['’]s\\s+(?:one|yours?|all)\\s+(?:for\\s+)?|pour|over\\s+to|that['’]s\\s+(?:for)|give\\s+(?:him|her|them)\\s+to|hand\\s+(?:him|her|them)\\s+(?:over\\s+)?to)\\s+(?<by>${name})\\s*[.!]?$`,
    'u',
  ),
  new RegExp(
    `^(?<who>[^,:]{2,60}?)\\s*[,:]\\s*(?:(?:c['’]est|it['’]s)\\s+)?(?<by>${name})\\s+(?:qui\\s+)?(?:gère(?:ra)?|suit|suivra|s['’]en\\s+(?:occupe(?:ra)?|charge(?:ra)?)|(?:le|la|les)\\s+(?:suit|suivra|gère|prend|reprend)|(?:has|takes|is\\s+taking|handles|is\\s+handling|will\\s+(?:take|handle))\\s+(?:him|her|them|it|that))\\s*[.!]?$`,
    'u',
  ),
  new RegExp(
    `^(?<who>.{2,60}?)\\s+(?:(?:is|are|goes|go|belongs?|falls?)\\s+(?:now\\s+)?(?:over\\s+)?to|(?:est|sont|revient|reviennent|va|vont|passent?)\\s+(?:maintenant\\s+)?(?:(?:confiée?s?\\s+)?à|pour|chez)|→|over\\s+to)\\s+(?<by>${name})(?:\\s+(?:now|maintenant|désormais))?\\s*[.!]?$`,
    'u',
  ),
  new RegExp(`^(?<who>.{2,40}?)\\s+(?:is|are)\\s+(?<by>${name})['’]s\\s*[.!]?$`, 'u'),
  new RegExp(`^(?<who>\\p{L}[\\p{L} -]{1,40}?)['’]s\\s+(?:for\\s+(?<by>${name})|(?<of>${name})['’]s)\\s*[.!]?$`, 'u'),
  new RegExp(
    `^(?<by>${name})(?:['’]s|\\s+is)?\\s+(?:to\\s+(?:look\\s+after|take|handle|follow|own|have)|taking\\s+on|taking|having|doing)\\s+(?<who>.+)$`,
    'u',
  ),
  new RegExp(
    `^(?:passe|passez|laisse|laissez|donne)\\s+(?:la\\s+main|le\\s+relais)\\s+à\\s+(?<by>${name})\\s+(?:pour|sur)\\s+(?<who>.+)$`,
    'u',
  ),
  new RegExp(
    `^(?:can\\s+)?(?<by>${name})\\s+(?:(?:can|could|should|peut|doit|devrait|pourrait)\\s+)?(?:be\\s+)?(?:have|take|handle|follow|following|handling|prendre|reprendre|suivre|gérer)\\s+(?<who>.+?)(?:\\s+on)?\\s*\\??$`,
    'u',
  ),
  new RegExp(
    `^(?:make|fais\\s+de)\\s+(?<by>${name})\\s+(?:the\\s+owner\\s+of|responsible\\s+for|l[ae]\\s+référente?\\s+(?:de|d['’]))\\s*(?<who>.+)$`,
    'u',
  ),
  new RegExp(`^(?:have|get)\\s+(?<by>${name})\\s+(?:to\\s+)?(?:follow|handle|take\\s+on|take\\s+over|own)\\s+(?<who>.+)$`, 'u'),
  new RegExp(`^(?:c['’]est\\s+)?(?<by>${name})\\s+(?:est\\s+)?l[ae]\\s+référente?\\s+(?:de\\s+|d['’])(?<who>.+)$`, 'u'),
  new RegExp(`^fais\\s+suivre\\s+(?<who>.+?)\\s+par\\s+(?<by>${name})$`, 'u'),
  new RegExp(`^(?<by>\\p{Lu}[\\p{L}-]+)['’]s\\s+got\\s+(?<who>.+?)(?:\\s+from\\s+here)?$`, 'u'),
  new RegExp(`^(?<who>.{2,40}?)\\s+(?:is|are)\\s+with\\s+(?<by>${name})$`, 'u'),
  new RegExp(
    `^(?:over\\s+to|let)\\s+(?<by>${name})\\s+(?:for|on|with|have|handle|take|look\\s+after|deal\\s+with)\\s+(?<who>.+)$`,
    'u',
  ),
  new RegExp(`^(?:put|mets|mettez)\\s+(?<by>${name})\\s+(?:in\\s+charge\\s+of|en\\s+charge\\s+de|on)\\s+(?<who>.+)$`, 'u'),
]

const nobody = /^(?:plus\s+personne\s+ne\s+suit|désassigne[rz]?|unassign|nobody\s+follows)(?<who>[\s-].+)$/u
const loose = /^(?:donne|passe|re?file|laisse|hand|give|pass)/u

/** When, and by your leave: nothing that says who follows whom. */
const closing =
  /(?:\s*,?\s+(?:please|pls|stp|svp|merci|thanks|from\s+(?:now\s+on|today|tomorrow)|now|my ?self|me ?self|this\s+week|cette\s+semaine|désormais|maintenant|dorénavant|pour\s+(?:le\s+)?suivi|for\s+now))+\s*[.!]?$/iu

export function assignIn(said: string, shown: Shown): ReadAct | undefined {
  if ((/\?\s*$/.test(said) && !isPolite(said) && !/^can \p{Lu}/u.test(said)) || /^(?:qui|who)(?!\p{L})/u.test(said))
    return undefined
  const bare = said.replace(closing, '')
  const text = bare.trim()
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
  const other = [
    ...after.flatMap((pattern) => [pattern.exec(text), pattern.exec(raw)]),
    theirs.exec(raw),
    onFile.exec(text),
  ].find(Boolean)?.groups
  const by = other?.['by'] ?? other?.['of'] ?? ''
  return other && !pronouns.has(fold(by)) && !stageSaid(` ${fold(by)}`) && !isKnown(shown, by)
    ? pronounOr(other['who']!, shown, by.replace(/['’]s$/u, ''))
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
