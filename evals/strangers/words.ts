import type { Profile } from '#lib/profile'
import type { Lang } from '../cv/person.ts'

export type Work = NonNullable<Profile['work']>[number]
export type Study = NonNullable<Profile['education']>[number]
export type DateStyle = 'long' | 'short' | 'capitals' | 'slash' | 'dot' | 'years' | 'day' | 'apostrophe'

const months = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const short = {
  fr: 'janv. févr. mars avril mai juin juil. août sept. oct. nov. déc.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}

export const either = (lang: Lang, french: string, english: string): string => (lang === 'fr' ? french : english)

export function dateOf(date: string, lang: Lang, style: DateStyle): string {
  const [year = '', month = '01'] = date.split('-')
  const index = Number(month) - 1
  switch (style) {
    case 'years':
      return year
    case 'slash':
      return `${month}/${year}`
    case 'dot':
      return `${month}.${year}`
    case 'day':
      return `01/${month}/${year}`
    case 'apostrophe':
      return `${short[lang][index]} '${year.slice(2)}`
    case 'short':
      return `${short[lang][index]} ${year}`
    case 'capitals':
      return `${months[lang][index]!.toLocaleUpperCase('fr')} ${year}`
    case 'long':
      return `${months[lang][index]} ${year}`
  }
}

export type Range = { startDate?: string | undefined; endDate?: string | undefined }

/** A range whose dates a layout words itself; a month alone stands once. */
export function spanOf({ startDate, endDate }: Range, write: (date: string) => string, dash: string, now: string): string {
  const from = write(startDate!)
  const to = endDate ? write(endDate) : now
  return from === to ? from : `${from}${dash}${to}`
}

/** «mars 2021 – aujourd'hui», with the dash and the word for now that a layout likes. */
export function rangeOf(range: Range, lang: Lang, style: DateStyle, dash = ' – ', now?: string): string {
  return spanOf(range, (date) => dateOf(date, lang, style), dash, now ?? either(lang, "aujourd'hui", 'present'))
}

/** «Sept 2019»: four letters and no point, as many write it. */
export const monthOf = (date: string, lang: Lang): string => {
  const words = dateOf(date, lang, 'short')
  return lang === 'en' ? words.replace('Sep ', 'Sept ') : `${words[0]!.toLocaleUpperCase('fr')}${words.slice(1).replace('.', '')}`
}

/** «09/19» */
export const briefOf = (date: string): string => `${date.slice(5, 7)}/${date.slice(2, 4)}`

/** «2 ans et 5 mois», as exports of networks count it. */
export function lastingOf({ startDate, endDate }: Range, lang: Lang): string {
  const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  const total = count(endDate ?? '2026-06') - count(startDate!) + 1
  const [years, rest] = [Math.floor(total / 12), total % 12]
  const parts = [
    ...(years ? [`${years} ${either(lang, years > 1 ? 'ans' : 'an', years > 1 ? 'years' : 'year')}`] : []),
    ...(rest ? [`${rest} ${either(lang, 'mois', rest > 1 ? 'months' : 'month')}`] : []),
  ]
  return parts.join(' ')
}

const levels: Record<Lang, Record<string, [words: string, read: string]>> = {
  fr: {
    native: ['Langue maternelle', 'native'],
    C2: ['Bilingue', 'C2|native'],
    C1: ['Courant', 'C1|C2'],
    B2: ['Avancé', 'B2|C1'],
    B1: ['Intermédiaire', 'B1|B2'],
    A2: ['Scolaire', 'A2|B1'],
  },
  en: {
    native: ['Native speaker', 'native'],
    C2: ['Bilingual', 'C2|native'],
    C1: ['Fluent', 'C1|C2'],
    B2: ['Upper intermediate', 'B2'],
    B1: ['Intermediate', 'B1|B2'],
    A2: ['Basic', 'A1|A2'],
  },
}

export const levelOf = (fluency: string, lang: Lang): string => levels[lang][fluency]![0]
export const bandOf = (fluency: string, lang: Lang): string => levels[lang][fluency]![1]
export const bare = (url: string): string => url.replace(/^https?:\/\//, '')

/** «Diplôme d'État, Infirmier», «BSc (Hons) in Biology». */
export const diplomaOf = ({ studyType, area }: Study, joint: string): string => `${studyType}${joint}${area}`
export const linksOf = ({ basics }: { basics: NonNullable<Profile['basics']> }): string[] =>
  [basics.url, ...(basics.profiles ?? []).map(({ url }) => url)].flatMap((url) => (url ? [bare(url)] : []))

/** Jobs that follow each other in one company, together. */
export function byCompany(work: Work[]): Work[][] {
  const groups: Work[][] = []
  for (const job of work) {
    if (groups.at(-1)?.[0]!.name === job.name) groups.at(-1)!.push(job)
    else groups.push([job])
  }
  return groups
}

/** Each written, one after the other. */
export const join = <T>(all: T[], write: (one: T, index: number) => string, joint = ''): string => all.map(write).join(joint)
export const yearOf = (date: string | undefined): string => date!.slice(0, 4)
