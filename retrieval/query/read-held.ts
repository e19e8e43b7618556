import { addPiece, coverSpan, type Draft, isFree, type Made } from './draft.ts'
import { foldSame } from './fold.ts'
import type { Filters } from './slots.ts'

type Held = { words: string; made: Made; unwanted?: boolean }

const taking =
  /(?:enlev\w+|retir\w+|supprim\w+|oubli\w+|laiss\w+ tomber|vir\w+|remov\w+|drop|forget(?: about)?|take off|take out|lose|get rid of|ignore|scrap|sans|plus besoin|cancel|skip|ditch|annul\w+|abandonn\w+|without|not?|pas)(?: (?:de|du|la|le|les|the|l'|d'|des|that|critere|experience|about))* $/

/** «reprends Soprema», "let Kingspan people back in": no longer unwanted. */
const forgiving =
  /(?<![a-z])(?:repren\w*|reintegre\w*|remets|remettez|accepte\w*|inclu\w+|let|allow|include|readmit|bring back|take back)(?: (?:les|ceux|celles|gens|profils|anciens|de|du|d'|des|chez|the|people|those|anyone|from|at))* $/

const deciding =
  /^(?: \w+)? (?:est|is|are|sont|n'est|isn't|devient|becomes?|serait|would be|c'est|plus|no longer)?(?: \w+){0,2}? ?(?:obligatoires?|indispensables?|facultati\w+|optional|optionnel\w*|required|mandatory|essential|necessaires?|needed|un plus|bonus|souhaite\w*|preferred|a must)(?![a-z])/

function wishes(filters: Filters, slot: 'skills' | 'certifications' | 'industries'): Held[] {
  const one = ({ skills: 'skill', certifications: 'certification', industries: 'industry' } as const)[slot]
  return Object.entries(filters[slot] ?? {}).flatMap(([how, words]) =>
    (words ?? []).map((word): Held => ({ words: word, made: { slot: one, value: word }, unwanted: how === 'exclude' })),
  )
}

function heldIn(filters: Filters): Held[] {
  const companies = Object.entries(filters.companies ?? {}).flatMap(([how, names]) =>
    (names ?? []).map((name): Held => ({
      words: name,
      made: { slot: 'company', value: { name, how: how as keyof NonNullable<Filters['companies']> } },
      unwanted: how.startsWith('exclude'),
    })),
  )
  return [
    ...wishes(filters, 'skills'),
    ...wishes(filters, 'certifications'),
    ...wishes(filters, 'industries'),
    ...(filters.titles ?? []).map((word): Held => ({ words: word, made: { slot: 'title', value: word } })),
    ...companies,
    ...(filters.locations ?? []).map((place): Held => ({ words: place.place, made: { slot: 'location', value: place } })),
    ...(filters.education?.diplomas ?? []).map((diploma): Held => ({
      words: diploma,
      made: { slot: 'education', value: { diploma } },
    })),
    ...(filters.education?.fields ?? []).map((field): Held => ({ words: field, made: { slot: 'education', value: { field } } })),
  ]
}

/** What was said before is known by its words, and may be taken back by one of them: «laisse tomber le 5», "forget the reach". */
export function readHeld(draft: Draft, before: Filters): void {
  if (draft.long) return
  for (const { words, made, unwanted } of heldIn(before)) {
    const whole = foldSame(words)
    const at = boundary(draft.left, whole)
    if (at >= 0) {
      const back = unwanted && forgiving.test(draft.folded.slice(Math.max(0, at - 40), at))
      put(draft, back ? { ...made, mode: 'remove' } : made, at, at + whole.length)
      continue
    }
    for (const part of whole.split(/[\s-]+/)) {
      const start = boundary(draft.left, part)
      if (start < 0 || (part.length < 3 && !/\d/.test(part))) continue
      const taken = taking.test(draft.folded.slice(Math.max(0, start - 40), start))
      if (!taken && !deciding.test(draft.folded.slice(start + part.length))) continue
      put(draft, taken ? { ...made, mode: 'remove' } : made, start, start + part.length)
      break
    }
  }
}

function put(draft: Draft, made: Made, start: number, end: number): void {
  if (!isFree(draft, start, end)) return
  addPiece(draft, made, start, end)
  coverSpan(draft, start, end)
}

function boundary(text: string, words: string): number {
  if (words.length === 0) return -1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const clear = !/[a-z0-9]/.test(text[at - 1] ?? ' ') && /^(?:e?s)?(?![a-z0-9])/.test(text.slice(at + words.length))
    if (clear) return at
  }
  return -1
}
