import type { ReadAct } from './act-said.ts'
import { isKnown } from './known.ts'
import { name, someone, told } from './said-who.ts'
import type { Shown } from './shown.ts'

const telling: [RegExp, (rest: string) => string][] = [
  [
    new RegExp(
      `^(?:dis|dites|demande[rz]?|signale[rz]?|rappelle[rz]?|indique[rz]?)\\s+à\\s+(?<by>${name})\\s*(?<rest>(?:que|qu['’]|de|d['’]|si|ce\\s+qu|quand|:|,|pour)\\s*.+)$`,
      'su',
    ),
    afterLink,
  ],
  [
    new RegExp(
      `^(?:préviens|prévenez|informe[rz]?|avertis|avertissez|alerte[rz]?|mentionne[rz]?|notifie[rz]?|ping(?:ue)?)\\s+(?:à\\s+)?(?<by>${name})\\s*(?<rest>(?:que|qu['’]|pour|au sujet|à propos|de|d['’]|sur|:|,)\\s*.+)$`,
      'su',
    ),
    afterLink,
  ],
  [
    new RegExp(
      `^(?:tell|ask|notify|ping|inform|warn|remind|mention)\\s+(?:to\\s+)?(?<by>${name})\\s*(?<rest>(?:that|to|about|if|whether|what|how|when|why|for|on|:|,)\\s*.+)$`,
      'su',
    ),
    afterLink,
  ],
  [new RegExp(`^let\\s+(?<by>${name})\\s+know\\s+(?<rest>.+)$`, 'su'), afterLink],
]

function afterLink(rest: string): string {
  return rest.replace(/^(?:que\s+|qu['’]\s*|de\s+|d['’]\s*|that\s+|to\s+|[:,]\s*)/u, '').trim()
}

/** «… et préviens Camille»: of what the rest of the message says. */
const untold = new RegExp(
  `^(?:préviens|prévenez|informe[rz]?|avertis|avertissez|alerte[rz]?|notifie[rz]?|ping|tell|notify|inform|let)\\s+(?<by>${name})(?:\\s+know)?\\s*[.!]?$`,
  'u',
)

/** “flag Priya to Ben”, «signale Awa à Inès»: a colleague is told of somebody, of nothing more. */
const pointed = [
  new RegExp(
    `^(?:flag|mention|show|point\\s+out|run)\\s+(?<who>.+?)\\s+(?:up\\s+)?(?:to|past|by|for)\\s+(?<by>${name})\\s*[.!]?$`,
    'u',
  ),
  new RegExp(`^(?:signale[rz]?|mentionne[rz]?|soumets|montre[rz]?)\\s+(?<who>.+?)\\s+à\\s+(?<by>${name})\\s*[.!]?$`, 'u'),
  new RegExp(`^(?:get|have|need|want)\\s+(?<by>${name})\\s+to\\s+(?!follow|handle|take|own|look\\s+after)(?<who>\\p{L}.+)$`, 'u'),
  new RegExp(
    `^(?:il\\s+faut\\s+)?(?:que\\s+|qu['’])?(?<by>${name})\\s+(?:doit|peut|pourrait|devrait|should|can|could|needs\\s+to|must|to)\\s+(?=(?:r?appel|vérifi|relanc|relir|voir|contact|join|call|ring|phone|check|chase|ask|review|look|see|speak)\\p{L}*\\s)(?!look\\s+after)(?<who>.+)$`,
    'u',
  ),
  new RegExp(`^(?:cc|copy|tag\\s+in)\\s+(?<by>${name})\\s+(?:in\\s+)?(?:on|about)\\s+(?<who>[^:,]+)(?:[:,].*)?$`, 'u'),
  new RegExp(
    `^(?:mets|mettez)\\s+(?<by>${name})\\s+(?:dans\\s+la\\s+boucle|au\\s+courant|en\\s+copie)\\s+(?:pour|sur|de|d['’])\\s*(?<who>.+)$`,
    'u',
  ),
  new RegExp(`^parle[rz]?\\s+(?:de\\s+|d['’])(?<who>.+?)\\s+à\\s+(?<by>${name})\\s*[.!]?$`, 'u'),
  new RegExp(`^(?:loop|bring)\\s+(?<by>${name})\\s+in\\s+(?:on|about)\\s+(?<who>.+)$`, 'u'),
]

export function mentionIn(text: string, shown: Shown): ReadAct | undefined {
  if (/(?<![\p{L}\p{N}.])@\p{L}/u.test(text)) {
    const about = text.replace(new RegExp(`@${name.replace('\\p{Lu}', '\\p{L}')}`, 'gu'), ' ')
    return { act: { act: 'mention', text: text.trim() }, about }
  }
  const plainly = /^(?:tell|inform|warn|remind)\s+(?<by>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s+(?=\p{Ll})/u.exec(text)
    ?.groups?.['by']
  if (plainly && isKnown(shown, plainly)) return { act: { act: 'contact' }, about: plainly }
  const bare = untold.exec(text)?.groups?.['by']
  if (bare && !isKnown(shown, bare)) return { act: { act: 'mention', colleague: bare, text: '' }, about: '' }
  for (const pattern of pointed) {
    const { by, who } = pattern.exec(text)?.groups ?? {}
    if (by && who && !isKnown(shown, by) && someone(told(who), shown))
      return { act: { act: 'mention', colleague: by, text: '' }, about: told(who) }
  }
  for (const [pattern, words] of telling) {
    const { by, rest } = pattern.exec(text)?.groups ?? {}
    // Whoever is on the list is written to; a name that is nobody's there is taken for a colleague's.
    if (by && rest && isKnown(shown, by)) return { act: { act: 'contact' }, about: by }
    if (by && rest) return { act: { act: 'mention', colleague: by, text: words(rest) }, about: rest }
  }
  return undefined
}
