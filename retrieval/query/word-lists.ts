import { findTerm } from './taxonomy/taxonomy.ts'

export const norm = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .replace(/s\b/g, '')
const kinds = ['skill', 'certification', 'licence', 'industry', 'occupation'] as const

/** HPLC and GC-MS are of one family, and two things. */
const isName = (word: string) => /^\p{Lu}|\p{Lu}.*\p{Lu}|\d/u.test(word)

/** The same words, or two names of one thing. */
export function isSame(a: string, b: string): boolean {
  if (norm(a) === norm(b)) return true
  if (isName(a) && isName(b)) return false
  return kinds.some((kind) => {
    const term = findTerm(kind, a)
    return term !== undefined && term === findTerm(kind, b)
  })
}

/** What is taken back may be said shortly: «enlève le CACES» takes «CACES 5» away. */
function within(short: string, long: string): boolean {
  return ` ${norm(long)} `.includes(` ${norm(short)} `)
}

export function withWord(list: string[] | undefined, word: string): string[] {
  return list?.some((known) => isSame(known, word)) ? list : [...(list ?? []), word]
}

export function withoutWord(list: string[] | undefined, word: string): string[] | undefined {
  if (list?.some((known) => norm(known) === norm(word))) return withoutExact(list, word)
  const kept = list?.filter((known) => !isSame(known, word))
  return kept?.length ? kept : undefined
}

/** What is added beside its kin («Instagram et TikTok») leaves the kin in place. */
export function withoutExact(list: string[] | undefined, word: string): string[] | undefined {
  const kept = list?.filter((known) => norm(known) !== norm(word))
  return kept?.length ? kept : undefined
}

export function withoutWords(list: string[] | undefined, word: string): string[] | undefined {
  const kept = list?.filter((known) => !isSame(known, word) && !within(word, known))
  return kept?.length ? kept : undefined
}
