import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Profile } from '#lib/profile'
import type { Lang } from './person.ts'

export const fields = [
  'name',
  'mail',
  'phone',
  'city',
  'links',
  'summary',
  'company',
  'position',
  'start',
  'end',
  'institution',
  'diploma',
  'year',
  'skills',
  'languages',
  'level',
] as const
export type Field = (typeof fields)[number]

/** Letters and digits alone, without case or accents. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()

const small = new Set('de d du des la le les l en in of et and the'.split(' '))
/** A diploma with its field, whichever part holds which word. */
export const diplomaOf = ({ studyType, area }: { studyType?: string | undefined; area?: string | undefined }): string =>
  [...new Set(plain(`${studyType ?? ''} ${area ?? ''}`).split(' '))]
    .filter((word) => !small.has(word))
    .toSorted()
    .join(' ')

export const phoneOf = (phone: string, lang: Lang): string =>
  parsePhoneNumberFromString(phone, lang === 'fr' ? 'FR' : 'GB')?.number ?? phone.replace(/\D/g, '')

export const linkOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '')

export const linksOf = (profile: Profile): string[] =>
  [profile.basics?.url, ...(profile.basics?.profiles ?? []).map(({ url }) => url)].flatMap((url) => (url ? [linkOf(url)] : []))

export const skillsOf = (profile: Profile): string[] =>
  (profile.skills ?? [])
    .flatMap(({ name, keywords }) => (keywords?.length ? keywords : [name]))
    .map(plain)
    .filter(Boolean)

/** Two summaries agree when nine words of ten are the same. */
export function sameSummary(a: string, b: string): boolean {
  const [left, right] = [plain(a).split(' '), plain(b).split(' ')]
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count) {
      common += 1
      counts.set(word, count - 1)
    }
  }
  return common / Math.max(left.length, right.length) >= 0.9
}
