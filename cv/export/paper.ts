import type { Profile } from '#lib/profile'
import { type Lang, words } from './words.ts'

/** What an exported CV holds, before PDF or Word give it a form: a narrow column of labels and dates, a wide one of words. */
export type Paper = {
  lang: Lang
  title: string
  label: string
  /** Small, under the title. */
  note?: string
  sections: { title: string; rows: Row[] }[]
}
export type Row = { side: string; strong?: string; text?: string; points?: string[] }

type Section = keyof (typeof words)['fr']['sections']

export function layOut(profile: Profile, lang: Lang, head: { title: string; anonymous: boolean }): Paper {
  const say = words[lang]
  const rows: [Section, Row[]][] = [
    ['contact', contactRows(profile, lang)],
    ['summary', profile.basics?.summary ? [{ side: '', text: profile.basics.summary }] : []],
    ['work', (profile.work ?? []).map((work) => workRow(work, lang))],
    ['education', (profile.education ?? []).map((study) => studyRow(study, lang))],
    ['skills', skillRows(profile)],
    [
      'languages',
      (profile.languages ?? []).map(({ language, fluency }) => ({
        side: language,
        text: fluency === 'native' ? say.native : (fluency ?? ''),
      })),
    ],
    [
      'certificates',
      (profile.certificates ?? []).map(({ name, date, issuer }) => ({
        side: wordDate(date, lang),
        strong: name,
        ...(issuer ? { text: issuer } : {}),
      })),
    ],
    ['practical', practicalRows(profile, lang)],
    [
      'volunteer',
      (profile.volunteer ?? []).map(({ organization, position, summary, ...dates }) => ({
        side: period(dates, lang),
        strong: position ?? '',
        text: join([organization, summary]),
      })),
    ],
    [
      'projects',
      (profile.projects ?? []).map(({ name, description, ...dates }) => ({
        side: period(dates, lang),
        strong: name,
        ...(description ? { text: description } : {}),
      })),
    ],
    [
      'publications',
      (profile.publications ?? []).map(({ name, publisher, releaseDate }) => ({
        side: wordDate(releaseDate, lang),
        strong: name,
        ...(publisher ? { text: publisher } : {}),
      })),
    ],
    ['interests', profile.interests?.length ? [{ side: '', text: profile.interests.map(({ name }) => name).join(', ') }] : []],
    ['references', (profile.references ?? []).map(({ name, reference }) => ({ side: '', text: join([name, reference]) }))],
  ]
  return {
    lang,
    title: head.title,
    label: profile.basics?.label ?? '',
    ...(head.anonymous ? { note: say.blind } : {}),
    sections: rows.filter(([, some]) => some.length > 0).map(([name, some]) => ({ title: say.sections[name], rows: some })),
  }
}

const join = (parts: (string | undefined)[]) => parts.filter(Boolean).join(', ')

function contactRows({ basics }: Profile, lang: Lang): Row[] {
  const say = words[lang]
  const place = basics?.location
  const links = [basics?.url, ...(basics?.profiles ?? []).map(({ url }) => url)].filter(Boolean)
  const given: [string, string | undefined][] = [
    [say.address, join([place?.address, [place?.postalCode, place?.city].filter(Boolean).join(' ')])],
    [say.phone, basics?.phone],
    [say.email, basics?.email],
    [say.web, links.join(' · ')],
  ]
  return given.flatMap(([side, text]) => (text ? [{ side, text }] : []))
}

function workRow(
  { name, position, location, summary, highlights, ...dates }: NonNullable<Profile['work']>[number],
  lang: Lang,
): Row {
  return {
    side: period(dates, lang, true),
    strong: position ?? name ?? '',
    text: [join([position ? name : undefined, location]), summary].filter(Boolean).join('\n'),
    ...(highlights?.length ? { points: highlights } : {}),
  }
}

function studyRow(
  { institution, area, studyType, score, courses, ...dates }: NonNullable<Profile['education']>[number],
  lang: Lang,
): Row {
  return {
    side: period(dates, lang),
    strong: [studyType, area].filter(Boolean).join(' – ') || (institution ?? ''),
    text: join([studyType || area ? institution : undefined, score]),
    ...(courses?.length ? { points: courses } : {}),
  }
}

function skillRows({ skills = [] }: Profile): Row[] {
  const plain = skills.filter(({ keywords }) => !keywords?.length)
  const grouped = skills.filter(({ keywords }) => keywords?.length)
  return [
    ...(plain.length
      ? [{ side: '', text: plain.map(({ name, level }) => (level ? `${name} (${level})` : name)).join(', ') }]
      : []),
    ...grouped.map(({ name, keywords = [] }) => ({ side: name, text: keywords.join(', ') })),
  ]
}

function practicalRows({ bassin }: Profile, lang: Lang): Row[] {
  const say = words[lang]
  const { availability } = bassin ?? {}
  const from =
    availability?.from === 'now' ? say.now : availability?.from ? say.from(wordDate(availability.from, lang)) : undefined
  const given: [string, string | undefined][] = [
    [say.licences, bassin?.licences?.join(', ')],
    [say.vehicle, bassin?.hasVehicle ? say.yes : undefined],
    [say.availability, join([from, availability?.noticeDays ? say.notice(availability.noticeDays) : undefined])],
    [say.mobility, bassin?.mobilityKm ? `${bassin.mobilityKm} km` : undefined],
    [say.contract, bassin?.contractTypes?.map((type) => say.contracts[type]).join(', ')],
    [say.time, bassin?.workingTime?.map((time) => say.times[time]).join(', ')],
  ]
  return given.flatMap(([side, text]) => (text ? [{ side, text }] : []))
}

/** 2019-09 → «sept. 2019», 2019 → «2019». */
function wordDate(date: string | undefined, lang: Lang): string {
  if (!date) return ''
  const [year, month, day] = date.split('-').map(Number)
  if (!year || Number.isNaN(year)) return date
  if (!month) return String(year)
  return new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', {
    year: 'numeric',
    month: 'short',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)))
}

function period(
  { startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined },
  lang: Lang,
  running = false,
): string {
  const [start, end] = [wordDate(startDate, lang), wordDate(endDate, lang)]
  if (start && end) return start === end ? start : `${start} – ${end}`
  return start ? (running ? `${start} – ${words[lang].today}` : start) : end
}
