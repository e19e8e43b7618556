import type { Piece } from './draft.ts'

// Words that say how or when something is wanted, or when nobody works, name no criterion of people.

const idioms: readonly RegExp[] = [
  // «il me faut d'urgence…», «en urgence, trois caristes», "it's an emergency": not «infirmier d'urgence».
  /(?<=^|[,;.!(] ?|(?:faut|faudrait|besoin|cherch\w+|recherch\w+|recrut\w+|trouv\w+|veu[tx]|voudr\w+|demand\w+|remplac\w+|quelqu'une?|tout|tres) )(?:d'|en (?:toute )?|de toute |in an? |as an? |c'est une? |it's an? )(?:urgences?|emergency|rush)/g,
  /(?:d'|en (?:toute )?|de toute )urgence(?= (?:\d|une? |des |deux |trois |quatre |cinq ))/g,
  /(?:en|from|in) ?(?:interne|externe|in-?house)|in[- ]house|on[- ]site|sur place|sur site/g,
  /(?:par|via|by|over|ces|cet|these|those|that) (?:e-?mails?|mails?|courriels?|sms|textos?|phone|telephone|tel|alerts?|alertes?)|(?:mon|ma|my|on my|sur mon) (?:portable|mobile|telephone|phone|mail|e-?mail)/g,
  /(?:stop|arrete[rz]?|no more|cancel|annule[rz]?|envoie[rz]?|send|resend)(?: (?:me|moi|us|nous|ca|it|that|the|les|all|tous|by|par|to|a))* (?:e-?mails?|mails?|alerts?|alertes?|notifications?|sms)/g,
]
const spoken: ReadonlySet<Piece['slot']> = new Set<Piece['slot']>(['skill', 'industry', 'certification', 'title'])

const day =
  "(?:(?:le |les |l'|on )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-?end|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?)"
const days = `${day}(?:(?:,| et| and| &| \\+|/)* ?${day})*`
const rest: readonly RegExp[] = [
  new RegExp(
    `${days} (?:is |are |sont |est )?(?:off|libres?|chomee?s?|fermee?s?|de repos|de conges?|free|closed|non travaille\\w*)(?![a-z])`,
    'g',
  ),
  new RegExp(
    `(?:repos|off|fermee?s?|ferme|closed|libre|conges?|pas de travail|ne travaille pas|no work|not working)(?: on| hebdomadaire| fixe)?:? (?:du |de |le |les |on )?${days}`,
    'g',
  ),
]
const hours: ReadonlySet<Piece['slot']> = new Set<Piece['slot']>(['schedule'])

/** «4h-12h» is a time of the day, no hours a week. */
const clock =
  /(?:\d{1,2} ?h ?(?:\d\d)? ?(?:-|–|a|to|jusqu'a|et) ?\d{1,2} ?h(?: ?\d\d)?)(?![a-z0-9]| ?(?:par|\/|a|per) ?(?:sem|week))/g

const claims: readonly [ReadonlySet<Piece['slot']>, readonly RegExp[]][] = [
  [spoken, idioms],
  [hours, rest],
  [new Set<Piece['slot']>(['hours']), [clock]],
]

/** What is left of the criteria read in a text (`folded`, of the same length) once its adverbials are nobody's traits. */
export function withoutAdverbials(folded: string, pieces: readonly Piece[]): Piece[] {
  return claims.reduce<Piece[]>(
    (left, [slots, patterns]) => {
      if (!left.some(({ slot }) => slots.has(slot))) return left
      const spans = patterns.flatMap((pattern) =>
        [...folded.matchAll(pattern)].map(({ index, 0: words }) => [index, index + words.length] as const),
      )
      return left.filter(
        ({ slot, start, end }) => !slots.has(slot) || !spans.some(([from, to]) => from <= start + 1 && end <= to + 1),
      )
    },
    [...pieces],
  )
}
