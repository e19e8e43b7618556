import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { number, readNumber } from './numbers.ts'
import { readLevel } from './read-languages.ts'
import type { Filters } from './slots.ts'

// What only makes sense in the light of what was said before: «deux jours seulement» of remote work, «B2 suffit» of the one language,
// «même niveau» of the one that takes its place.

const levelWord =
  '(?:[abc][12]|bilingue|bilingual|natif|native|langue maternelle|mother tongue|courant|couramment|fluent|fluently|fluency|intermediaire|intermediate|professionnel|conversational|conversationnel|business level|notions|les bases|bases|basique|basic|basics|debutant|scolaire|elementaire)'
const laterLevel = new RegExp(
  `^[^.;!?\\n]{0,60}?(?:^|[ ,:]|a |au |en |to |at |->|→)(?:niveau |level |like |un |a |du |le |passe(?:r|rait)? |just |only |juste |mais |but |properly |vraiment |really |about |genre |proper )*(${levelWord})(?![a-z])`,
)
const alone = new RegExp(
  `(?:^|[ ,.'])(?:niveau |level |un |a |du |le )*(${levelWord})(?: (?:level|niveau))?(?= *(?:$|[,.;!?]| (?:suffi\\w*|suffira\\w*|is (?:enough|fine|ok|plenty|sufficient)|will do|would do|instead|plutot|finalement|minimum|mini|only|seulement|ca (?:va|suffit|ira)|ok|please|svp|stp|now|maintenant|en fait)))`,
)
const earlierLevel = new RegExp(
  `(?<![a-z])(${levelWord})(?![a-z])[^.,;!?\\n·]{0,32} (?:en|in|for|pour|of|on|with|sur|as regards)(?: the| le| la| l')? ?$`,
)
const sameLevel = /(?<![a-z])(?:meme niveau|au meme niveau|same level|same standard|niveau identique)(?![a-z])/

/** The level of a language, said away from it or of the only one asked for. */
export function readLevelAgain(draft: Draft, before: Filters): void {
  if (draft.long) return
  const held = before.languages ?? []
  const spoken = draft.pieces.filter((piece) => piece.slot === 'language').sort((a, b) => a.start - b.start)
  spoken.forEach((piece, at) => {
    if (piece.value.level !== null) return
    const end = spoken[at + 1]?.start ?? draft.left.length
    const from = spoken[at - 1]?.end ?? 0
    const earlier = earlierLevel.exec(draft.left.slice(from, piece.start))
    if (earlier) {
      piece.value.level = readLevel(earlier[1]!)
      coverSpan(draft, from + earlier.index, piece.start)
      return
    }
    const later = laterLevel.exec(draft.left.slice(piece.end, end))
    if (later) {
      const start = piece.end + later[0].length - later[1]!.length
      piece.value.level = readLevel(later[1]!)
      coverSpan(draft, start, piece.end + later[0].length)
    }
  })
  if (sameLevel.test(draft.folded)) {
    const known = held.find(({ lang }) => spoken.some(({ value }) => value.lang === lang)) ?? held[0]
    for (const piece of spoken)
      if (piece.value.level === null && known && !held.some(({ lang }) => lang === piece.value.lang))
        piece.value.level = known.level
  }
  if (spoken.length > 0 || held.length !== 1 || draft.folded.length > 60) return
  const said = alone.exec(draft.left.replace(/(?:plutot que|rather than|instead of|au lieu de|et non|and not|pas|not).*$/, ''))
  if (!said) return
  const start = said.index + said[0].lastIndexOf(said[1]!)
  addPiece(
    draft,
    {
      slot: 'language',
      value: { lang: held[0]!.lang, level: readLevel(said[1]!) },
      ...(held[0]!.mode === 'nice' && { mode: 'nice' as const }),
    },
    start,
    start + said[1]!.length,
  )
  coverSpan(draft, start, start + said[1]!.length)
}

const days = new RegExp(
  `(?<![a-z])(${number}) (?:seule?s? |single |only )?(?:jours?|days?|j)(?: (?:par|a|per) (?:semaine|week))?(?= *(?:$|[,.;!?]| (?:seulement|only|plutot|instead|max|maximum|minimum|suffi\\w*|is enough|will do|finalement|rather|par|a|per|au lieu|pas|a la maison|home|at home|chez)))`,
)

/** «deux jours seulement», once remote days were asked for. */
export function readDaysAgain(draft: Draft, before: Filters): void {
  if (!before.remote?.days || draft.pieces.some(({ slot }) => slot === 'remote') || draft.long) return
  const said = days.exec(draft.left)
  if (!said || !isFree(draft, said.index, said.index + said[0].length)) return
  if (
    /(?:dans|in|depuis|since|sous|within|preavis|notice|d'ici|for|pendant)(?: les| the)? $/.test(
      draft.folded.slice(0, said.index),
    )
  )
    return
  addPiece(
    draft,
    { slot: 'remote', value: { ...before.remote, days: readNumber(said[1]!) } },
    said.index,
    said.index + said[0].length,
  )
  coverSpan(draft, said.index, said.index + said[0].length)
}

const ranks: [NonNullable<Filters['seniority']>, string][] = [
  ['intern', 'stagiaires?|interns?'],
  ['junior', 'juniors?|debutants?|entry[- ]level|graduates?'],
  ['mid', 'confirmee?s?|mid(?:[- ](?:level|weight|senior))?|intermediate'],
  ['senior', 'seniors?|sr'],
  ['lead', 'leads?'],
  ['manager', 'managers?|manageuse|encadrants?'],
  ['director', 'directors?|directeurs?|directrice'],
  ['executive', 'executives?|c-?level|cadres? dirigeants?'],
]
const anyRank = ranks.map(([, source]) => source).join('|')
const promoted = new RegExp(
  `(?<![a-z])(?:(?:(?:${anyRank})(?: level)? ?(?:→|->|=>|>|to|a|into|devient|becomes|en|vers) ?)|(?:pass\\w+|mont\\w+|bascul\\w+|go|move|step|bump(?: it| that)?)(?: (?:up|down|back))* (?:to|en|a|au niveau|sur du|sur un) (?:an? |un |du |profil )?|make (?:it|that|them|this) (?:an? )?|(?:plutot|rather|actually|finalement|disons|say)(?: |,)+(?:an? |un |du )?)(${anyRank})(?: (?:one|ones|level|profile|niveau|profil))?(?= *(?:$|[,.;!?+]| (?:plutot|instead|finalement|please|stp|svp|and|et|then|actually|in fact)))`,
)

/** «senior → manager», "make it a lead one": another level, when a job was named before. */
export function readRankAgain(draft: Draft, before: Filters): void {
  if (!before.titles || draft.long) return
  const said = promoted.exec(draft.left)
  if (!said) return
  const level = ranks.find(([, source]) => new RegExp(`^(?:${source})$`).test(said[1]!))?.[0]
  if (!level) return
  addPiece(draft, { slot: 'seniority', value: level }, said.index, said.index + said[0].length)
  coverSpan(draft, said.index, said.index + said[0].length)
}

const end =
  '(?:fourchette|plafond|plancher|budget|salaire|remuneration|paie|paye|tjm|taux|maxi(?:mum)?|mini(?:mum)?|borne|ceiling|floor|cap|upper|lower|top|bottom|salary|pay|rate|range|wage|min|max|le haut|le bas)'
const amount = new RegExp(
  `(?<![a-z])(${end}[^0-9.;!?\\n]{0,30}?[ :])(\\d+(?:[ .,]\\d{3})*(?:[.,]\\d+)?) ?(k|ke|grand|mille|€|£|\\$|euros?|pounds?|quid)?(?![a-z0-9%])(?! ?(?:ans?|annees?|years?|km|h|heures?|hours?|jours?|days?|mois|months?|miles?|min|%))`,
)

/** «pousse la fourchette haute à 35», "bump the minimum to 40k": one end of the pay asked for before. */
export function readPayAgain(draft: Draft, { salary }: Filters): void {
  if (!salary || draft.long) return
  const said = amount.exec(draft.left)
  if (!said) return
  const high = /haut|plafond|max|ceiling|\bcap\b|upper|\btop\b/.test(said[1]!)
  const low = /\bbas(?:se)?\b|plancher|min|floor|lower|bottom/.test(said[1]!)
  if (high === low) return
  const value = readNumber(said[2]!)
  const usual = Math.max(salary.max ?? 0, salary.min ?? 0)
  const whole = value < 1000 && (/^(?:k|ke|grand|mille)$/.test(said[3] ?? '') || usual >= 10_000) ? value * 1000 : value
  if (whole < usual / 4 || whole > usual * 4) return
  const { min: _min, max: _max, ...rest } = salary
  addPiece(
    draft,
    { slot: 'salary', value: { ...rest, ...(high ? { max: whole } : { min: whole }) } },
    said.index,
    said.index + said[0].length,
  )
  coverSpan(draft, said.index, said.index + said[0].length)
}
