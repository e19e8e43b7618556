import { months } from './people-words.ts'

export type Moment = { year: number; month: number }
export type Job = {
  title: string
  employer: string
  city: string
  start: Moment
  end: Moment | undefined
  tasks: string[]
  context?: string
}
/** All that one CV says, before it is laid out. */
export type Draft = {
  lang: 'fr' | 'en'
  name: string
  title: string
  contact: string[]
  summary: string
  jobs: Job[]
  education: { name: string; school: string; year: number }[]
  skills: string[]
  certificates: string[]
  languages: string[]
  wishes: string[]
  interests: string[]
}

type Layout = {
  precision: 'month' | 'year'
  heading: (words: string) => string[]
  job: (job: Job, period: string) => string[]
  study: (one: Draft['education'][number]) => string
  bullet: string
  inline: boolean
}

const two = (value: number): string => String(value).padStart(2, '0')
const ofMonth = (month: string): string => (/^[aeiouéo]/.test(month) ? `d’${month}` : `de ${month}`)

export type PeriodStyle = 'numbers' | 'long' | 'short' | 'years' | 'since'
const openEnd: Record<PeriodStyle, { fr: string; en: string }> = {
  numbers: { fr: 'à ce jour', en: 'present' },
  long: { fr: 'aujourd’hui', en: 'present' },
  short: { fr: 'aujourd’hui', en: 'now' },
  years: { fr: 'aujourd’hui', en: 'today' },
  since: { fr: '', en: '' },
}

function writeMoment({ year, month }: Moment, style: PeriodStyle, lang: 'fr' | 'en'): string {
  if (style === 'numbers') return `${two(month)}/${year}`
  if (style === 'years') return String(year)
  return `${months[lang][style === 'short' ? 'short' : 'long'][month - 1]} ${year}`
}

export function writePeriod(job: Pick<Job, 'start' | 'end'>, style: PeriodStyle, lang: 'fr' | 'en'): string {
  const start = writeMoment(job.start, style, lang)
  const end = job.end ? writeMoment(job.end, style, lang) : openEnd[style][lang]
  if (style === 'years' && job.end?.year === job.start.year) return start
  if (style !== 'since') return `${start} – ${end}`
  if (lang === 'en') return job.end ? `From ${start} to ${end}` : `Since ${start}`
  if (!job.end) return `Depuis ${start}`
  return `${ofMonth(start).replace(/^d/, 'D')} à ${end}`
}

const layouts: Record<PeriodStyle, Layout> = {
  numbers: {
    precision: 'month',
    heading: (words) => ['', words.toUpperCase()],
    job: (job, period) => [`${period}  ${job.title}, ${job.employer} (${job.city})`],
    study: ({ name, school, year }) => `${year}  ${name}, ${school}`,
    bullet: '- ',
    inline: false,
  },
  long: {
    precision: 'month',
    heading: (words) => ['', words, '-'.repeat(words.length)],
    job: (job, period) => ['', `${job.title} — ${job.employer}, ${job.city}`, period],
    study: ({ name, school, year }) => `${name} — ${school} (${year})`,
    bullet: '• ',
    inline: true,
  },
  short: {
    precision: 'month',
    heading: (words) => ['', `** ${words} **`],
    job: (job, period) => [`${period} | ${job.title} | ${job.employer}, ${job.city}`],
    study: ({ name, school, year }) => `${year} | ${name} | ${school}`,
    bullet: '  – ',
    inline: true,
  },
  years: {
    precision: 'year',
    heading: (words) => ['', words, ''],
    job: (job, period) => [`${period} : ${job.title} / ${job.employer} / ${job.city}`],
    study: ({ name, school, year }) => `${year} : ${name} / ${school}`,
    bullet: '* ',
    inline: false,
  },
  since: {
    precision: 'month',
    heading: (words) => ['', `${words} :`],
    job: (job, period) => ['', `${period} : ${job.title}, ${job.employer}, ${job.city}`],
    study: ({ name, school, year }) => `${name}, ${year}, ${school}`,
    bullet: '    - ',
    inline: true,
  },
}

type Part = 'work' | 'education' | 'skills' | 'certificates' | 'languages' | 'wishes' | 'interests'
const headings: Record<'fr' | 'en', Record<Part, string[]>> = {
  fr: {
    work: ['Expérience professionnelle', 'Expériences professionnelles', 'Parcours professionnel', 'Expériences'],
    education: ['Formation', 'Diplômes', 'Formations et diplômes', 'Formation'],
    skills: ['Compétences', 'Savoir-faire', 'Points forts', 'Compétences'],
    certificates: ['Habilitations et certificats', 'Certifications', 'Formations complémentaires', 'Certificats'],
    languages: ['Langues', 'Langues', 'Langues parlées', 'Langues'],
    wishes: ['Informations complémentaires', 'Divers', 'Situation', 'Recherche'],
    interests: ['Centres d’intérêt', 'Loisirs', 'À côté', 'Centres d’intérêt'],
  },
  en: {
    work: ['Work experience', 'Experience', 'Employment history', 'Professional experience'],
    education: ['Education', 'Education and training', 'Qualifications', 'Education'],
    skills: ['Skills', 'Key skills', 'Strengths', 'Skills'],
    certificates: ['Certificates', 'Certificates and licences', 'Training', 'Certificates'],
    languages: ['Languages', 'Languages', 'Languages', 'Languages'],
    wishes: ['Additional information', 'Practical', 'Availability', 'Other'],
    interests: ['Interests', 'Hobbies', 'Outside work', 'Interests'],
  },
}

const orders: Part[][] = [
  ['work', 'education', 'certificates', 'skills', 'languages', 'wishes', 'interests'],
  ['wishes', 'work', 'education', 'skills', 'certificates', 'languages', 'interests'],
  ['education', 'certificates', 'work', 'skills', 'wishes', 'languages', 'interests'],
  ['skills', 'work', 'certificates', 'education', 'languages', 'interests', 'wishes'],
]

function writePart(draft: Draft, part: Part, layout: Layout, style: PeriodStyle): string[] {
  const list = (items: string[], inline: boolean) => (inline ? [items.join(', ')] : items.map((item) => layout.bullet + item))
  if (part === 'work')
    return draft.jobs.flatMap((job) => [
      ...layout.job(job, writePeriod(job, style, draft.lang)),
      ...(job.context ? [job.context] : []),
      ...job.tasks.map((task) => layout.bullet + task),
    ])
  if (part === 'education') return draft.education.map(layout.study)
  if (part === 'wishes' || part === 'certificates') return list(draft[part], false)
  return list(draft[part], layout.inline || part === 'interests')
}

/** A CV as people type it, in one of five hands; `variant` picks the words and the order of its headings. */
export function writeCv(draft: Draft, style: PeriodStyle, variant: number): string {
  const layout = layouts[style]
  const head = [draft.name, draft.title, ...draft.contact, '', draft.summary]
  const order = orders[variant % orders.length]!
  const body = order.flatMap((part) => {
    const lines = writePart(draft, part, layout, style)
    return lines.length === 0 ? [] : [...layout.heading(headings[draft.lang][part][variant % 4]!), ...lines]
  })
  return `${[...head, ...body].join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`
}

export function toPartialDate({ year, month }: Moment, style: PeriodStyle): string {
  return layouts[style].precision === 'year' ? String(year) : `${year}-${two(month)}`
}
