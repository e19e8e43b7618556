import type { Profile } from '#lib/profile'
import type { Lang } from './language.ts'

const joined = (parts: readonly (string | undefined)[], by = ', ') => parts.filter(Boolean).join(by)
const yearOf = (date: string | undefined) => date?.slice(0, 4)

function spanOf({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }): string {
  const [from, to] = [yearOf(startDate), yearOf(endDate)]
  return from ? ` (${from === to ? from : `${from}–${to ?? ''}`})` : to ? ` (${to})` : ''
}

const native: Record<Lang, string> = { fr: 'langue maternelle', en: 'native' }

/** «en» and «Anglais» alike, in the language of the reader. */
function languageName(language: string, lang: Lang): string {
  return /^[a-z]{2,3}$/.test(language)
    ? (new Intl.DisplayNames([lang], { type: 'language' }).of(language) ?? language)
    : language.toLowerCase()
}

/** The lines of a profile about one thing, each whole: which language at which level, which diploma when. Undefined for what is one value. */
const lines: Record<string, (profile: Profile, lang: Lang) => string[]> = {
  languages: ({ languages = [] }, lang) =>
    languages.map(({ language, fluency }) => {
      const level = fluency === 'native' ? native[lang] : fluency
      return `${languageName(language, lang)}${level ? ` (${level})` : ''}`
    }),
  education: ({ education = [] }) =>
    education.map(
      (one) =>
        `${joined([joined([one.studyType, one.area], ' '), one.institution])}${spanOf({ endDate: one.endDate ?? one.startDate })}`,
    ),
  certificates: ({ certificates = [] }) => certificates.map(({ name, date }) => `${name}${spanOf({ endDate: date })}`),
  experience: ({ work = [] }) => work.map((one) => `${joined([one.position, one.name])}${spanOf(one)}`),
}

export const linesOfField = (key: string, profile: Profile, lang: Lang): string[] =>
  [...new Set(lines[key]?.(profile, lang).filter(Boolean))].slice(0, 4)
