import type { Profile } from '#lib/profile'
import { formKey } from '#retrieval/query/taxonomy/normalise'
import { termsOf } from './find-terms.ts'
import { stemText } from './look-up.ts'
import { stretch } from './months.ts'
import type { Job, Pointer, SearchDocument } from './search-document.ts'
import type { Statements } from './statements.ts'

type Work = NonNullable<Profile['work']>[number]
const inside = ['occupation', 'industry', 'skill', 'certification'] as const

/** Stretches of work with the domains that each can count for. */
export function collectJobs(profile: Profile, statements: Statements, lang: 'fr' | 'en'): Job[] {
  return (profile.work ?? []).flatMap((work, index) => {
    const path = `work[${index}]`
    const at = statements.at(work.position ? `${path}.position` : path)
    return at === -1 ? [] : [toJob(work, { statements, path, at, lang })]
  })
}

type Where = { statements: Statements; path: string; at: Pointer; lang: 'fr' | 'en' }

function toJob(work: Work, { statements, path, at, lang }: Where): Job {
  const text = [work.position, work.name, work.summary, ...(work.highlights ?? [])].filter(Boolean).join('\n')
  const dates = statements.at(`${path}.startDate`)
  const companyAt = work.name ? statements.at(`${path}.name`) : -1
  return {
    at,
    title: work.position ?? '',
    ...(work.name && companyAt !== -1 ? { company: work.name, companyAt } : {}),
    ...(work.startDate ? stretch(work.startDate, work.endDate) : {}),
    ...(dates === -1 ? {} : { datesAt: dates }),
    terms: termsOf(text, lang, inside),
    stems: stemText(text.replaceAll('\n', ' ')),
  }
}

/** What the person is and was: the title line, then each position. */
export function collectOccupations(profile: Profile, statements: Statements, lang: 'fr' | 'en'): SearchDocument['occupations'] {
  const occupations: SearchDocument['occupations'] = []
  const add = (words: string | undefined, path: string, current: boolean) => {
    const at = words ? statements.at(path) : -1
    if (words && at !== -1)
      occupations.push({ words, key: formKey(words), terms: termsOf(words, lang, ['occupation']), current, at })
  }
  add(profile.basics?.label, 'basics.label', true)
  profile.work?.forEach(({ position, startDate, endDate }, index) =>
    add(position, `work[${index}].position`, Boolean(startDate) && !endDate),
  )
  return occupations
}
