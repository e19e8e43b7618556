import { readNumber } from '#retrieval/query/numbers'

/** From when somebody is free: a notice in days, or a day (`YYYY-MM-DD`). */
export type Free = { noticeDays: number } | { from: string }

const months =
  'janv january|fevr february|mars march|avri april|mai may|juin june|juil july|aout august|sept september|octo october|nove november|dece december'
    .split('|')
    .map((names) => names.split(' '))
const weekdays = [
  ['dimanche', 'sunday'],
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
]
const days: Record<string, number> = { j: 1, d: 1, s: 7, w: 7, m: 30 }
const now =
  /\b(?:tout de suite|maintenant|immediat\w*|de suite|demain|now|right away|immediately|straight away|today|tomorrow|asap|quand vous voulez|whenever|any ?time|pas de preavis|no notice)\b/

/** What of «dans 1 mois», “from the 15th of March”, «mi-février» (folded) says from when; undefined where nothing does. */
export function whenFree(said: string, today: Date): Free | undefined {
  const count =
    /\b(\d{1,3}|une?|a|[a-z]+) (jours?|semaines?|mois|days?|weeks?|months?)\b(?! (?:de |d |of )(?:contrat|metier|travail|work|experience))/.exec(
      said,
    )
  const number = count ? (count[1] === 'a' ? 1 : readNumber(count[1]!)) : 0
  if (count && number > 0) return { noticeDays: number * days[count[2]!.charAt(0)]! }
  if (/\bfortnight\b/.test(said)) return { noticeDays: 14 }
  return monthIn(said, today) ?? dayIn(said, today) ?? (now.test(said) ? { noticeDays: 0 } : undefined)
}

const iso = (date: Date) => ({ from: date.toISOString().slice(0, 10) })
const dayOf = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day))

function monthIn(said: string, today: Date): Free | undefined {
  const words = said.split(' ')
  const at = words.findIndex((word) => word !== 'maintenant' && monthOf(word) !== -1)
  if (at === -1) return undefined
  const month = monthOf(words[at]!)
  const year = today.getUTCFullYear() + (month < today.getUTCMonth() ? 1 : 0)
  const before = words.slice(Math.max(0, at - 3), at)
  if (before.some((word) => /^(?:mi|mid)$/.test(word))) return iso(dayOf(year, month, 15))
  if (before.some((word) => /^(?:fin|end)$/.test(word))) return iso(dayOf(year, month + 1, 0))
  const day = [...before, words[at + 1] ?? '']
    .map((word) => Number(/^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(word)?.[1]))
    .find(Boolean)
  return iso(dayOf(year, month, Math.min(Math.max(day ?? 1, 1), 31)))
}

const monthOf = (word: string) =>
  months.findIndex(([fr, en]) => word === en || (fr!.length < 4 ? word === fr : word.startsWith(fr!) && word.length < 10))

function dayIn(said: string, today: Date): Free | undefined {
  const next = (by: number) => iso(new Date(today.getTime() + by * 86_400_000))
  const named = weekdays.findIndex((names) => names.some((name) => said.split(' ').includes(name)))
  if (named !== -1) return next((named - today.getUTCDay() + 7) % 7 || 7)
  if (/\b(?:la )?semaine prochaine\b|\bnext week\b/.test(said)) return next((8 - today.getUTCDay()) % 7 || 7)
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()]
  if (/\bmois prochain\b|\bnext month\b/.test(said)) return iso(dayOf(year, month + 1, 1))
  if (/\bfin du mois\b|\bend of the month\b/.test(said)) return iso(dayOf(year, month + 1, 0))
  if (/\b(?:nouvel an|new year)\b/.test(said)) return iso(dayOf(year + 1, 0, 1))
  const day = Number(/\b(?:le|du|des le|the|from) (?:the )?(\d{1,2})(?:er|st|nd|rd|th)?\b(?! (?:h|km|euros?|kg))/.exec(said)?.[1])
  return day >= 1 && day <= 31 ? iso(dayOf(year, day > today.getUTCDate() ? month : month + 1, day)) : undefined
}
