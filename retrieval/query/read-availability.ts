import { findDate, monthPattern, weekdayPattern } from './dates.ts'
import { coverSpan, type Draft, addPiece, isFree, take } from './draft.ts'
import { number, readNumber } from './numbers.ts'

const cue =
  '(?:disponibles?|dispos?|avail|disponibilite|available|availability|free|libres?|starts?|starting|can start|able to start|commenc\\w+|demarr\\w+|prise de (?:poste|fonctions?)|debut(?:e\\w*)?|embauche|preavis|notice(?: period)?|operationnel\\w*|joining|start date)'
const unitDays: Record<string, number> = { h: 1 / 24, j: 1, d: 1, s: 7, w: 7, m: 30 }

function toDays(count: number, unit: string): number {
  return Math.round(count * unitDays[unit[0]!]!)
}

const unit = '(h(?:eures?|ours?|rs?)?|j(?:ours?)?|days?|semaines?|sem|weeks?|wks?|mois|months?|mths?)'

/** How soon: «dispo sous un mois», "one month's notice", «préavis 2 mois max», "immediate start". */
function readNotice(draft: Draft): void {
  const filler =
    "(?: (?:dans|ds|sous|ss|d'ici|in|within|under|of|de|max(?:imum)?|maxi|moins de|less than|a|au plus|:|at most|up to|than|is|no|more|should|must|can|cannot|not|to|be|exceed(?:ing)?|over|beyond|longer|shorter|ne|pas|doit|devra|excede\\w*|exceder|depass\\w+|inferieure?|egale?|ou))*"
  take(
    draft,
    new RegExp(
      `\\b${cue}${filler}(?: d'|[ :]+)(${number}) ?${unit}(?:'s|s')?(?: (?:max(?:imum)?|maxi|de preavis|or less|notice))*\\b`,
    ),
    (match) => ({
      slot: 'availability',
      value: { max_notice_days: toDays(readNumber(match[1]!), match[2]!) },
    }),
  )
  take(
    draft,
    new RegExp(
      `\\b(?:(?:sous|within|in|dans|d'ici) )?(${number})[ -]?${unit}(?:'s?|s')? ?(?:de |of |max(?:imum)? )*(?:preavis|notice)(?: period)?(?: (?:max(?:imum)?|maxi|or less))?\\b`,
    ),
    (match) => ({
      slot: 'availability',
      value: { max_notice_days: toDays(readNumber(match[1]!), match[2]!) },
    }),
  )
  take(
    draft,
    new RegExp(
      `\\b(?:sous|ss|d'ici|within(?: the next)?|in the next|dans les|prise de poste dans)(?: an?)? (${number})(?: prochaine?s?)? ?(?!h(?:eures?|rs?|ours?)? (?:de )?(?:route|trajet|drive|of))(?:${unit})(?! (?:de|of) (?:route|trajet|travel|london|train|voiture))\\b`,
    ),
    (match) =>
      /^m(?!o)/.test(match[2]!)
        ? undefined
        : { slot: 'availability', value: { max_notice_days: toDays(readNumber(match[1]!), match[2]!) } },
  )
  take(
    draft,
    new RegExp(
      `\\b${cue} (?:a partir de |des |from |by )?(?:la )?(?:sem(?:aine)? proch(?:aine)?|(?:next|nxt) (?:week|wk))(?![a-z])`,
    ),
    () => ({
      slot: 'availability',
      value: { max_notice_days: 7 },
    }),
  )
  take(
    draft,
    new RegExp(
      `\\b(?:${cue}[ :]+)?(?:tout de suite|immediat(?:e|ement)?(?: start)?|immediately(?: available)?|immediate(?:ly)?(?: start(?:ers?)?| availability)?|(?<=(?:starting|start|available|avail|free) )right now|immediatly|imediat\\w*|immediat'|asap|a\\.s\\.a\\.p|des que possible|au plus (?:vite|tot)|right away|straight away|(?<=(?:avail|available|free|start|starting) )now(?![a-z])|now(?= *$|[,.;])|maintenant(?= *$|[,.;])|(?<=(?:dispo|disponible|available|free|libre) )(?:ce soir|ce matin|tonight|today|aujourd'hui)|(?<=(?:dispo|disponible|libre) )direct(?:ement)?(?= *(?:$|[,.;!]))|sans preavis|no notice(?: period)?|de suite|sur le champ|des maintenant)(?: (?:disponibles?|dispos?))?(?![a-z])`,
    ),
    (match) =>
      /^(?:now|maintenant)$/.test(match[0]) &&
      !/(?:avail|available|free|start|starting) $/.test(draft.folded.slice(0, match.index))
        ? undefined
        : { slot: 'availability', value: { max_notice_days: 0 } },
  )
}

const beforeDate = new RegExp(
  `(?:${cue}[a-z ':,]{0,24}?|\\b(?:a partir (?:du|de|d')|des(?: le)?|a compter (?:du|de)|pour(?: le| la| debut| une)?|d'ici(?: le| la)?|from(?: the)?|for(?: the)?|by(?: the)?|as of|needed|avant(?: le| la)?|before|on|le|debut de mission|au|to start|the))[ :]*(?:\\b(?:on|du|de|le|la|des|au|from|the|a partir (?:du|de)|pour|for|by|as of|d'ici|en|in)\\b[ :]*)*$`,
)

/** From when: a date after a word of availability, or a date alone (then it can be nothing else in a search). */
function readStart(draft: Draft): void {
  for (let from = 0; from < draft.left.length;) {
    const found = findDate(draft.left.slice(from), draft.today)
    if (!found) return
    const start = from + found.start
    const end = from + found.end
    from = end
    const before = beforeDate.exec(draft.left.slice(0, start))
    const begin = before ? before.index : start
    if (
      /(?:jusqu'?(?:en|au|a|a la)?|until|till|fin de contrat|ends?|ending|repos(?: le)?|off|sauf(?: le)?|pas(?: le)?|no|not) ?(?:le |la |on )?$/.test(
        draft.folded.slice(Math.max(0, begin - 14), start),
      )
    ) {
      coverSpan(draft, start, end)
      continue
    }
    if (
      /(?<![a-z])(?:since|depuis|apply|applications?|closing|closes?|deadline|interviews?|cvs?|postul\w+|candidatures?|date limite|entretiens?)(?: (?:[a-z']+ ){0,3}(?:by|on|before|for|from|is|avant|le|jusqu'au|au|:))?[ :]*(?:the |le )?$/.test(
        draft.folded.slice(0, start),
      )
    ) {
      coverSpan(draft, start, end)
      continue
    }
    if (/^ ?(?:rotation|rota|rotations|roster|pattern|swing)(?![a-z])/.test(draft.folded.slice(end))) continue
    const soft = /^(?:on |the |le |les |un |une |ce |this )*$/.test(draft.folded.slice(begin, start))
    const weekday = new RegExp(`^(?:${weekdayPattern})s?$`).test(draft.folded.slice(start, end))
    if (
      weekday &&
      (!before || soft) &&
      !/(?:dispo|available|start|libre)/.test(draft.folded.slice(Math.max(0, start - 25), start))
    )
      continue
    if (draft.long && !before) continue
    if (
      /^(?:aujourd'hui|today)$/.test(draft.folded.slice(start, end)) &&
      /^ (?:chez|par|au|a la|at|by|with)(?![a-z])/.test(draft.folded.slice(end))
    )
      continue
    if (!isFree(draft, begin, end)) continue
    addPiece(draft, { slot: 'availability', value: { by: found.iso } }, begin, end)
    coverSpan(draft, begin, end)
  }
}

/** «du lundi au vendredi» is a rhythm of work, not a date. */
function coverRhythm(draft: Draft): void {
  const days = `(?:${weekdayPattern})s?`
  take(draft, new RegExp(`\\b(?:du |from )?${days} ?(?:au|to|-|a|until|through) ?${days}\\b`), () => [])
  take(draft, new RegExp(`\\b(?:le|les|every|on|chaque|tous les|un) (?:${weekdayPattern})s(?![a-z])`), (match) =>
    /samedi|saturday|dimanche|sunday/.test(match[0]) ? undefined : [],
  )
  take(draft, new RegExp(`\\b(?:${monthPattern}) (?:a|to|-) (?:${monthPattern})\\b`), () => [])
}

/** "available within a week", «sous une semaine». */
function readOne(draft: Draft): void {
  take(
    draft,
    new RegExp(`\\b(?:${cue} )(?:within|sous|d'ici|in|dans) (?:an?|une?) (week|fortnight|month|semaine|mois)(?![a-z])`),
    (match) => ({
      slot: 'availability',
      value: { max_notice_days: match[1]!.startsWith('f') ? 14 : toDays(1, match[1]!) },
    }),
  )
}

/** «dispo dans le mois», "a week's notice", «fin de semaine au plus tard». */
function readWithinOne(draft: Draft): void {
  const spans: Record<string, number> = { semaine: 7, week: 7, fortnight: 14, quinzaine: 15, mois: 30, month: 30 }
  take(
    draft,
    new RegExp(
      `\\b${cue}[ :]+(?:d'ici |dans |sous |within |in |inside )(?:la |le |the )?(quinzaine|semaine|week|fortnight|mois|month)(?! (?:de|of|prochain))(?![a-z])`,
    ),
    (match) => ({ slot: 'availability', value: { max_notice_days: spans[match[1]!]! } }),
  )
  take(
    draft,
    /(?:(?<![a-z])(?:an? |une? |one )|(?<=(?:^|[,;/–-]) ?))(semaine|week|fortnight|quinzaine|mois|month)(?:'?s)? (?:de preavis|notice)(?: (?:period|max\w*|at most|is fine|ok))*(?![a-z])/,
    (match) => ({ slot: 'availability', value: { max_notice_days: spans[match[1]!]! } }),
  )
}

/** «embauche à 5h du matin», "free every Saturday": hours, not a date. */
function coverHours(draft: Draft): void {
  take(
    draft,
    /(?<![a-z])(?:embauche|prise de (?:poste|service)|debut|commence\w*|starts?|starting|start)(?: (?:a|at|from|vers|des|le))* ([3-6]) ?(?:h(?:eures?)?(?: ?[0-5]\d)?(?: du mat(?:in)?)?|am|a\.m\.)(?![a-z\d])(?: starts?)?/,
    () => ({ slot: 'schedule', value: 'early_morning' }),
  )
  take(
    draft,
    /(?<![a-z])(?:(?:must|to|need to|doit|doivent|etre|be) )*(?:free|available|libres?|dispo(?:nible)?s?|work\w*|travail\w*)(?: (?:on|every|each|le|les|tous les|chaque|all))+ (samedi|saturday|dimanche|sunday|week-?end)s?(?![a-z])/,
    ([, day]) => ({ slot: 'schedule', value: day!.startsWith('sa') ? 'saturday' : 'weekend' }),
  )
}

export function readAvailability(draft: Draft): void {
  coverHours(draft)
  coverRhythm(draft)
  readWithinOne(draft)
  readOne(draft)
  readNotice(draft)
  readStart(draft)
}
