import { addPiece, coverSpan, type Draft, type Made, type Piece } from './draft.ts'
import { number, readNumber } from './numbers.ts'
import type { Filters } from './slots.ts'
import { isTalk } from './talk.ts'

// A new figure for what was asked in figures before: «5 c'est trop, mets 2», "70 won't get us anyone, call it 74", «non le 14».

type Span = { start: number; end: number }
type Amount = Span & { value: number; unit: string }

const unit =
  '(?:ans?|annees?|years?|yrs?|mois|months?|h|heures?|hours?|hrs?|kms?|kilometres?|bornes|miles?|mi|ke?|€|euros?|balles|£|pounds?|quid|grand|jours?|days?)(?![a-z])'
const amount = new RegExp(
  `(?<![a-z0-9.,£€$'/+-])[£€$]?(${number})(?![a-z])(?: ?(${unit}))?|(?<![a-z0-9.,£€$'/+-])[£€$]?(${number})(${unit})`,
  'g',
)

const tooMuch =
  /(?<![a-z])(?:trop|excessi\w+|exager\w+|too|over|much|many|light|leger|court|short|juste|tight|lot|severe|stricte?|haut|bas|high|low|steep|peu|limite|assez|enough|greedy|eleve|stiff|harsh|mean|stingy|radin|chiche|beaucoup|won't|ne|ca passe pas|passe pas|suffi\w+ pas|reve\w*|ow[e']?r|seuil|a la rigueur|at a push|if pushed)(?![a-z])/
const denied =
  /(?<![a-z])(?:pas|not|non|no|n'est plus|au lieu de|plutot que|rather than|instead of|otez|oublie\w*|forget|enleve\w*)(?: (?:ce|cette|that|the|le|la|les|seuil|minimum|limite|limit|de|d'|un|a))*[ ,]*$/
const adjusting =
  /(?<![a-z])(?:descend\w*|port\w*|dit|dis|etend\w*|elargi\w*|widen|extend|mont\w*|remont\w*|baiss\w*|pass\w*|pouss\w*|plafonn\w*|relev\w*|augment\w*|redui\w*|ramen\w*|limit\w*|cap(?:ped)?|va|vais|aller|irai\w*|irions|mets|mettez|mettons|disons|dites|partons|tabl\w+|go|bring|bump|drop|raise|lower|push|stretch|move|call it|say|make|settle|cut|reduce|increase)(?![a-z])/
const leading =
  /(?:^|[ ,.;:])(?:a|jusqu'a|to|at|disons|say|call it|it|that|mets|mettez|plutot|rather|finalement|full|sur|dit|dis|on|mais|but|de)[ :]*$/
/** Right after a figure that counts nothing else. */
const free =
  /^(?: *$| *[,.;:!?…)]| ?'s| (?:c'est|ca|ce|cela|est|serait|is|are|was|will|would|won't|me|nous|suffi\w*|max\w*|min\w*|tops?|at most|at least|au plus|au moins|a la rigueur|at a push|finalement|plutot|instead|rather|then|please|pls|stp|svp|merci|thanks|ok|okay|dernier|last|pas plus|not more|no more|for the right|pour (?:le|la|les|un|une) (?:bon|bonne|perle)|alors|du coup|quoi|hein|sorry|pardon|desolee?|non|no|et|and|mais|but|au lieu|par (?:semaine|mois|an|heure)|a (?:week|month|year)|per (?:week|month|year|hour)|should|ought|does|do|fera|feront|ira|iront|irait|conviendr\w+|brut|net|gross)(?![a-z]))/
const ranked =
  /(?:^|[^a-z])(?:la|les|l'|number|numbers|numero|n|no\.|num|candidate?|profile?|page|top|first|premiers?|derniers?|last|next|keep|show(?: me)?|call|ring|text|email|open|see|garde[rz]?|prends|montre[rz]?|vois|voir|appelle|#|n°)[ #]*$/

/** «entre 45 et 52»: both ends are wanted. */
const range = /^ ?(?:et|and|a|to|-|–|ou|or) ?$/
const single = /(?:^|[,.;:] ?|plutot |disons |say |just |juste |make it |rather )$/

function amountsIn({ left }: Pick<Draft, 'left'>): Amount[] {
  return [...left.matchAll(amount)].flatMap((match) => {
    const [all, said = match[3]!, unitSaid = match[4] ?? ''] = match
    if (/^(?:une?|one)$/.test(said) && (unitSaid || !single.test(left.slice(0, match.index)))) return []
    return [{ value: readNumber(said), unit: unitSaid, start: match.index, end: match.index + all.length }]
  })
}

type Held = { value: number; unit: RegExp; least: number; most: number; made: (value: number) => Made }

function heldPay({ salary }: Filters): Held[] {
  const value = salary?.max ?? salary?.min
  if (!salary || value === undefined) return []
  const { min, max, ...rest } = salary
  const scale = value >= 10_000 ? 1000 : 1
  const made = (said: number): Made => {
    const whole = said < value / 20 ? said * scale : said
    return {
      slot: 'salary',
      value: max === undefined ? { min: whole, ...rest } : { max: whole, ...rest, ...(min && min < whole && { min }) },
    }
  }
  return [{ value, unit: /^(?:k|€|eur|bal|£|pou|qui|gra)/, least: value / 1.8, most: value * 1.8, made }]
}

/** What is held in figures. */
function heldFigures(before: Filters): Held[] {
  const { experience = [], hours_per_week: hours, contract_duration_months: months, remote, locations = [] } = before
  const [years] = experience
  const radius = locations.find((one) => one.radius !== undefined)
  const span = years?.min ?? years?.max
  return [
    ...heldPay(before),
    ...(years && span !== undefined && experience.length === 1
      ? [
          {
            value: span,
            unit: /^(?:a|y)/,
            least: 0,
            most: 20,
            made: (value: number): Made => ({
              slot: 'experience',
              value: { ...(years.min === undefined ? { max: value } : { min: value }), ...(years.in && { in: years.in }) },
            }),
          },
        ]
      : []),
    ...(hours
      ? [{ value: hours, unit: /^h/, least: 4, most: 50, made: (value: number): Made => ({ slot: 'hours', value }) }]
      : []),
    ...(months
      ? [
          {
            value: months,
            unit: /^mo/,
            least: 1,
            most: 36,
            made: (value: number): Made => ({ slot: 'contract_duration', value }),
          },
        ]
      : []),
    ...(remote?.days
      ? [
          {
            value: remote.days,
            unit: /^[jd]/,
            least: 1,
            most: 5,
            made: (days: number): Made => ({ slot: 'remote', value: { ...remote, days } }),
          },
        ]
      : []),
    ...(radius
      ? [
          {
            value: radius.radius!,
            unit: /^(?:km|kilo|born|mi)/,
            least: 1,
            most: 200,
            made: (value: number): Made => ({ slot: 'distance', value: { radius: value, unit: radius.unit ?? 'km' } }),
          },
        ]
      : []),
  ]
}

const sameFigure = ({ value }: Held, said: Amount) => said.value === value || said.value * 1000 === value
const fits = (held: Held, { value, unit: said }: Amount) =>
  said
    ? held.unit.test(said) && (held.value < 10_000 || value * 1000 <= held.most)
    : (value >= held.least && value <= held.most) ||
      (held.value >= 10_000 && value * 1000 >= held.least && value * 1000 <= held.most)
const distance = (held: Held, { value }: Amount) =>
  Math.abs(Math.log((held.value >= 10_000 && value < held.value / 20 ? value * 1000 : value) / held.value))

/** «c'est court», «me contenteront»: what is said of a figure is no criterion. */
function coverJudgement(draft: Draft, { end }: Span): void {
  for (const { index, 0: word } of draft.left.matchAll(new RegExp(tooMuch.source, 'g')))
    coverSpan(draft, index, index + word.length)
  coverSpan(draft, end, end + free.exec(draft.left.slice(end))![0].length)
}

/** «non le 14»: another day of the same month. */
function readDay(draft: Draft, { availability }: Filters): Span | undefined {
  const said =
    /^(?:(?:non|no|pardon|sorry|plutot|finalement|en fait|actually|rather|disons|say|oops|oups|enfin|mais|but|make it|mets|not)[ ,.:]+)+(?:le|the|au|on the|for the|pour le) (\d{1,2})(?:st|nd|rd|th|er)?(?= *(?:$|[,.;!]))/.exec(
      draft.left,
    )
  const rest = draft.left.slice((said?.index ?? 0) + (said?.[0].length ?? 0))
  if (!said || !availability?.by || Number(said[1]) > 31 || /\d/.test(rest.split(/[.;!]/)[0]!)) return undefined
  const by = `${availability.by.slice(0, 8)}${said[1]!.padStart(2, '0')}`
  addPiece(draft, { slot: 'availability', value: { by } }, said.index, said.index + said[0].length)
  const span = { start: said.index, end: said.index + said[0].length }
  coverSpan(draft, span.start, span.end)
  return span
}

/** Figures that no rule took, of what is held in the same unit: «met 5 mois plutôt, avec les fêtes ça va déborder». */
export function figuresOf(draft: Pick<Draft, 'left'>, before: Filters): Piece[] {
  const held = heldFigures(before)
  return amountsIn(draft).flatMap((amount): Piece[] => {
    const [meant, other] = amount.unit ? held.filter((known) => fits(known, amount)) : []
    if (!meant || other) return []
    const { start, end } = amount
    return [{ ...meant.made(amount.value), start, end, mode: 'must', said: false } as Piece]
  })
}

/** Reads the new figure of what was said in figures before; where the figures stand. */
export function readAmountAgain(draft: Draft, before: Filters): Span[] {
  if (draft.long || draft.left.split(/\s+/).length > 16) return []
  const day = readDay(draft, before)
  if (day) return [day]
  const held = heldFigures(before)
  const said = amountsIn(draft)
  const old = said.find((one) => held.some((known) => sameFigure(known, one) && (!one.unit || fits(known, one))))
  const wanted = said.findLast((one) => one !== old)
  if (held.length === 0 || !wanted || said.length > 2) return []
  if (old && range.test(draft.left.slice(Math.min(old.end, wanted.end), Math.max(old.start, wanted.start)))) return []
  const [lead, tail] = [draft.left.slice(0, wanted.start), draft.left.slice(wanted.end)]
  if (!free.test(tail) || ranked.test(lead) || (wanted.unit && !old)) return []
  const rest = said.reduceRight((text, { start, end }) => `${text.slice(0, start)}${text.slice(end)}`, draft.left)
  const bounded = /^ (?:max\w*|mini\w*|tops?|at most|at least|au plus|au moins)(?![a-z])|^,? (?:dernier prix|final offer)/.test(
    tail,
  )
  const judged =
    old &&
    (tooMuch.test(rest) || denied.test(draft.left.slice(0, old.start)) || denied.test(draft.left.slice(old.end, wanted.start)))
  const adjusted = bounded || (adjusting.test(rest) && leading.test(lead) && !/\d/.test(tail))
  if (!judged && !adjusted && !isTalk(rest)) return []
  const own = old ? held.filter((known) => sameFigure(known, old)) : held
  const [meant] = own.filter((known) => fits(known, wanted)).sort((a, b) => distance(a, wanted) - distance(b, wanted))
  if (!meant) return []
  for (const { start, end } of said) coverSpan(draft, start, end)
  coverJudgement(draft, wanted)
  addPiece(draft, { ...meant.made(wanted.value), mode: 'must' }, wanted.start, wanted.end)
  return said
}
