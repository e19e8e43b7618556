import { dayWriter } from '#lib/paris-clock'
import type { ListedWords, Singled, Verdict } from './words.fr.ts'

const day = dayWriter('en', { weekday: undefined, day: 'numeric', month: 'long' })
const list = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)

const money = (amount: number, currency: string) =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: amount < 100 ? 2 : 0 }).format(amount)

const quoted = (quote: string | undefined) => (quote ? ` ("${quote}")` : '')
const tellVerdict = ({ label, verdict, quote }: Verdict) =>
  verdict === 'unknown' ? `${label}, not stated` : `${label}, ${verdict === 'met' ? 'yes' : 'no'}${quoted(quote)}`

const singled: Record<Singled, (names: string[], detail: string) => string> = {
  distance: (names, detail) => `${list(names)} ${names.length > 1 ? 'live' : 'lives'} closest${detail}.`,
  availability: (names, detail) => `${list(names)} ${names.length > 1 ? 'are' : 'is'} free soonest${detail}.`,
  experience: (names, detail) => `${list(names)} ${names.length > 1 ? 'have' : 'has'} the most experience${detail}.`,
  salary: (names, detail) => `${list(names)} ${names.length > 1 ? 'ask' : 'asks'} for the least${detail}.`,
}
const unstated: Record<Singled, string> = {
  distance: 'I do not know where to count from: name the place, for example "the closest to Bron".',
  availability: 'Nobody on the list says when they would be free.',
  experience: 'No profile on the list says how many years they have.',
  salary: 'Nobody on the list says how much they ask for.',
}

export const listedEn: ListedWords = {
  checked: (name, verdicts) => `${name}: ${verdicts.map(tellVerdict).join('; ')}.`,
  singled: (by, names, detail) => singled[by](names, detail ? ` (${detail})` : ''),
  unstated: (by) => unstated[by],
  km: (distance) => `${distance.toLocaleString('en-GB', { maximumFractionDigits: 1 })} km`,
  pay: ({ min, currency, period, basis }) =>
    `${money(min, currency)}${basis ? ` ${basis}` : ''} a${period === 'hour' ? 'n' : ''} ${period}`,
  already: 'That is asked for already.',
  unread: 'I found no criterion in that, and the search stays as it is. Say it as a skill, a place, hours, a contract…',
  kept: (labels, count) => `With ${list(labels)} only: ${count === 1 ? '1 person, shown here' : `${count} people, shown here`}.`,
  empty: (ways) => `The list is empty: nobody meets everything.${ways ? ` ${ways}` : ''}`,
  others: (ways) => `There is nobody else on this list.${ways ? ` ${ways}` : ' Widen the place, or take a criterion away.'}`,
  few: (ways) =>
    ways
      ? `That is what the search asks for. ${ways}`
      : 'Every criterion counts: take one away, or widen the place, to see others.',
  notBoth: 'These two people are not on the list on screen together.',
  ordered: (first, second, why) => `${first.name} is number ${first.rank}, ${second.name} number ${second.rank}. ${why}`,
  rivals: (first, second, gains) =>
    `${first.name} is number ${first.rank}, ${second.name} number ${second.rank}. ${
      gains.length > 0
        ? `${first.name} meets what ${second.name} does not show: ${list(gains)}.`
        : 'They meet the same criteria: the gap comes from the words of their careers, their years and how fresh their profiles are.'
    }`,
  noPlace: (ways) => `The search has no place: it looks everywhere already.${ways ? ` ${ways}` : ''}`,
  whole: (count) => (count === 1 ? 'There is only one person, shown here.' : `There are only ${count}: here they are.`),
  yours: 'The choice is yours.',
  meaning:
    '✓: a line of the CV says so. ✗: it says otherwise. "Not stated": nothing speaks of it; it counts neither for nor against, and one click asks the person. The must-haves decide who is on the list.',
  away: (name, { km, city, place }) =>
    km === undefined
      ? `${name}: ${city ? `${city}; I do not know how far that is from ${place}` : 'no place is stated in the profile'}.`
      : `${name} is ${km} km from ${place}${city ? ` (${city})` : ''}.`,
  before: (count) =>
    `Say "go back" for ${count === 1 ? 'the person shown before' : `the ${count} people shown before`}, or take a criterion away.`,
  many: (count) => `${count} people, indeed. Say what matters most: a place, hours, years of experience, a card… or "the top 5".`,
  unclear:
    'I did not understand. I can narrow this list (place, hours, experience, card…), sort it, compare two people or answer about one of them, or start another search.',
  years: (count) => `${count} year${count === 1 ? '' : 's'}`,
  from: ({ from, noticeDays }, today) =>
    from && from > today
      ? `on ${day(`${from}T12:00:00Z`)}`
      : noticeDays
        ? `${noticeDays} days' notice`
        : from || noticeDays === 0
          ? 'right away'
          : '',
}
