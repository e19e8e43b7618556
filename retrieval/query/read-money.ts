import { type Draft, type Made, take, type Values } from './draft.ts'
import { number, readNumber } from './numbers.ts'

const amount = '(\\d{1,3}(?:[ .,]\\d{3})+|\\d+(?:[.,]\\d+)?) ?(k|ke|m)?(?!(?!e ?\\/ ?(?:h|j|m|an))[a-z])'
const sign = '(?:€|e(?= ?\\/ ?(?:h|j|m|an))|eur(?:os?)?|£|gbp|\\$|usd|cad|chf|pounds?|quid|dollars?|euros?|francs?|balles)'
const range = ' ?(?:-|–|—|a|to|et|and|\\/|->) ?'
const per =
  "(?: ?(?:de l'|l'|\\/ ?|(?:brut|net|gross|bruts|nets|before tax|take home|tax|all in|pa|ph|p\\/h|pcm|p\\.a\\.?|per annum|annuels?|annual|annum|mensuels?|monthly|par|per|a|an|de l'|l'|the|each|every|de|tjm|sur|1[234] mois|x ?1[23]|h(?:eure|our|r)?|heures?|horaires?|hourly|mois|month|mo|jour|jours|day|daily|an|ans|annee|year|yr|yearly|j)(?![a-z])))*"
const lead =
  "(?:(?:salaire|remuneration|remu|package|pretentions?(?: salariales?)?|budget|tjm|taux(?: horaire)?|paye?e?|paid|paie|salary|pay(?:ing)?|rate|day rate|hourly rate|fixe|compensation|on offers?|expectations?|expecting|wages?|ote)[a-z' ]{0,24}?[: ]+)?"
const bound =
  "(a partir de|au moins|minimum|mini|min|plus de|des|superieur a|from|at least|more than|over|above|starting at|jusqu'?a|maximum|maxi|max|moins de|ne depass\\w+ pas|up to|under|less than|below|no more than|not more than|au maximum|entre|between|autour de|environ|around|about|c\\.?)?(?: de)? ?"
const after = '(?: ?(max(?:i(?:mum)?)?|min(?:i(?:mum)?)?|tops|or less|or more|plus|et plus|au plus|grand max))?'

const withRange = new RegExp(
  `${lead}${bound}(?:${sign} ?)?${amount} ?(?:${sign})?${range}(?:${sign} ?)?${amount} ?(?:${sign})?${per}${after}`,
)
const alone = new RegExp(`${lead}${bound}(?:${sign} ?)?${amount} ?(?:${sign})?${per}${after}`)

function readCurrency(text: string, lang: Draft['lang']): string {
  if (/€|\beur|balles/.test(text)) return 'EUR'
  if (/£|gbp|pound|quid/.test(text)) return 'GBP'
  if (/chf|franc/.test(text)) return 'CHF'
  if (/cad/.test(text)) return 'CAD'
  if (/\$|usd|dollar/.test(text)) return 'USD'
  return lang === 'fr' ? 'EUR' : 'GBP'
}

function readPeriod(text: string, top: number): Values['salary']['period'] {
  if (
    /(?:\/|par|per|an|de l'|l'|a|the|brut|net|€|£|\$|e) ?(?:h\b|heure|hour|hr\b)|horaire|hourly|\bph\b|p\/h|\d ?(?:€|£)? ?\/ ?h\b/.test(
      text,
    )
  )
    return 'hour'
  if (/tjm|day rate|(?:\/|par|per|a|the|an) ?(?:j\b|jour|day)|daily/.test(text)) return 'day'
  if (/(?:\/|par|per|a|the) ?(?:mois|month|mo\b)|mensuel|monthly|net(?:s)? mois/.test(text)) return 'month'
  if (/an\b|ans\b|annuel|annee|annual|annum|year|yr|p\.?a\b|\dk|\d ke/.test(text)) return 'year'
  if (top >= 10_000) return 'year'
  if (top >= 900) return 'month'
  return top >= 150 ? 'day' : 'hour'
}

function scale(figures: string, unit: string | undefined, other?: string): number {
  const value = readNumber(figures)
  if (unit === 'm') return value
  return unit || other ? (value < 1000 ? value * 1000 : value) : value
}

function isMoney(text: string): boolean {
  if (new RegExp(`${sign}(?![a-z])`).test(text)) return true
  if (/\d ?ke?\b(?!m)/.test(text)) return true
  if (/(?:max\w*|min\w*|up to|at least|at most|tops|over|under)/.test(text) && /\d (?:an?|per) (?:hour|day)(?![a-z])/.test(text))
    return true
  if (/\d[.,]\d\d (?:(?:an?|per) hour|de l'heure|par heure|\/ ?h\b)/.test(text)) return true
  return /salaire|remuneration|remu|pretention|budget|tjm|taux horaire|salary|day rate|hourly rate|\bpay|paye|paie|wage|brut|gross|per annum|\bnet\b/.test(
    text,
  )
}

/** «panier 12 € par jour», "£500 joining bonus": paid besides. */
const aside =
  /(?<![a-z])(?:paniers?(?: repas)?|primes?|indemnites?|tickets?(?: resto\w*| restaurants?)?|titres?[- ]restaurants?|allowance|vouchers?|bonus of|mutuelle|frais|golden hello)(?: (?:de|d'|du|des|of|a|jusqu'a|up to|repas|transport|annuelle|mensuelle))* ?:? ?$/

function toSalary(draft: Draft, match: RegExpExecArray): Made | Made[] | undefined {
  const text = match[0]
  const [, said, low, lowUnit, ...rest] = match
  const isRange = rest.length > 1
  const [high, highUnit, tail] = isRange ? rest : [undefined, undefined, rest[0]]
  if (!isMoney(text)) return undefined
  if (aside.test(draft.folded.slice(Math.max(0, match.index - 40), match.index))) return []
  const from = scale(low!, lowUnit, highUnit)
  const to = high === undefined ? undefined : scale(high, highUnit, lowUnit)
  const top = to ?? from
  if (
    top < 900 &&
    !new RegExp(`${sign}(?![a-z])`).test(text) &&
    !/\d ?k|heure|hour|horaire|\/|\bph\b|jour|day|tjm|mois|month/.test(text)
  )
    return undefined
  if (top < 5) return undefined
  const money = { currency: readCurrency(text, draft.lang), period: readPeriod(text, top) }
  const basis = /\bnets?\b|take home/.test(text)
    ? { basis: 'net' as const }
    : /\bbruts?\b|gross|before tax/.test(text)
      ? { basis: 'gross' as const }
      : {}
  return { slot: 'salary', value: { ...readBounds({ from, to, said: said ?? '', tail: tail ?? '' }), ...money, ...basis } }
}

const floorWords = /partir|moins$|min|plus de|des|superieur|from|at least|more|over|above|starting|plus|or more/
const ceilingWords = /jusqu|max|moins de|depass|up to|under|less|below|no more|not more|tops|au plus/

function readBounds({ from, to, said, tail }: { from: number; to: number | undefined; said: string; tail: string }): {
  min?: number
  max?: number
} {
  if (to !== undefined) return { min: from, max: to }
  if (ceilingWords.test(said) || ceilingWords.test(tail)) return { max: from }
  if (floorWords.test(said) || floorWords.test(tail)) return { min: from }
  return { max: from }
}

const spelled = new RegExp(
  `(?<![a-z])(${number}) (?:pounds?|quid|euros?)(?: (${number}))? (?:an|per|a|par|de l') ?(hour|day|week|heure|jour)(?![a-z])(?: (at most|max\\w*|tops|at least|min\\w*))?`,
)

/** "twelve pound sixty an hour at most". */
function readSpelled(draft: Draft): void {
  take(draft, spelled, (match) => {
    if (/^\d/.test(match[1]!)) return undefined
    const amount = readNumber(match[1]!) + (match[2] ? readNumber(match[2]) / 100 : 0)
    const bound = /least|min/.test(match[4] ?? '') ? { min: amount } : { max: amount }
    const period = /^(?:hour|heure)$/.test(match[3]!) ? ('hour' as const) : ('day' as const)
    return { slot: 'salary', value: { ...bound, currency: readCurrency(match[0], draft.lang), period } }
  })
}

const large = new RegExp(
  `(?<![a-z])(?:(up to|no more than|at most|max(?:imum)?|jusqu'a|pas plus de|monte jusqu'a|from|at least|au moins|a partir de|between|entre) )?((?:${number})(?:[ -](?:mille|thousand|grand|cents?|hundred))?)(?: (?:to|and|a|et|-) (${number}))?(?: (pounds?|quid|euros?|francs?))?(?: (?:brut|net|gross))?(?: (?:an?|per|par|the) (year|an|mois|month|annum))?(?: (max\\w*|at most|tops|min\\w*|at least))?(?![a-z])`,
)

/** «jusqu'à cinquante mille euros par an», "fifty-two thousand tops": spelled out, a thousand or more. */
function readLarge(draft: Draft): void {
  take(draft, large, ([said, before, first, second, coin, period, tail]) => {
    if (/^\d/.test(first!)) return undefined
    const low = readNumber(first!)
    const high = second && !/^\d/.test(second) ? readNumber(second) : undefined
    const top = high ?? low
    if (top < 1000 || !(coin || period || before || tail)) return undefined
    const from = high !== undefined && low < 1000 ? low * 1000 : low
    const each = /an|year/.test(period ?? '') || (!period && top >= 10_000) ? ('year' as const) : ('month' as const)
    const bounds = readBounds({ from, to: high, said: before ?? '', tail: tail ?? '' })
    return { slot: 'salary', value: { ...bounds, currency: readCurrency(said, draft.lang), period: each } }
  })
}

/** Salaries and rates: «38k», «2 000 à 2 300 € brut/mois», "£14.50 an hour", «TJM 450». */
export function readMoney(draft: Draft): void {
  readSpelled(draft)
  readLarge(draft)
  take(draft, withRange, (match) => toSalary(draft, match))
  take(draft, alone, (match) => toSalary(draft, match))
}
