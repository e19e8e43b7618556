import { type Draft, take } from './draft.ts'
import { after, bound, lead, per, readBasis, readBounds, readCurrency, readPeriod } from './money-words.ts'
import { readNumber, spelledNumber } from './numbers.ts'

const coin = '(pounds?|quid|euros?|dollars?|francs?|balles|grand|k|ke)'
const cents = `(?: (?:et )?(${spelledNumber})(?: (?:centimes?|pence|cents?))?)?`
const amount = `(${spelledNumber})(?: ${coin}(?![a-z])${cents})?`
const spelled = new RegExp(
  `(?<![a-z])${lead}${bound}(?<![a-z\\d]|\\d )${amount}(?: (?:a|to|et|and|or|ou|up to)(?: (?:maybe|even|peut-etre))? ${amount})?${per}${after}(?![a-z])`,
)

const scales = /hundred|thousand|cents?\b|mille/
const tens =
  /^(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|nonante|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/

/** "twelve fifty" is twelve and fifty hundredths; "twenty-five" is one number. */
function groupsOf(words: string): number[] {
  if (scales.test(words) || /quatre[ -]vingt/.test(words)) return [readNumber(words)]
  const groups: string[][] = []
  for (const word of words.split(/[ -]+/).filter((one) => one !== 'et' && one !== 'and')) {
    const open = groups.at(-1)
    if (open?.length === 1 && tens.test(open[0]!) && readNumber(word) < 20) open.push(word)
    else groups.push([word])
  }
  return groups.map((group) => readNumber(group.join(' ')))
}

function worth(words: string, money: string | undefined, small: string | undefined, hourly: boolean): number | undefined {
  const [whole = 0, part, ...more] = groupsOf(words)
  if (more.length > 0) return undefined
  if (part !== undefined) return hourly && whole < 100 && part < 100 ? whole + part / 100 : undefined
  const value = /^(?:grand|ke?)$/.test(money ?? '') && whole < 1000 ? whole * 1000 : whole
  return small ? value + readNumber(small) / 100 : value
}

/** «jusqu'à cinquante mille euros par an», "between forty-five and fifty-two thousand", "twelve pound sixty an hour". */
export function readSpelledMoney(draft: Draft): void {
  take(draft, spelled, (match) => {
    const [text, said, first, money, small, second, otherMoney, otherSmall, tail] = match
    const hourly = /hour|heure|horaire/.test(text)
    const low = worth(first!, money, small, hourly)
    const high = second ? worth(second, otherMoney ?? money, otherSmall, hourly) : undefined
    if (low === undefined || (second && high === undefined)) return undefined
    const grand = /^(?:grand|ke?)$/.test(otherMoney ?? '') || (high ?? 0) >= 1000
    const from = high !== undefined && low < 1000 && grand ? low * 1000 : low
    const top = high ?? from
    const coined = money || otherMoney
    const paid = /salaire|remuneration|remu|salary|pay|paid|paie|budget|wage|brut|gross|\bnet\b|tjm|rate/.test(text)
    const timed = /hour|heure|\bday\b|jour|\bmois\b|month|year|\ban\b|annum|annuel/.test(
      text.slice(text.indexOf(first!) + first!.length),
    )
    const bounded = Boolean(said && !/^(?:des|c\.?|about|around|environ)$/.test(said)) || Boolean(tail)
    const enough =
      top >= 1000
        ? coined || paid || timed || bounded
        : coined
          ? hourly || /day|jour/.test(text) || paid
          : paid && timed && hourly
    if (!enough || top < 5 || top > 500_000) return undefined
    return {
      slot: 'salary',
      value: {
        ...readBounds({ from, to: high, said: said ?? '', tail: tail ?? '' }),
        currency: readCurrency(text, draft.lang),
        period: top >= 10_000 && !/mois|month/.test(text) ? 'year' : readPeriod(text.replace(/thousand/g, ''), top),
        ...readBasis(text),
      },
    }
  })
}
