import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, type Today, met, notMet, unknown } from './criterion.ts'
import { judgeExperience, yearsOf } from './experience.ts'
import type { Wanted } from './wanted-terms.ts'

export const levelWords: Record<string, RegExp> = {
  intern: /\bstagiaire|\bintern\b|\balternant|\bapprenti/iu,
  junior: /\bjunior|\bdébutant|\bgraduate\b|\btrainee/iu,
  mid: /\bconfirmé/iu,
  senior: /\bsenior|\bsénior|\bexpérimenté/iu,
  lead: /\blead\b|\bréférente?\b|\bchef(?:fe)? d[’']équipe|\bteam leader/iu,
  manager: /\bmanager|\bresponsable|\bchef(?:fe)? de (?!rang|partie)|\bcadre de santé|\bencadrant/iu,
  director: /\bdirect(?:eur|rice|or)\b|\bhead of\b/iu,
  executive: /\bdirect(?:eur|rice) général|\bpdg\b|\bceo\b|\bc[ft]o\b|\bchief\b/iu,
}
/** Years that stand for a level where no title says it. */
export const yearsOfLevel: Record<string, { min?: number; max?: number }> = {
  junior: { max: 3 },
  mid: { min: 3 },
  senior: { min: 6 },
}

/** By the words of the titles held, else by the years in the trade; levels of management by their titles alone. */
export function judgeSeniority(wanted: { level: string; trade?: Wanted[] }, document: SearchDocument, today: Today): Finding {
  const own = document.occupations.find(
    ({ words: held, terms }) => levelWords[wanted.level]?.test(held) || saysSlot(terms, wanted.level),
  )
  if (own) return met(own.at, { degree: own.current ? 1 : 0.8 })
  const span = yearsOfLevel[wanted.level]
  if (!span || yearsOf(document, today, wanted.trade) === undefined) return unknown
  const finding = judgeExperience({ ...span, ...(wanted.trade ? { domain: wanted.trade } : {}) }, document, today)
  return finding.verdict === 'unknown' || finding.at === undefined ? unknown : clear(finding)
}

const clear = (finding: Finding): Finding => (finding.verdict === 'met' ? finding : notMet(finding.at!, finding))
const saysSlot = (terms: string[], level: string) =>
  terms.some((id) => loadTaxonomy().byId.get(id)?.codes['slot'] === level && id.startsWith('seniority:'))

export const seniorityJudge =
  (wanted: { level: string; trade?: Wanted[] }): Judge =>
  (document, today) =>
    judgeSeniority(wanted, document, today)
