import { dayWriter } from '#lib/paris-clock'

type Lang = 'fr' | 'en'
export type Told = 'booked' | 'moved' | 'cancelled' | 'reminder' | 'handed'
export type Meeting = {
  name: string
  with: string
  job: string
  client: string
  mode: 'on_site' | 'phone' | 'video'
  place: string
  start: Date
  minutes: number
  link?: string
  recruiter: string
  organisation: string
}

const nb = '\u00a0'
const whole = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
const day = { fr: dayWriter('fr', whole), en: dayWriter('en', whole) }
const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** «lundi 30 mars 2026 à 9 h 00», “Monday 30 March 2026 at 09:00 (Paris time)”. */
export function when(lang: Lang, start: Date): string {
  const [hours = '', minutes = ''] = hour.format(start).split(':')
  return lang === 'fr'
    ? `${day.fr(start)} à ${Number(hours)}${nb}h${nb}${minutes}`
    : `${day.en(start)} at ${hours}:${minutes} (Paris time)`
}

const modes: Record<Lang, Record<Meeting['mode'], string>> = {
  fr: { on_site: 'sur place', phone: 'par téléphone', video: 'en visioconférence' },
  en: { on_site: 'on site', phone: 'by phone', video: 'by video' },
}

const heads: Record<Lang, Record<Told, string>> = {
  fr: {
    booked: 'Votre entretien est fixé',
    moved: 'Votre entretien change d’heure',
    cancelled: 'Votre entretien est annulé',
    reminder: 'Rappel de votre entretien',
    handed: 'Une autre personne vous recevra en entretien',
  },
  en: {
    booked: 'Your interview is set',
    moved: 'Your interview has a new time',
    cancelled: 'Your interview is cancelled',
    reminder: 'A reminder of your interview',
    handed: 'Somebody else will meet you for your interview',
  },
}

export const summaryOf = (lang: Lang, { job, client, name }: Meeting) =>
  `${lang === 'fr' ? 'Entretien' : 'Interview'}${lang === 'fr' ? nb : ''}: ${[job, client].filter(Boolean).join(', ')} – ${name}`

function facts(lang: Lang, meeting: Meeting): string {
  const { start, minutes, mode, place, job, client } = meeting
  const who = lang === 'fr' ? `Avec ${meeting.with}` : `With ${meeting.with}`
  return [
    when(lang, start),
    `${minutes}${nb}min, ${modes[lang][mode]}${place ? `, ${place}` : ''}`,
    [job, client].filter(Boolean).join(', '),
    who,
  ].join('\n')
}

/** What the candidate reads. */
export function candidateLetter(lang: Lang, told: Told, meeting: Meeting): { subject: string; body: string } {
  const first = meeting.name.split(' ')[0] ?? ''
  const hello = lang === 'fr' ? `Bonjour ${first},` : `Hello ${first},`
  const change =
    meeting.link && told !== 'cancelled'
      ? lang === 'fr'
        ? `Un empêchement${nb}? Changez d’heure ou dites-le ici${nb}: ${meeting.link}`
        : `Something came up? Change the time or tell us here: ${meeting.link}`
      : ''
  const signature = [meeting.recruiter, meeting.organisation].filter(Boolean).join('\n')
  const body = [hello, `${heads[lang][told]}.`, facts(lang, meeting), change, signature].filter(Boolean).join('\n\n')
  return { subject: `${heads[lang][told]}${lang === 'fr' ? nb : ''}: ${meeting.job}`, body }
}

const colleagueHeads: Record<Lang, Record<Told, string>> = {
  fr: {
    booked: 'Entretien fixé',
    moved: 'Entretien déplacé',
    cancelled: 'Entretien annulé',
    reminder: 'Rappel d’entretien',
    handed: 'Entretien repris',
  },
  en: {
    booked: 'Interview set',
    moved: 'Interview moved',
    cancelled: 'Interview cancelled',
    reminder: 'Interview reminder',
    handed: 'Interview taken over',
  },
}

/** What the interviewer reads. */
export function colleagueLetter(lang: Lang, told: Told, meeting: Meeting): { subject: string; body: string } {
  const head = colleagueHeads[lang][told]
  return {
    subject: `${head}${lang === 'fr' ? nb : ''}: ${meeting.name}, ${meeting.job}`,
    body: `${head}.\n\n${meeting.name}\n${facts(lang, meeting)}`,
  }
}
