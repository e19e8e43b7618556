import type { Profile } from '#lib/profile'
import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import { eqfOf } from './diplomas.ts'
import { termsOf } from './find-terms.ts'
import { homeOf } from './home.ts'
import { languageCode } from './spoken-languages.ts'

/** What a statement is in the taxonomy (or on the map): its id, its name in both languages, its codes; `eqf` is the level of a diploma. */
export type Meaning = { id: string; fr: string; en: string; eqf?: number; codes?: Record<string, string> }

/** Which kinds of terms the words at a path name. */
const kinds: [RegExp, string[]][] = [
  [/^basics\.label$|^work\[\d+\]\.position$/, ['occupation']],
  [/^skills\[\d+\]\.name$/, ['skill', 'certification', 'licence']],
  [/^certificates\[\d+\]\.name$/, ['certification', 'licence', 'diploma']],
  [/^education\[\d+\]\.studyType$/, ['diploma', 'certification']],
]

/** What search makes of the same words; nothing where the taxonomy does not know them. The words themselves stay as they are written. */
export function normaliseFact({ path, value }: { path: string; value: unknown }, profile: Profile, lang: 'fr' | 'en'): Meaning[] {
  if (typeof value !== 'string') return []
  if (path === 'basics.location.city') return homeMeaning(profile, lang)
  if (/^languages\[\d+\]\.language$/.test(path)) return languageMeaning(value)
  if (/^bassin\.licences\[\d+\]$/.test(path)) return bySlot('licence', value)
  const wanted = kinds.find(([pattern]) => pattern.test(path))?.[1]
  if (!wanted) return []
  const study = /^education\[(\d+)\]/.exec(path)
  const words = study ? diplomaWords(profile, Number(study[1])) : value
  const found = termsOf(words, lang, wanted).flatMap((id) => meaningOf(id))
  const eqf = study ? eqfOf(words, lang) : undefined
  if (!eqf) return found
  return found.length > 0
    ? found.map((meaning) => ({ eqf, ...meaning }))
    : [{ id: `eqf:${eqf}`, fr: `niveau ${eqf}`, en: `level ${eqf}`, eqf }]
}

function diplomaWords({ education }: Profile, index: number): string {
  const { studyType, area } = education?.[index] ?? {}
  return [studyType, area].filter(Boolean).join(' ')
}

function meaningOf(id: string): Meaning[] {
  const term = loadTaxonomy().byId.get(id)
  if (!term) return []
  const { fr, en, eqf, codes } = term
  return [{ id, fr, en, ...(eqf ? { eqf } : {}), ...(Object.keys(codes).length > 0 ? { codes } : {}) }]
}

function bySlot(kind: string, slot: string): Meaning[] {
  const term = loadTaxonomy().terms.find((one) => one.kind === kind && one.codes['slot'] === slot)
  return term ? meaningOf(term.id) : []
}

function languageMeaning(words: string): Meaning[] {
  const code = languageCode(words)
  return code ? bySlot('language', code) : []
}

function homeMeaning(profile: Profile, lang: 'fr' | 'en'): Meaning[] {
  const place = homeOf(profile, lang)
  return place ? [{ id: place.id, fr: place.name, en: place.name, ...(place.code ? { codes: { code: place.code } } : {}) }] : []
}
