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

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

const easter = (year: number): Date => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1))
}

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const moving = [1, 39, 50]

/** The eleven public holidays of the Code du travail, L3133-1, and the weekend. */
export function isWorkingDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  if (date.getUTCDay() === 0 || date.getUTCDay() === 6 || fixed.includes(day.slice(5))) return false
  const sunday = easter(date.getUTCFullYear()).getTime()
  return !moving.some((days) => sunday + days * 86_400_000 === date.getTime())
}
