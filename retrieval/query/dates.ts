const months: Record<string, number> = {}
const monthNames = [
  'janvier janv january jan',
  'fevrier fev february feb',
  'mars march mar',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juil july jul',
  'aout august aug',
  'septembre sept september sep',
  'octobre oct october',
  'novembre nov november',
  'decembre dec december',
]
monthNames.forEach((names, index) => names.split(' ').forEach((name) => (months[name] = index + 1)))
const weekdays: Record<string, number> = {}
const weekdayNames = [
  'dimanche sunday sun dim',
  'lundi monday mon lun',
  'mardi tuesday tue tues mar',
  'mercredi wednesday weds wed mer',
  'jeudi thursday thu thurs jeu',
  'vendredi friday fri ven',
  'samedi saturday sat sam',
]
weekdayNames.forEach((names, index) => names.split(' ').forEach((name) => (weekdays[name] = index)))

const longest = (names: string[]) => names.sort((a, b) => b.length - a.length).join('|')
export const monthPattern = longest(Object.keys(months))
export const weekdayPattern = longest(Object.keys(weekdays).filter((name) => name.length > 3))

const ordinal = '(?:er|e|st|nd|rd|th)?'
const year = '(?:[ ,]+(20\\d\\d))?'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const frenchDays =
  'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  )
const lateOrdinals =
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
const lateFrenchDays =
  'vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  )
const dayWords = longest([...ordinals, ...lateOrdinals, ...frenchDays, ...lateFrenchDays])

/** «le vingt mai», "the first of March". */
function dayOf(said: string): number {
  for (const [list, first] of [
    [ordinals, 1],
    [lateOrdinals, 11],
    [frenchDays, 1],
    [lateFrenchDays, 21],
  ] as const)
    if (list.includes(said)) return list.indexOf(said) + first
  return 1
}

/** Easter Sunday of a year (Meeus). */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return toIso(new Date(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1)))
}

function comingFeast(said: string, today: string): string {
  if (/^(?:christmas|xmas|noel|fetes)/.test(said)) return coming(today, { day: 25, month: 12 })
  if (/^(?:new year|nouvel an)/.test(said)) return coming(today, { day: 1, month: 1 })
  const year = parse(today).getUTCFullYear()
  return easter(year) >= today ? easter(year) : easter(year + 1)
}

const toIso = (date: Date) => date.toISOString().slice(0, 10)
const parse = (iso: string) => new Date(`${iso}T00:00:00Z`)

export function addDays(today: string, days: number): string {
  const date = parse(today)
  date.setUTCDate(date.getUTCDate() + days)
  return toIso(date)
}

/** The next time that this day of the year comes, today included, unless the year was said. */
function coming(today: string, { day, month, said }: { day: number; month: number; said?: string | undefined }): string {
  const now = parse(today)
  let at = new Date(Date.UTC(said ? Number(said) : now.getUTCFullYear(), month - 1, day))
  if (!said && at < now) at = new Date(Date.UTC(now.getUTCFullYear() + 1, month - 1, day))
  return toIso(at)
}

function lastDay(today: string, month: number, said?: string): string {
  const start = coming(today, { day: 28, month, said })
  const date = parse(start)
  return toIso(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)))
}

function nextWeekday(today: string, weekday: number, extra = 0): string {
  const ahead = (weekday - parse(today).getUTCDay() + 7) % 7 || 7
  return addDays(today, ahead + extra)
}

/** «mardi 8», "Friday the 4th": that day of the month, the one that falls on it where there is one soon. */
function comingDay(today: string, weekday: number, day: number): string | undefined {
  const coming = Array.from({ length: 92 }, (_none, ahead) => addDays(today, ahead)).filter((iso) => Number(iso.slice(8)) === day)
  return coming.find((iso) => parse(iso).getUTCDay() === weekday) ?? coming[0]
}

function firstOfMonth(today: string, ahead: number): string {
  const now = parse(today)
  return toIso(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1)))
}

type Rule = { pattern: RegExp; read: (match: RegExpExecArray, today: string) => string | undefined }

const rules: Rule[] = [
  { pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/, read: ([all]) => all },
  {
    pattern:
      /(?<![-–\d/.])(\d{1,2})[/.](\d{1,2})(?:[/.](20\d\d|\d\d))?\b(?![-–/]\d)(?! ?(?:h|km|ans|€|k|%|etp|fte|wte|years?|miles?))/,
    read: ([, day, month, said], today) =>
      Number(month) <= 12 && Number(day) <= 31 && Number(month) > 0 && Number(day) > 0
        ? coming(today, { day: Number(day), month: Number(month), said: said && said.length === 2 ? `20${said}` : said })
        : undefined,
  },
  {
    pattern: new RegExp(`\\b(?:(?:${weekdayPattern}),? (?:the )?)?(\\d{1,2})${ordinal}(?: of)? (${monthPattern})\\b${year}`),
    read: ([, day, month, said], today) => coming(today, { day: Number(day), month: months[month!]!, said }),
  },
  {
    pattern: new RegExp(`\\b(?:(?:${weekdayPattern}),? )?(${monthPattern}) (?:the )?(\\d{1,2})${ordinal}(?!\\d)\\b${year}`),
    read: ([, month, day, said], today) => coming(today, { day: Number(day), month: months[month!]!, said }),
  },
  {
    pattern: new RegExp(`\\b(?:the |le )?(${dayWords})(?: of| de)? (${monthPattern})\\b${year}`),
    read: ([, day, month, said], today) => coming(today, { day: dayOf(day!), month: months[month!]!, said }),
  },
  {
    pattern: new RegExp(
      `\\b(debut|mi|courant|fin|early|mid|late|end of|beginning of|the end of|start of)[ -](?:du mois de |de |d')?(${monthPattern})\\b${year}`,
    ),
    read: ([, part, month, said], today) => {
      if (/mi|mid/.test(part!)) return coming(today, { day: 15, month: months[month!]!, said })
      if (/fin|end|late/.test(part!)) return lastDay(today, months[month!]!, said)
      return coming(today, { day: 1, month: months[month!]!, said })
    },
  },
  { pattern: /\bapres[- ]demain\b|\bday after tomorrow\b/, read: (_, today) => addDays(today, 2) },
  { pattern: /\b(?:demain|2main|dem1)\b|\b(?:tomorrow|tmrw|tmw|tomoz|2moro|2morrow)\b/, read: (_, today) => addDays(today, 1) },
  { pattern: /\baujourd'?hui\b|\btoday\b|\bce jour\b/, read: (_, today) => today },
  {
    // «lundi en huit» is a week after the Monday that comes, “a fortnight on Friday” two.
    pattern: new RegExp(
      `\\b(?:(${weekdayPattern}) en (huit|quinze)|(${weekdayPattern}) (week|fortnight)|a (week|fortnight) (?:on|from|this|come)(?: next| this)? (${weekdayPattern}))\\b`,
    ),
    read: ([, fr, inDays, en, after, before, on], today) =>
      nextWeekday(today, weekdays[(fr ?? en ?? on)!]!, /quinze|fortnight/.test(inDays ?? after ?? before ?? '') ? 14 : 7),
  },
  {
    pattern: new RegExp(`\\b(?:(${weekdayPattern}) de la semaine prochaine|(${weekdayPattern}) next week)\\b`),
    read: ([, fr, en], today) => {
      const monday = nextWeekday(today, 1)
      return addDays(monday, (weekdays[(fr ?? en)!]! + 6) % 7)
    },
  },
  {
    pattern: new RegExp(
      `\\b(${weekdayPattern}),? (?:the |le )?(\\d{1,2})(?:er|st|nd|rd|th)?(?! ?(?:h(?![a-z])|heures?|hrs?|[:.]\\d|am\\b|pm\\b|km|ans|min|%|weeks?|wks?|days?|months?|mths?|years?|semaines?|jours?|mois|shifts?|posts?|postes?|people|personnes?|a\\.m|p\\.m|-|–))(?![\\d/])`,
    ),
    read: ([, weekday, day], today) => comingDay(today, weekdays[weekday!]!, Number(day)),
  },
  {
    pattern: new RegExp(`\\b(?:next |this |ce )?(${weekdayPattern})(?: prochain| qui vient)?\\b`),
    read: ([, day], today) => nextWeekday(today, weekdays[day!]!),
  },
  {
    pattern:
      /\b(?:(?:on|next|this|by|till|until|before|from|free|avail|available) (mon|tue|wed|thu|fri|sat|sun)(?![a-z'])|(mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\.?(?=,? (?:at |a |@ ?|vers )?\d{1,2} ?(?:[:.]\d\d|am|pm|h|heures?)(?![a-z])|,? (?:morning|afternoon|evening|matin|aprem|soir)\b))/,
    read: ([, on, before], today) => nextWeekday(today, weekdays[(on ?? before)!]!),
  },
  {
    pattern: /\b(?:la )?(?:semaine|sem) prochaine?\b|\bsemaine proch\b|\b(?:next|nxt) (?:week|wk)\b/,
    read: (_, today) => nextWeekday(today, 1),
  },
  { pattern: /\b(?:le )?mois prochain\b|\bnext month\b|\bdebut du mois prochain\b/, read: (_, today) => firstOfMonth(today, 1) },
  { pattern: /\b(?:la )?fin du mois\b|\bend of (?:the )?month\b/, read: (_, today) => addDays(firstOfMonth(today, 1), -1) },
  {
    pattern: /\b(?:la )?fin de (?:l'annee|semaine)\b|\bend of the (?:year|week)\b/,
    read: ([all], today) => (/sema|week/.test(all) ? nextWeekday(today, 5) : coming(today, { day: 31, month: 12 })),
  },
  {
    pattern:
      /(?<=\b(?:avant|before|by|d'ici|after|apres|from|des|until|till|jusqu'a|in|start|starting|a partir de)(?: (?:les|la|le|the))? ?)(christmas|xmas|noel|(?<!des )fetes(?: de fin d'annee)?|new year|nouvel an|easter|paques)(?![a-z])/,
    read: ([, said], today) => comingFeast(said!, today),
  },
  { pattern: /\b(?:la )?rentree\b(?! de (?:janvier|fevrier))/, read: (_, today) => coming(today, { day: 1, month: 9 }) },
  {
    pattern: new RegExp(
      `(?<=\\b(?:en|in|from|for|dispo|disponible|available|free|libre|des|pour|a partir de|a partir d'|d'ici|by|since|to start|starting|au mois de|le mois de|mois d') ?)(${monthPattern})\\b${year}`,
    ),
    read: ([, month, said], today) => coming(today, { day: 1, month: months[month!]!, said }),
  },
]

/** The first date said in a folded text: exact, relative to today, or the coming one of its name. */
export function findDate(folded: string, today: string): { iso: string; start: number; end: number } | undefined {
  let best: { iso: string; start: number; end: number } | undefined
  for (const { pattern, read } of rules) {
    const match = pattern.exec(folded)
    if (!match || (best && match.index >= best.start)) continue
    const iso = read(match, today)
    if (iso) best = { iso, start: match.index, end: match.index + match[0].length }
  }
  return best
}
