const small: Record<string, number> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dizaine: 10,
  douzaine: 12,
  dozen: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  couple: 2,
}
const scales: Record<string, number> = { cent: 100, cents: 100, hundred: 100, mille: 1000, thousand: 1000 }
const articles = new Set(['un', 'une', 'a', 'an'])

const word = [...Object.keys(small), ...Object.keys(scales)].sort((a, b) => b.length - a.length).join('|')

/** A number in words: «vingt et un», "two hundred and ten"; "four and five" are two. */
export const spelledNumber = `(?:(?:${word})(?:[ -](?:et (?=une?(?![a-z])|onze)|(?<=(?:hundred|thousand)[ -])and )?(?:${word}))*(?![a-z]))`

/** A number in figures or words, as the source of a pattern over folded text; read it with `readNumber`. */
export const number = `(?:\\d+(?:[ .]\\d{3})*(?:[.,]\\d+)?(?!\\d)|${spelledNumber})`

function readFigures(text: string): number {
  const grouped = text.replace(/(?<=\d)[ .](?=\d{3}(?!\d))/g, '')
  const english = grouped.replace(/,(?=\d{3}(?!\d))/g, '')
  return Number(english.replace(',', '.'))
}

/** Reads «trente-cinq», "twenty five", «1 800», "38,500", «2,5», «mille deux cents». */
export function readNumber(text: string): number {
  const clean = text.trim()
  if (/^\d/.test(clean)) return readFigures(clean)
  let total = 0
  let part = 0
  for (const token of clean.split(/[ -]+/)) {
    const scale = scales[token]
    if (scale) {
      part = (part || 1) * scale
      if (scale === 1000) {
        total += part
        part = 0
      }
    } else if (articles.has(token) && !(token in small)) part = part || 1
    else if (/^vingts?$/.test(token) && part % 100 === 4) part += 76
    else part += small[token] ?? 0
  }
  return total + part
}
