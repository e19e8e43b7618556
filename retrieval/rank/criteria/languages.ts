import type { SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, met, notMet, unknown } from './criterion.ts'

/** Levels on one scale; the named ones stand where the Council of Europe's descriptors put them. */
const ranks: Record<string, number> = {
  A1: 1,
  A2: 2,
  basic: 2,
  B1: 3,
  intermediate: 3,
  B2: 4,
  fluent: 5,
  C1: 5,
  C2: 6,
  bilingual: 6,
  native: 7,
}
/** What must at least be had: «courant» is met from C1, «bilingue» from C2, «langue maternelle» too. */
const needed = (level: string) => Math.min(ranks[level] ?? 0, 6)

export function judgeLanguage(wanted: { lang: string; level: string | null }, document: SearchDocument): Finding {
  const spoken = document.languages.find(({ lang }) => lang === wanted.lang)
  if (!spoken) return unknown
  const detail = { key: 'level', params: { level: spoken.level ?? '' } }
  const degree = (spoken.level ? (ranks[spoken.level] ?? 3) : 3) / 7
  if (!wanted.level) return met(spoken.at, { ...(spoken.level ? { detail } : {}), degree })
  if (!spoken.level) return { verdict: 'unknown', at: spoken.at }
  const enough = (ranks[spoken.level] ?? 0) >= needed(wanted.level)
  return enough ? met(spoken.at, { detail, degree }) : notMet(spoken.at, { detail, degree })
}

export const languageJudge =
  (wanted: { lang: string; level: string | null }): Judge =>
  (document) =>
    judgeLanguage(wanted, document)
