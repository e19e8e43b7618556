/** Working hours are those of the employment area's clock, whatever the machine's. */
const zone = 'Europe/Paris'

const reader = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

type Wall = { day: string; minutes: number }

/** What a clock on a wall in Paris shows: the day, and minutes since its midnight. */
export function wallOf(moment: Date): Wall {
  const parts = Object.fromEntries(reader.formatToParts(moment).map(({ type, value }) => [type, value]))
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    minutes: Number(parts['hour']) * 60 + Number(parts['minute']),
  }
}

/** The moment at which the wall shows this; of an hour that comes twice, the first; undefined for one that summer time skips. */
export function momentOf({ day, minutes }: Wall): Date | undefined {
  const guess = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000
  for (const offset of [120, 60]) {
    const moment = new Date(guess - offset * 60_000)
    const shown = wallOf(moment)
    if (shown.day === day && shown.minutes === minutes) return moment
  }
  return undefined
}

/** Days of Paris as each language writes them, «1er décembre» as French does; `options` are those of `Intl.DateTimeFormat`. */
export function dayWriter(lang: 'fr' | 'en', options: Intl.DateTimeFormatOptions): (moment: Date | string | number) => string {
  const formatter = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: zone, ...options })
  return (moment) => {
    const text = formatter.format(new Date(moment))
    return lang === 'fr' ? text.replace(/(^|\s)1 (?=\p{L})/u, '$11er ') : text
  }
}
