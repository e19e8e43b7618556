import type { Profile } from '#lib/profile'
import type { Lang, Person } from './person.ts'
import { extras } from './extras.ts'
import { type Dates, type Levels, type SectionName, titleOf, wordDate, wordLevel, wordPeriod } from './wording.ts'

export type Voice = {
  dates: Dates
  levels: Levels
  variant: number
  capitals?: boolean
  order?: 'work' | 'study' | 'skills'
  summary?: boolean
  /** The years of a study alone, its end alone, or as the work is dated. */
  study?: 'years' | 'end' | 'full'
  /** Street, day of birth and nationality beside the contact. */
  personal?: boolean
  /** Sections that look like work and contact and are not. */
  extras?: boolean
  /** Skills under words of their own. */
  grouped?: boolean
  /** The contract after the company. */
  contract?: boolean
}
export type Entry = { main: string; at: string; place: string; when: string; points: string[]; apart?: [string, string] }
export type Section = {
  name: SectionName
  title: string
  text?: string
  entries?: Entry[]
  items?: string[]
  pairs?: [string, string][]
  groups?: [string, string[]][]
}
export type Contact = { kind: 'city' | 'phone' | 'email' | 'link' | 'note'; text: string }
/** What a person's CV says in one voice, before any layout; `truth` is what a reader can know of it. */
export type Sheet = { lang: Lang; name: string; label: string; contact: Contact[]; sections: Section[]; truth: Profile }

const bare = (url: string) => url.replace(/^https?:\/\//, '')

export function writeSheet({ resume, lang }: Person, voice: Voice): Sheet {
  const basics = resume.basics!
  const name = voice.capitals ? capitalised(basics.name!) : basics.name!
  const { postalCode, city } = basics.location!
  const extra = extras[lang]
  const links = [basics.url, ...(basics.profiles ?? []).map(({ url }) => url)].filter((url) => url !== undefined)
  const contact: Contact[] = [
    ...(voice.personal ? [{ kind: 'note' as const, text: extra.street }] : []),
    { kind: 'city', text: voice.variant % 3 === 2 ? city! : lang === 'fr' ? `${postalCode} ${city}` : `${city}, ${postalCode}` },
    { kind: 'phone', text: phoneOf(basics.phone!, lang, voice.variant) },
    { kind: 'email', text: basics.email! },
    ...links.map((url) => ({ kind: 'link' as const, text: voice.variant % 4 === 3 ? url : bare(url) })),
  ]
  if (voice.personal) contact.push(...extra.notes.map((text) => ({ kind: 'note' as const, text })))
  const sections = inOrder(sectionsOf(resume, lang, voice), voice.order ?? 'work')
  return { lang, name, label: basics.label!, contact, sections, truth: truthOf(resume, lang, voice) }
}

/** The family name in capitals, as French CVs have it. */
function capitalised(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return [first, ...rest.map((word) => word.toLocaleUpperCase('fr'))].join(' ')
}

function phoneOf(phone: string, lang: Lang, variant: number): string {
  if (variant % 4 === 1) return `${lang === 'fr' ? '+33 ' : '+44 '}${phone.slice(1)}`
  if (lang === 'fr' && variant % 4 === 2) return phone.replaceAll(' ', '.')
  return lang === 'fr' && variant % 4 === 3 ? phone.replaceAll(' ', '') : phone
}

function sectionsOf(resume: Profile, lang: Lang, voice: Voice): Section[] {
  const title = (name: SectionName) => titleOf(lang, name, voice.variant)
  const section = (name: SectionName, rest: Omit<Section, 'name' | 'title'>): Section => ({ name, title: title(name), ...rest })
  const languages = (resume.languages ?? []).map(({ language, fluency }): [string, string] => [
    language,
    wordLevel(fluency ?? '', lang, voice.levels).words,
  ])
  const certificates = (resume.certificates ?? []).map(({ name, date }) => (date ? `${name} (${date.slice(0, 4)})` : name))
  const licences = resume.bassin?.licences ?? []
  const licence = lang === 'fr' ? `Permis ${licences.join(', ')}` : `Driving licence ${licences.join(', ')}`
  return [
    ...(voice.summary === false ? [] : [section('summary', { text: resume.basics!.summary! })]),
    section('work', { entries: (resume.work ?? []).map((work) => workEntry(work, lang, voice)) }),
    section('education', { entries: (resume.education ?? []).map((study) => studyEntry(study, lang, voice)) }),
    section(
      'skills',
      voice.grouped ? { groups: grouped(resume, lang) } : { items: (resume.skills ?? []).map(({ name }) => name) },
    ),
    section('languages', { pairs: languages }),
    ...(certificates.length ? [section('certificates', { items: certificates })] : []),
    ...(licences.length ? [section('practical', { items: [licence] })] : []),
    ...(resume.interests ? [section('interests', { items: resume.interests.map(({ name }) => name) })] : []),
    ...(voice.extras ? extraSections(lang, voice, section) : []),
  ]
}

function grouped(resume: Profile, lang: Lang): [string, string[]][] {
  const names = (resume.skills ?? []).map(({ name }) => name)
  const half = Math.ceil(names.length / 2)
  const [first, second] = extras[lang].groups
  return [
    [first, names.slice(0, half)],
    [second, names.slice(half)],
  ]
}

function extraSections(
  lang: Lang,
  voice: Voice,
  section: (name: SectionName, rest: Omit<Section, 'name' | 'title'>) => Section,
): Section[] {
  const { volunteer, project, references } = extras[lang]
  const entry = ({ main, at, start, end }: typeof volunteer): Entry => ({
    main,
    at,
    place: '',
    when: wordPeriod({ start, end }, lang, voice),
    points: [],
  })
  return [
    voice.variant % 2
      ? section('volunteer', { entries: [entry(volunteer)] })
      : section('projects', { entries: [entry(project)] }),
    section('references', { items: references }),
  ]
}

function workEntry(work: NonNullable<Profile['work']>[number], lang: Lang, voice: Voice): Entry {
  const when = wordPeriod({ start: work.startDate, end: work.endDate }, lang, voice)
  return {
    main: work.position!,
    at: work.name!,
    place: voice.contract && work.location ? `${work.location} – ${extras[lang].contract}` : (work.location ?? ''),
    when,
    points: work.highlights ?? [],
  }
}

function studyEntry(study: NonNullable<Profile['education']>[number], lang: Lang, voice: Voice): Entry {
  const years = { ...voice, dates: 'year' as const }
  const { startDate: start, endDate: end } = study
  const when =
    voice.study === 'end'
      ? wordDate(end!, lang, 'year')
      : voice.study === 'full'
        ? wordPeriod({ start, end }, lang, voice)
        : wordPeriod({ start, end }, lang, years)
  const { studyType = '', area = '' } = study
  const joined = [
    `${studyType} ${area}`,
    `${studyType} – ${area}`,
    `${studyType}, ${area}`,
    lang === 'en' ? `${studyType} in ${area}` : `${studyType} ${area}`,
  ]
  const main = area ? joined[voice.variant % 4]! : studyType
  return { main, at: study.institution!, place: '', when, points: [], apart: [studyType, area] }
}

function inOrder(sections: Section[], order: 'work' | 'study' | 'skills'): Section[] {
  const first: SectionName[] =
    order === 'work' ? ['summary'] : order === 'study' ? ['summary', 'education'] : ['summary', 'skills']
  const rank = ({ name }: Section) => (first.includes(name) ? first.indexOf(name) : first.length)
  return sections.toSorted((a, b) => rank(a) - rank(b))
}

function truthOf(resume: Profile, lang: Lang, voice: Voice): Profile {
  const cut = (date: string | undefined) => (voice.dates === 'year' ? date?.slice(0, 4) : date)
  const { summary, ...basics } = resume.basics!
  return {
    basics: { ...basics, ...(voice.summary === false ? {} : { summary }) },
    work: (resume.work ?? []).map((work) => ({ ...work, startDate: cut(work.startDate), endDate: cut(work.endDate) })),
    education: resume.education,
    skills: resume.skills,
    languages: (resume.languages ?? []).map(({ language, fluency }) => {
      const { truth } = wordLevel(fluency ?? '', lang, voice.levels)
      return { language, ...(truth ? { fluency: truth } : {}) }
    }),
  }
}
