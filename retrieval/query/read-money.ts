import { coverSpan, type Draft, isFree, type Made, type Piece, take } from './draft.ts'
import { after, bound, figures, lead, per, range, readBasis, readBounds, readCurrency, readPeriod, sign } from './money-words.ts'
import { readNumber } from './numbers.ts'
import { resolvePlace } from './places/places.ts'
import { readSpelledMoney } from './read-spelled-money.ts'
import type { Filters } from './slots.ts'

const withRange = new RegExp(
  `${lead}${bound}(?:${sign} ?)?${figures} ?(?:${sign})?${range}(?:${sign} ?)?${figures} ?(?:${sign})?${per}${after}`,
)
const alone = new RegExp(`${lead}${bound}(?:${sign} ?)?${figures} ?(?:${sign})?${per}${after}`)
/** «12 € 50 de l'heure», «2k4»: the small figures after the sign. */
const parted = new RegExp(
  `${lead}${bound}(\\d{1,3}) ?(?:(€|euros?|£|pounds?|\\$)|k) ?(\\d{1,2})(?![\\d.,]|[ -]?[a-z%€£]*\\d)${per}${after}`,
)

function scale(said: string, unit: string | undefined, other?: string): number {
  const value = readNumber(said)
  return unit || other ? (value < 1000 ? value * 1000 : value) : value
}

function isMoney(text: string): boolean {
  if (new RegExp(`${sign}(?![a-z])`).test(text)) return true
  if (/\d ?(?:ke?|grand(?! max)|thousand|mille)\b(?!m)/.test(text)) return true
  if (/(?:max\w*|min\w*|up to|at least|at most|tops|over|under)/.test(text) && /\d (?:an?|per) (?:hour|day)(?![a-z])/.test(text))
    return true
  if (/\d ?(?:p\/h|ph|pd|p\/d|pcm|\/ ?hr|\/ ?hour|(?:an?|per) (?:hr|hour))(?![a-z])/.test(text)) return true
  if (/\d{2,}(?:[.,]\d\d)? (?:an?|per) day(?![a-z])/.test(text) && !/(?<!\d)[1-7]\d (?:an?|per) day/.test(text)) return true
  if (/\d[.,]\d\d (?:(?:an?|per) (?:hour|hr)|de l'heure|par heure|\/ ?h\b)/.test(text)) return true
  return /salaire|remuneration|remu|pretention|budget|tjm|taux horaire|salary|day rate|hourly rate|\bpay|paye|paie|wage|brut|gross|per annum|\bnet\b/.test(
    text,
  )
}

/** «panier 12 € par jour», "£500 joining bonus": paid besides. */
const aside =
  /(?<![a-z])(?:paniers?(?: repas)?|primes?|indemnites?|tickets?(?: resto\w*| restaurants?)?|titres?[- ]restaurants?|allowance|vouchers?|bonus(?: of)?|mutuelle|frais|golden hello|carte swile|interessement|participation|turnover|ca|chiffre d'affaires|commissions?(?: of)?)(?: (?:de|d'|du|des|of|a|jusqu'a|up to|repas|transport|annuelle|annuel|mensuelle|worth))* ?:? ?$/
const asideAfter =
  /^ ?(?:of )?(?:de (?:prime|panier|bonus|ca\b|chiffre)|(?:joining|welcome|sign[- ]?on|referral|signing|annual|quarterly)? ?bonus|allowance|turnover|in tips|of tips|d'indemnite|million|milliard|people|employees|staff|customers|clients|salaries|collaborat|personnes)/

/** "within 20k of Naas". */
const isDistance = ({ folded }: Draft, { index, 0: text }: RegExpExecArray) =>
  /^ ?(?:of|from|away|radius|around)(?![a-z])/.test(folded.slice(index + text.length)) &&
  /(?:within|in|radius|to|say|of) ?$/.test(folded.slice(0, index + text.search(/\d/)))

function toSalary(draft: Draft, match: RegExpExecArray): Made | Made[] | undefined {
  const text = match[0]
  const [, said, low, lowUnit, ...rest] = match
  const isRange = rest.length > 1
  const [high, highUnit, tail] = isRange ? rest : [undefined, undefined, rest[0]]
  if (!isMoney(text) || isDistance(draft, match)) return undefined
  if (
    aside.test(draft.folded.slice(Math.max(0, match.index - 40), match.index)) ||
    asideAfter.test(draft.folded.slice(match.index + text.length))
  )
    return []
  const from = scale(low!, lowUnit === 'm' ? undefined : lowUnit, highUnit === 'm' ? undefined : highUnit)
  const to =
    high === undefined ? undefined : scale(high, highUnit === 'm' ? undefined : highUnit, lowUnit === 'm' ? undefined : lowUnit)
  const top = to ?? from
  if (
    top < 900 &&
    !new RegExp(`${sign}(?![a-z])`).test(text) &&
    !/\d ?k|heure|hour|\bhr\b|horaire|\/|\d ?(?:ph|pd)\b|jour|day|tjm|mois|month/.test(text)
  )
    return undefined
  if (top < 5) return undefined
  const money = { currency: readCurrency(text, draft.lang), period: readPeriod(text, top) }
  const bounds = readBounds({ from, to, said: said ?? '', tail: tail ?? '' })
  return { slot: 'salary', value: { ...bounds, ...money, ...readBasis(text) } }
}

function readParted(draft: Draft): void {
  take(draft, parted, (match) => {
    const [text, said, whole, coin, part, tail] = match
    const hourly = /heure|hour|\/ ?h\b|(?<![a-z])ph\b/.test(text)
    if (coin ? !hourly || part!.length < 2 : !/^\d+ ?k\d/.test(text.slice(text.search(/\d/)))) return undefined
    const amount = coin ? Number(whole) + Number(part) / 100 : Number(`${whole}.${part}`) * 1000
    if (amount > 300_000) return undefined
    return {
      slot: 'salary',
      value: {
        ...readBounds({ from: amount, to: undefined, said: said ?? '', tail: tail ?? '' }),
        currency: readCurrency(text, draft.lang),
        period: readPeriod(text.replace(/(\d)k/, '$1 '), amount),
        ...readBasis(text),
      },
    }
  })
}

/** Salaries and rates: «38k», «2 000 à 2 300 € brut/mois», "£14.50 an hour", «TJM 450». */
export function readMoney(draft: Draft): void {
  readSpelledMoney(draft)
  readParted(draft)
  take(draft, withRange, (match) => toSalary(draft, match))
  take(draft, alone, (match) => toSalary(draft, match))
  // No «ôte» of a French order.
  for (const { index, 0: said } of draft.text.matchAll(/(?<![\p{L}])(?:(?:uncapped|realistic|plus|\+) )*OTE(?![\p{L}])/gu))
    if (isFree(draft, index, index + said.length)) coverSpan(draft, index, index + said.length)
}

const coins: Record<string, string> = {
  FR: 'EUR',
  BE: 'EUR',
  LU: 'EUR',
  IE: 'EUR',
  DE: 'EUR',
  ES: 'EUR',
  IT: 'EUR',
  NL: 'EUR',
  PT: 'EUR',
  MC: 'EUR',
  GB: 'GBP',
  CH: 'CHF',
  CA: 'CAD',
  US: 'USD',
}

/** "Dublin, 45k" are euros, «Lausanne, 80k» francs: where no coin was said, that of the place. */
export function mintedAt({ folded, places, lang }: Draft, pieces: readonly Piece[], { locations }: Filters): void {
  const town = pieces.find(({ slot }) => slot === 'location')
  const place = town && places.find(({ start, end }) => start <= town.start && town.start < end)
  const held = !town && locations?.[0] ? resolvePlace(locations[0].place, { lang, type: locations[0].type })[0] : undefined
  const country = place?.candidates[0]?.country ?? held?.country ?? ''
  const coin = coins[country]
  if (!coin) return
  const canadian = country === 'CA' || (place?.candidates.some((one) => one.country === 'CA') && country !== 'US')
  for (const piece of pieces) {
    if (piece.slot !== 'salary') continue
    const said = folded.slice(piece.start, piece.end)
    const dollars = /\$|dollar/.test(said)
    if (dollars && canadian) piece.value = { ...piece.value, currency: 'CAD' }
    else if ((dollars && /^(?:CAD|USD)$/.test(coin)) || !new RegExp(`${sign}(?![a-z])|[€£$]`).test(said))
      piece.value = { ...piece.value, currency: coin }
  }
}
