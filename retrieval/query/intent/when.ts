import { findDate, addDays } from '../dates.ts'
import { foldSame } from '../fold.ts'
import { number, readNumber } from '../numbers.ts'

const clock: RegExp[] = [
  /\b(\d{1,2}) ?(?:h|heures?) ?(\d\d)?(?![a-z0-9])(?: ?(?:du |de l')?(matin|apres-midi|soir))?/,
  /\b(\d{1,2})[:.](\d\d) ?(am|pm|a\.m\.|p\.m\.)?(?![a-z0-9])/,
  /\b(\d{1,2}) ?()(am|pm|a\.m\.|p\.m\.)(?![a-z])/,
  /\b(\d{1,2})() ?o'? ?clock(?![a-z])/,
  /\b(?:at|from) (\d{1,2})()(?: o'clock)?(?! ?(?:km|miles?|k|%|min|days?|weeks?))(?![a-z0-9:])/,
]
const hours: Record<string, string> = Object.fromEntries(
  [
    ['une', 'one'],
    ['deux', 'two'],
    ['trois', 'three'],
    ['quatre', 'four'],
    ['cinq', 'five'],
    ['six', 'six'],
    ['sept', 'seven'],
    ['huit', 'eight'],
    ['neuf', 'nine'],
    ['dix', 'ten'],
    ['onze', 'eleven'],
    ['douze', 'twelve'],
    ['treize', 'thirteen'],
    ['quatorze', 'fourteen'],
    ['quinze', 'fifteen'],
    ['seize', 'sixteen'],
    ['dix-sept', 'seventeen'],
    ['dix-huit', 'eighteen'],
  ].flatMap((names, at) => names.map((name) => [name, String(at + 1)])),
)
const hourWord = Object.keys(hours)
  .sort((left, right) => right.length - left.length)
  .join('|')
const frenchHour = new RegExp(
  `\\b(${hourWord}) heures?(?: (et demie|et quart|moins le quart|trente|quinze|quarante-cinq))?(?! de\\b)`,
  'g',
)
const minutes: Record<string, string> = {
  'et demie': '30',
  trente: '30',
  'et quart': '15',
  quinze: '15',
  'quarante-cinq': '45',
}
const englishHour = new RegExp(
  `\\b(?:(half past|quarter past|(?:a )?quarter to) (${hourWord}|\\d{1,2})|(at|from|to|for|around|make it) (${hourWord})(?= *(?:$|[,.;?!]|o'clock|thirty|fifteen|am\\b|pm\\b|on\\b|in th|tomorrow|instead|then|sharp)))`,
  'g',
)

/** Hours in words as figures: «neuf heures et demie» is 9h30, "quarter to four" is 3:45. */
function inFigures(folded: string): string {
  const afternoon = /\b(?:afternoon|evening)\b/.test(folded) ? 'pm' : ''
  return folded
    .replace(new RegExp(`\\bhalf (?=(?:${hourWord})\\b(?! (?:an|hours?)))`, 'g'), 'half past ')
    .replace(frenchHour, (_all, word: string, part?: string) => {
      const hour = Number(hours[word])
      if (part === 'moins le quart') return `${hour - 1}h45`
      return `${hour}h${part ? (minutes[part] ?? '') : ''}`
    })
    .replace(englishHour, (_all, part?: string, word?: string, lead?: string, plain?: string) => {
      const hour = Number(hours[word ?? plain ?? ''] ?? word ?? plain)
      if (!part) return `${lead} ${hour}${afternoon}`
      if (part.endsWith('to')) return `${hour - 1 || 12}:45${afternoon}`
      return part.startsWith('half') ? `${hour}:30${afternoon}` : `${hour}:15${afternoon}`
    })
}
const halves: [RegExp, string][] = [
  [/\bhalf past (\d{1,2})\b/, '30'],
  [/\bquarter past (\d{1,2})\b/, '15'],
]

/** "HH:MM" of a text, afternoon hours of office time included («at 3» is 15:00). */
function timeIn(text: string): string | undefined {
  const folded = inFigures(text)
  if (/\b(?:midi|noon|midday)\b/.test(folded)) return '12:00'
  for (const [pattern, minutes] of halves) {
    const match = pattern.exec(folded)
    if (match) return `${String(toHour(Number(match[1]), /\bam\b/.test(folded) ? 'am' : '')).padStart(2, '0')}:${minutes}`
  }
  for (const pattern of clock) {
    const match = pattern.exec(folded)
    if (!match) continue
    const hour = toHour(Number(match[1]), match[3] ?? '')
    const minutes = match[2] || (/\d ?h(?:eures?)? et demie/.test(folded) ? '30' : '00')
    if (hour < 24 && Number(minutes) < 60) return `${String(hour).padStart(2, '0')}:${minutes}`
  }
  return undefined
}

function toHour(hour: number, half: string): number {
  if (/^p|soir|apres/.test(half) && hour < 12) return hour + 12
  if (half.startsWith('a') && hour === 12) return 0
  return half === '' && hour < 7 ? hour + 12 : hour
}

/** The hour alone, for a day already agreed: «plutôt 15 h», "make hers noon". */
export const timeOf = (text: string): string | undefined => timeIn(foldSame(text))

/** The local date, and the time when one is said, of an appointment. */
export function startOf(text: string, today: string): string | undefined {
  const folded = foldSame(text)
  const date = findDate(folded.replace(/\b\d{1,2}[:.]\d\d\b(?! ?(?:\/|\.))/g, ' '), today)
  const inDays = /\b(?:dans|in) (\d{1,2}|deux|trois|two|three|une?|a) (jours?|days?|semaines?|weeks?)\b/.exec(folded)
  const time = timeIn(folded)
  const ahead = inDays ? addDays(today, readNumber(inDays[1]!) * (/^[sw]/.test(inDays[2]!) ? 7 : 1)) : undefined
  const day = date?.iso ?? ahead
  if (!day) return undefined
  return time ? `${day}T${time}` : day
}

const bareDay =
  /(?:^ ?(?:the |le )?|\b(?:au|le|pour le|to the|for the|on the|until the|till the) )(\d{1,2})(?:er|st|nd|rd|th)?(?! ?(?:h\b|heures?|hrs?|:|am\b|pm\b|km|ans|min|%|e\b|eme\b))(?=,? *(?:$|[.;!?)]|a |at |vers |@|meme |same |des |from |\d|mais |but |et |and |instead|plutot|matin|soir|midi|noon|in the ))/

/** «décale-le au 9 à 14h30», "shove it to the 10th": a day of the month alone, the next one to come. */
export function bareDayOf(text: string, today: string): { iso: string; day: number } | undefined {
  const day = Number(bareDay.exec(foldSame(text))?.[1] ?? 0)
  if (day < 1 || day > 31) return undefined
  for (let ahead = 1; ahead < 62; ahead++) {
    const iso = addDays(today, ahead)
    if (Number(iso.slice(8)) === day) return { iso, day }
  }
  return undefined
}

/** How long an appointment lasts, in minutes. */
export function durationOf(text: string): number | undefined {
  const folded = foldSame(text)
  const span =
    /\b(\d{1,2}) ?(?:h|:|\.|heures?)? ?(\d\d)? ?(?:am|pm)? ?(?:a|to|until|till|jusqu'a|-|–) ?(\d{1,2}) ?(?:h|:|\.|heures?|am|pm)(?:(?<=[h:.]) ?(\d\d))?/.exec(
      folded,
    )
  if (span) {
    const [from, until] = [Number(span[1]) * 60 + Number(span[2] ?? 0), Number(span[3]) * 60 + Number(span[4] ?? 0)]
    const length = until > from ? until - from : until + 720 - from
    if (length > 0 && length <= 240) return length
  }
  if (/\b(?:half an hour|une demi-?heure|half hour|1\/2 heure)\b/.test(folded)) return 30
  if (/\b(?:trois quarts d'heure|3\/4 d'heure|three quarters of an hour)\b/.test(folded)) return 45
  if (/(?:^|[,;] ?|for |pendant )(?:une|un|1|an|one) ?(?:h|heure|hour)(?= *(?:$|[.,;!]))/.test(folded)) return 60
  if (/\bone[- ]hour\b|\bune heure (?:de|d')/.test(folded)) return 60
  const worded = new RegExp(`(${number}) ?-?(?:min(?:utes?)?|mn)(?![a-z])`).exec(folded)
  if (worded && !/^\d/.test(worded[1]!)) return readNumber(worded[1]!)
  const minutes = /\b(\d{1,3}) ?-?(?:min(?:utes?)?|mn|mins)\b/.exec(folded)
  if (minutes) return Number(minutes[1])
  const hours =
    /\b(?:pendant|duree(?: d')?(?: de)?|for|of|durant|pour|d') ?(?:an |une |un )?(\d(?:[.,]5)?)? ?(?:h|heures?|hours?|hrs?)(?: ?(\d\d))?(?![a-z0-9])/.exec(
      folded,
    ) ?? /\b(\d(?:[.,]5)?)[ -](?:hours?|heures?)()\b/.exec(folded)
  if (!hours) return undefined
  return Math.round(Number((hours[1] ?? '1').replace(',', '.')) * 60 + Number(hours[2] || 0))
}
