import type { Profile } from '#lib/profile'
import { type Lang, type Person, readPersons } from '../cv/person.ts'
import type { Target } from '../cv/score.ts'
import { arranged } from './arranged.ts'
import { classic } from './classic.ts'
import { designed } from './designed.ts'
import { exported } from './exports.ts'
import { printed } from './printed.ts'
import { fresh } from './fresh.ts'
import { inboxMore } from './inbox-more.ts'
import { inbox } from './inbox.ts'
import { late } from './late.ts'
import { later } from './later.ts'
import { machine } from './machine.ts'
import { odd } from './odd.ts'
import { odder } from './odder.ts'
import type { Full, Stranger } from './stranger.ts'
import { unmet } from './unmet.ts'
import { bandOf } from './words.ts'
import { written } from './written.ts'

export type Document = Target & { stranger: Stranger }

const strangers = [
  ...printed,
  ...exported,
  ...designed,
  ...classic,
  ...written,
  ...fresh,
  ...unmet,
  ...odd,
  ...odder,
  ...arranged,
  ...machine,
  ...late,
  ...later,
  ...inbox,
  ...inboxMore,
]

const formats: Record<Stranger['via'], Target['format']> = {
  print: 'pdf',
  'office-pdf': 'pdf',
  'office-docx': 'docx',
  'office-odt': 'odt',
  'office-rtf': 'rtf',
  'office-doc': 'doc',
  html: 'html',
  txt: 'txt',
  md: 'md',
  xml: 'xml',
  json: 'json',
}

/** Everybody in every layout. */
export function planStrangers(): Document[] {
  return strangers.flatMap((stranger) =>
    readPersons(stranger.people ?? 'strangers.json').map((person) => {
      const id = `${person.id}-${stranger.name}`
      const format = formats[stranger.via]
      return {
        id,
        file: `${id}.${format}`,
        person,
        format,
        layout: stranger.name,
        truth: truthOf(person, stranger),
        stranger,
      }
    }),
  )
}

export const pageOf = ({ person, stranger }: Document): string => stranger.write(person.resume as Full, person.lang)

/** What of a person this layout shows. */
function truthOf({ resume, lang }: Person, { told, write }: Stranger): Profile {
  const cut = (date: string | undefined) => (told.years ? date?.slice(0, 4) : date)
  const { summary, ...basics } = resume.basics!
  const shown = write(resume as Full, lang).toLocaleLowerCase('fr')
  return {
    basics: { ...basics, ...(told.summary !== false && { summary }) },
    work: resume.work!.map((work) => ({ ...work, startDate: cut(work.startDate), endDate: cut(work.endDate) })),
    education: resume.education,
    skills: resume.skills!.filter(({ name }) => shown.includes(name.toLocaleLowerCase('fr').replaceAll('&', '&amp;'))),
    languages: resume.languages!.map(({ language, fluency }) => ({ language, ...levelOf(fluency!, lang, told.levels) })),
  }
}

function levelOf(fluency: string, lang: Lang, levels: Stranger['told']['levels']): { fluency?: string } {
  if (levels === 'none') return {}
  return { fluency: levels === 'cefr' ? fluency : bandOf(fluency, lang) }
}
