import type { Made } from './draft.ts'
import { foldSame } from './fold.ts'
import type { Filters } from './slots.ts'

/** One criterion asked for before: the words it is known by. */
export type Held = { words: string; made: Made; unwanted?: boolean }

function wishes(filters: Filters, slot: 'skills' | 'certifications' | 'industries'): Held[] {
  const one = ({ skills: 'skill', certifications: 'certification', industries: 'industry' } as const)[slot]
  return Object.entries(filters[slot] ?? {}).flatMap(([how, words]) =>
    (words ?? []).map((word): Held => ({ words: word, made: { slot: one, value: word }, unwanted: how === 'exclude' })),
  )
}

const levels: Partial<Record<NonNullable<Filters['seniority']>, string[]>> = {
  intern: ['stagiaire', 'intern'],
  junior: ['junior', 'débutant', 'graduate'],
  mid: ['confirmé', 'mid-level'],
  senior: ['senior'],
  lead: ['lead'],
  manager: ['manager'],
  director: ['directeur', 'director'],
}

/** «le permis», "the licence": the only one that is held. */
function licences({ driving_licences: held = {} }: Filters): Held[] {
  const all = [...(held.must ?? []), ...(held.nice ?? [])]
  const words = all.length === 1 ? ['permis', 'licence', 'license', 'driving licence'] : []
  return words.map((word): Held => ({ words: word, made: { slot: 'licence', value: all[0]! } }))
}

/** All that the filters hold and that can be named again. */
export function heldIn(filters: Filters): Held[] {
  const companies = Object.entries(filters.companies ?? {}).flatMap(([how, names]) =>
    (names ?? []).map((name): Held => ({
      words: name,
      made: { slot: 'company', value: { name, how: how as keyof NonNullable<Filters['companies']> } },
      unwanted: how.startsWith('exclude'),
    })),
  )
  const { diplomas = [], fields = [] } = filters.education ?? {}
  return [
    ...wishes(filters, 'skills'),
    ...wishes(filters, 'certifications'),
    ...wishes(filters, 'industries'),
    ...(filters.titles ?? []).map((word): Held => ({ words: word, made: { slot: 'title', value: word } })),
    ...(filters.exclude_titles ?? []).map((word): Held => ({
      words: word,
      made: { slot: 'title', value: word },
      unwanted: true,
    })),
    ...companies,
    ...(filters.locations ?? []).map((place): Held => ({ words: place.place, made: { slot: 'location', value: place } })),
    ...(filters.exclude_locations ?? []).map((place): Held => ({
      words: place.place,
      made: { slot: 'location', value: place },
      unwanted: true,
    })),
    ...diplomas.map((diploma): Held => ({ words: diploma, made: { slot: 'education', value: { diploma } } })),
    ...fields.map((field): Held => ({ words: field, made: { slot: 'education', value: { field } } })),
    ...(filters.driving_licences ? licences(filters) : []),
    ...(filters.has_vehicle
      ? ['véhicule', 'voiture', 'vehicle', 'car', 'van'].map((words): Held => ({ words, made: { slot: 'vehicle', value: true } }))
      : []),
    ...(filters.seniority
      ? (levels[filters.seniority] ?? []).map((words): Held => ({
          words,
          made: { slot: 'seniority', value: filters.seniority! },
        }))
      : []),
    ...(filters.experience ?? []).flatMap((one): Held[] =>
      one.in ? [{ words: one.in, made: { slot: 'experience', value: one } }] : [],
    ),
  ]
}

const idle = new Set(
  'the and des les aux une pour avec sur dans for with level niveau habilitation carte card permis cert certificate certificat ticket licence registration requirement thing part bit filter critere experience knowledge skills connaissance maitrise'.split(
    ' ',
  ),
)

/** The words of a criterion without those that any could hold: «la BR» is that of «habilitation BR». */
export const coreOf = (words: string): string[] =>
  foldSame(words)
    .split(/[\s'’()/-]+/)
    .filter((part) => part && !idle.has(part))

/** The words of a criterion that tell it apart. */
export const partsOf = (words: string): string[] => coreOf(words).filter((part) => part.length > 2 || /\d/.test(part))

const singular = (word: string) => (word.length > 3 ? word.replace(/e?s$/, '') : word)

/** «plans» is «plan», "sausages" are "sausage". */
export const isOneWord = (one: string, other: string) =>
  singular(one) === singular(other) || one === `${other}s` || other === `${one}s`

/** «implanto» is «implantologie». */
export function isShort(said: string, whole: string): boolean {
  if (isOneWord(said, whole)) return true
  return said.length > 3 && whole.length > said.length + 2 && whole.startsWith(said)
}
