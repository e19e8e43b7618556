import type { Lang } from './person.ts'

export type SectionName =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'interests'
  | 'practical'
  | 'contact'
  | 'volunteer'
  | 'projects'
  | 'references'
export type Dates = 'long' | 'short' | 'numeric' | 'dotted' | 'year' | 'since' | 'brief' | 'iso' | 'days' | 'lasting'
export type Levels = 'cefr' | 'words' | 'both' | 'none'

const titles: Record<Lang, Record<SectionName, string[]>> = {
  fr: {
    summary: ['Profil', 'À propos', 'Présentation', 'Objectif professionnel'],
    work: ['Expériences professionnelles', 'Parcours professionnel', 'Expérience', 'Mes expériences'],
    education: ['Formation', 'Diplômes et formations', 'Formations', 'Études'],
    skills: ['Compétences', 'Savoir-faire', 'Compétences clés', 'Compétences professionnelles'],
    languages: ['Langues', 'Langues parlées', 'Langues', 'Langues étrangères'],
    certificates: ['Certifications', 'Habilitations', 'Certifications et habilitations', 'Certificats'],
    interests: ["Centres d'intérêt", 'Loisirs', "Centres d'intérêt", 'Passions'],
    practical: ['Permis', 'Informations complémentaires', 'Divers', 'Mobilité'],
    contact: ['Contact', 'Coordonnées', 'Me contacter', 'Informations personnelles'],
    volunteer: ['Bénévolat', 'Engagements associatifs', 'Vie associative', 'Bénévolat'],
    projects: ['Projets personnels', 'Réalisations', 'Projets', 'Projets'],
    references: ['Références', 'Références professionnelles', 'Références', 'Recommandations'],
  },
  en: {
    summary: ['Profile', 'About me', 'Personal statement', 'Summary'],
    work: ['Work experience', 'Employment history', 'Professional experience', 'Career history'],
    education: ['Education', 'Education and training', 'Qualifications', 'Academic background'],
    skills: ['Skills', 'Key skills', 'Core competencies', 'Areas of expertise'],
    languages: ['Languages', 'Language skills', 'Languages', 'Languages'],
    certificates: ['Certifications', 'Licences and certifications', 'Certificates', 'Professional development'],
    interests: ['Interests', 'Hobbies and interests', 'Interests', 'Outside work'],
    practical: ['Driving licence', 'Additional information', 'Other', 'Further information'],
    contact: ['Contact', 'Contact details', 'Get in touch', 'Personal details'],
    volunteer: ['Volunteering', 'Volunteer experience', 'Community involvement', 'Voluntary work'],
    projects: ['Projects', 'Personal projects', 'Selected projects', 'Projects'],
    references: ['References', 'Referees', 'References', 'Professional references'],
  },
}

export const titleOf = (lang: Lang, section: SectionName, variant: number): string => {
  const among = titles[lang][section]
  return among[variant % among.length]!
}

const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const shortMonths = {
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}
const running = { fr: ["aujourd'hui", 'présent', 'à ce jour', 'en cours'], en: ['present', 'Present', 'to date', 'now'] }

export function wordDate(date: string, lang: Lang, dates: Dates): string {
  const [year = '', month] = date.split('-')
  if (!month || dates === 'year') return year
  const index = Number(month) - 1
  if (dates === 'numeric') return `${month}/${year}`
  if (dates === 'dotted') return `${month}.${year}`
  if (dates === 'iso') return `${year}-${month}`
  if (dates === 'brief') return lang === 'fr' ? `${month}/${year.slice(2)}` : `${shortMonths.en[index]} '${year.slice(2)}`
  const name = (dates === 'short' || dates === 'lasting' ? shortMonths : months)[lang][index]!
  return `${dates === 'long' && lang === 'fr' && year.endsWith('6') ? name[0]!.toUpperCase() + name.slice(1) : name} ${year}`
}

/** «septembre 2019 – aujourd'hui», «depuis 09/2019», «2018 - 2020». */
export function wordPeriod(
  period: { start?: string | undefined; end?: string | undefined },
  lang: Lang,
  voice: { dates: Dates; variant: number },
): string {
  const { dates, variant } = voice
  const dash = [' – ', ' - ', '–', ' — ', lang === 'fr' ? ' à ' : ' to ', ' > '][variant % 6]!
  if (dates === 'days' && period.start) return wordDays({ start: period.start, end: period.end }, lang)
  const start = period.start ? wordDate(period.start, lang, dates) : ''
  const end = period.end ? wordDate(period.end, lang, dates) : ''
  if (!start) return end
  if (end === start) return end
  if (dates === 'since' && !end) return lang === 'fr' ? `depuis ${start}` : `since ${start}`
  if (dates === 'since') return lang === 'fr' ? `de ${start} à ${end}` : `from ${start} to ${end}`
  const lasts = dates === 'lasting' && period.start && period.end ? ` (${lasting(period.start, period.end, lang)})` : ''
  return `${start}${dash}${end || running[lang][variant % 4]!}${lasts}`
}

/** «du 01/09/2019 au 31/08/2021»: from the first day to the last. */
function wordDays({ start, end }: { start: string; end: string | undefined }, lang: Lang): string {
  const day = (date: string, last: boolean) => {
    const [year = '', month = '01'] = date.split('-')
    const number = last ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 1
    return `${String(number).padStart(2, '0')}/${month}/${year}`
  }
  if (!end) return lang === 'fr' ? `depuis le ${day(start, false)}` : `since ${day(start, false)}`
  return lang === 'fr' ? `du ${day(start, false)} au ${day(end, true)}` : `${day(start, false)} - ${day(end, true)}`
}

function lasting(start: string, end: string, lang: Lang): string {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1)
  const count = months(end) - months(start) + 1
  const [years, rest] = [Math.floor(count / 12), count % 12]
  const words = lang === 'fr' ? [years > 1 ? 'ans' : 'an', 'mois'] : [years > 1 ? 'yrs' : 'yr', rest > 1 ? 'mos' : 'mo']
  return [...(years ? [`${years} ${words[0]}`] : []), ...(rest ? [`${rest} ${words[1]}`] : [])].join(' ')
}

/** How a CV words a level, and what a reader may make of it: each word is read within a band. */
const levelWords: Record<Lang, Record<string, [words: string, read: string]>> = {
  fr: {
    native: ['langue maternelle', 'native'],
    C2: ['bilingue', 'C2|native'],
    C1: ['courant', 'C1|C2'],
    B2: ['bon niveau', 'B2|B1'],
    B1: ['intermédiaire', 'B1|B2'],
    A2: ['notions', 'A2|A1'],
    A1: ['débutant', 'A1|A2'],
  },
  en: {
    native: ['native', 'native'],
    C2: ['bilingual', 'C2|native'],
    C1: ['fluent', 'C1|C2'],
    B2: ['good', 'B2|B1'],
    B1: ['intermediate', 'B1|B2'],
    A2: ['basic', 'A2|A1'],
    A1: ['beginner', 'A1|A2'],
  },
}

export function wordLevel(fluency: string, lang: Lang, levels: Levels): { words: string; truth?: string } {
  const [words, read] = levelWords[lang][fluency] ?? [fluency, fluency]
  if (levels === 'none') return { words: '' }
  if (fluency === 'native') return { words, truth: 'native' }
  if (levels === 'cefr') return { words: fluency, truth: fluency }
  if (levels === 'both') return { words: `${words} (${fluency})`, truth: fluency }
  return { words, truth: `${read}|${words}` }
}
