import { findTerm, loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import type { Profile } from '#lib/profile'
import type { FoundTerm } from './find-terms.ts'
import type { SearchDocument } from './search-document.ts'
import type { Statements } from './statements.ts'

const levels: [RegExp, string][] = [
  [/\b([ABC][12])\b/, ''],
  [/\bnati(?:ve?|f)|maternelle|mother tongue|first language/i, 'native'],
  [/\bbiling/i, 'bilingual'],
  [/\bcour(?:ant|amment)|\bfluent|\bfluency|full professional|\badvanced\b|\bavancé|\btrès bon niveau/iu, 'fluent'],
  [
    /\bintermédiaire|\bintermediaire|\bintermediate|\bbon niveau|\bconversation|\bprofessionnel|\bprofessional|\bworking|\blu,? écrit|\btechnique/iu,
    'intermediate',
  ],
  [/\bnotions?|\bscolaire|\bdébutant|\bbases?\b|\bbasic|\belementary|\bbeginner|\brudiment/iu, 'basic'],
]

/** The level that words state: a CEFR level, or one of the named ones; null where none is told. */
export function levelIn(words: string): string | null {
  for (const [pattern, level] of levels) {
    const match = pattern.exec(words)
    if (match) return level || match[1]!
  }
  return null
}

export function collectLanguages(profile: Profile, statements: Statements, found: FoundTerm[]): SearchDocument['languages'] {
  const languages: SearchDocument['languages'] = []
  for (const [index, { language, fluency }] of (profile.languages ?? []).entries()) {
    const lang = languageCode(language)
    const level = fluency ? levelIn(fluency) : levelIn(language)
    const path = `languages[${index}]`
    const at = statements.at(level && fluency ? `${path}.fluency` : `${path}.language`)
    if (lang && at !== -1) languages.push({ lang, level, at })
  }
  for (const { id, match, at, line, column } of found) {
    const lang = match.kind === 'language' ? loadTaxonomy().byId.get(id)?.codes['slot'] : undefined
    if (!lang || languages.some((known) => known.lang === lang)) continue
    languages.push({ lang, level: levelIn(nextTo(line, column, match.end - match.start)), at })
  }
  return languages
}

/** What stands with a language: «anglais B2, italien A2» has a level each, "fluent English" its level before. */
function nextTo(line: string, column: number, length: number): string {
  const after = /^[^,;.•·|/]*/.exec(line.slice(column + length, column + length + 40))![0]
  const before = /[^,;.•·|/]*$/.exec(line.slice(Math.max(0, column - 24), column))![0]
  return `${before} ${line.slice(column, column + length)} ${after}`
}

export function languageCode(words: string): string | undefined {
  const known = findTerm('language', words)?.codes['slot']
  if (known) return known
  const first = words.trim().split(/[\s(:–-]+/)[0] ?? ''
  return findTerm('language', first)?.codes['slot'] ?? (/^[a-z]{2}$/.test(words) ? words : undefined)
}
