import { dayWriter } from '#lib/paris-clock'
import type { Profile } from '#lib/profile'

const day = dayWriter('fr', { weekday: undefined, day: 'numeric', month: 'long' })
const list = (names: string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`)

export type Verdict = { label: string; verdict: 'met' | 'not_met' | 'unknown'; quote: string | undefined }
/** What may single somebody out of a list. */
export type Singled = 'distance' | 'availability' | 'experience' | 'salary'
export type Availability = { from?: string | undefined; noticeDays?: number | undefined }

export type Pay = NonNullable<NonNullable<Profile['bassin']>['salary']>
const periods: Record<Pay['period'], string> = { year: 'par an', month: 'par mois', day: 'par jour', hour: 'de l’heure' }
const money = (amount: number, currency: string) =>
  new Intl.NumberFormat('fr-FR', { style: 'currency', currency, maximumFractionDigits: amount < 100 ? 2 : 0 }).format(amount)

export type Away = { km: string | number | undefined; city: string; place: string }
type Placed = { name: string; rank: number }

const quoted = (quote: string | undefined) => (quote ? ` (« ${quote} »)` : '')
const tellVerdict = ({ label, verdict, quote }: Verdict) =>
  verdict === 'unknown' ? `${label}, ce n’est pas précisé` : `${label}, ${verdict === 'met' ? 'oui' : 'non'}${quoted(quote)}`

const singled: Record<Singled, (names: string[], detail: string) => string> = {
  distance: (names, detail) => `${list(names)} ${names.length > 1 ? 'habitent' : 'habite'} le plus près${detail}.`,
  availability: (names, detail) => `${list(names)} ${names.length > 1 ? 'sont libres' : 'est libre'} le plus tôt${detail}.`,
  experience: (names, detail) => `${list(names)} ${names.length > 1 ? 'ont' : 'a'} le plus d’expérience${detail}.`,
  salary: (names, detail) => `${list(names)} ${names.length > 1 ? 'demandent' : 'demande'} le moins${detail}.`,
}
const unstated: Record<Singled, string> = {
  distance: 'Je ne sais d’où compter : dites-moi le lieu, par exemple « le plus près de Bron ».',
  availability: 'Personne de la liste n’a dit quand il serait libre.',
  experience: 'Aucun profil de la liste ne dit combien d’années il a.',
  salary: 'Personne de la liste n’a dit combien il demande.',
}

export const listedFr = {
  checked: (name: string, verdicts: Verdict[]) => `${name} : ${verdicts.map(tellVerdict).join(' ; ')}.`,
  singled: (by: Singled, names: string[], detail: string) => singled[by](names, detail ? ` (${detail})` : ''),
  unstated: (by: Singled) => unstated[by],
  km: (distance: number) => `${distance.toLocaleString('fr-FR', { maximumFractionDigits: 1 })} km`,
  pay: ({ min, currency, period, basis }: Pay) =>
    `${money(min, currency)}${basis ? ` ${basis === 'net' ? 'net' : 'brut'}` : ''} ${periods[period]}`,
  already: 'C’est déjà demandé.',
  unread:
    'Je n’ai reconnu là aucun critère, et la recherche reste la même. Dites-le par un savoir-faire, un lieu, un horaire, un contrat…',
  kept: (labels: string[], count: number) =>
    `Avec ${list(labels)} seulement : ${count === 1 ? '1 personne, la voici' : `${count} personnes, les voici`}.`,
  empty: (ways: string) => `La liste est vide : personne ne répond à tout.${ways ? ` ${ways}` : ''}`,
  others: (ways: string) =>
    `Il n’y a personne d’autre sur cette liste.${ways ? ` ${ways}` : ' Élargissez le lieu, ou enlevez un critère.'}`,
  few: (ways: string) =>
    ways
      ? `C’est ce que demande la recherche. ${ways}`
      : 'Chaque critère compte : enlevez-en un, ou élargissez le lieu, pour en voir d’autres.',
  notBoth: 'Ces deux personnes ne sont pas ensemble sur la liste à l’écran.',
  ordered: (first: Placed, second: Placed, why: string) =>
    `${first.name} est au rang ${first.rank}, ${second.name} au rang ${second.rank}. ${why}`,
  rivals: (first: Placed, second: Placed, gains: string[]) =>
    `${first.name} est au rang ${first.rank}, ${second.name} au rang ${second.rank}. ${
      gains.length > 0
        ? `${first.name} remplit ce que ${second.name} ne montre pas : ${list(gains)}.`
        : 'Leurs critères sont remplis pareil : l’écart vient des mots de leurs parcours, de leurs années et de la fraîcheur de leurs fiches.'
    }`,
  noPlace: (ways: string) => `La recherche n’a pas de lieu : elle est déjà partout.${ways ? ` ${ways}` : ''}`,
  whole: (count: number) => (count === 1 ? 'Il n’y a qu’une personne, la voici.' : `Il n’y en a que ${count} : les voici.`),
  yours: 'Le choix vous revient.',
  meaning:
    '✓ : une ligne du CV le dit. ✗ : elle dit le contraire. « Pas précisé » : rien n’en parle ; cela ne compte ni pour ni contre, et un clic le demande à la personne. Les critères indispensables décident de qui est sur la liste.',
  away: (name: string, { km, city, place }: Away) =>
    km === undefined
      ? `${name} : ${city ? `${city} ; je ne sais pas la distance à ${place}` : 'le lieu n’est pas précisé dans son profil'}.`
      : `${name} est à ${km} km de ${place}${city ? ` (${city})` : ''}.`,
  before: (count: number) =>
    `Dites « retour » pour retrouver ${count === 1 ? 'la personne d’avant' : `les ${count} personnes d’avant`}, ou enlevez un critère.`,
  many: (count: number) =>
    `${count} personnes, en effet. Dites ce qui compte le plus : un lieu, des horaires, des années d’expérience, une carte… ou « les 5 premiers ».`,
  unclear:
    'Je n’ai pas compris. Je peux affiner cette liste (lieu, horaires, expérience, carte…), la trier, comparer deux personnes ou répondre sur l’une d’elles, ou faire une autre recherche.',
  years: (count: number) => `${String(count).replace('.', ',')} an${count >= 2 ? 's' : ''}`,
  from: ({ from, noticeDays }: Availability, today: string): string =>
    from && from > today
      ? `le ${day(`${from}T12:00:00Z`)}`
      : noticeDays
        ? `${noticeDays} jours de préavis`
        : from || noticeDays === 0
          ? 'tout de suite'
          : '',
}
export type ListedWords = typeof listedFr
