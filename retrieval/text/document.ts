import type { Fact, Profile } from '#lib/profile'
import { loadTaxonomy } from '#retrieval/query/taxonomy/taxonomy'
import { collectDiplomas } from './diplomas.ts'
import { collectJobs, collectOccupations } from './jobs.ts'
import { type FoundTerm, findTerms } from './find-terms.ts'
import { homeOf } from './home.ts'
import { lookUp, stemText } from './look-up.ts'
import { redactor } from './redact.ts'
import type { SearchDocument, SearchText } from './search-document.ts'
import { standingOfStatement } from './standing.ts'
import { collectLanguages } from './spoken-languages.ts'
import { type Statements, collectStatements } from './statements.ts'
import { collectWishes } from './wishes.ts'

export type DocumentSource = {
  candidateId: string
  organisationId: string
  version: number
  profile: Profile
  facts: Fact[]
  documents: { id: string; text: string; pages?: { number: number; start: number; end: number }[] }[]
  lang: string
  headline?: string
  updatedAt: string
  /** The person's name and contact, to be taken out of the texts. */
  hidden?: string[]
}

/** Changes when what is made of the same profile changes, so that everything is indexed again. */
export const documentForm = 9

export function toSearchDocument(source: DocumentSource): SearchDocument {
  const { profile } = source
  const lang = source.lang === 'en' ? 'en' : 'fr'
  const statements = collectStatements(profile, source.facts, source.hidden)
  const texts = collectTexts(source, statements, redactor(source.hidden))
  const { terms, denied, found } = findTerms(texts, lang)
  const occupations = collectOccupations(profile, statements, lang)
  const place = locateHome(profile, statements, lang)
  const document: SearchDocument = {
    candidateId: source.candidateId,
    organisationId: source.organisationId,
    version: source.version,
    lang: source.lang,
    updatedAt: source.updatedAt,
    title: source.headline || profile.basics?.label || profile.work?.[0]?.position || '',
    statements: statements.list,
    texts,
    terms,
    denied,
    occupations,
    jobs: collectJobs(profile, statements, lang),
    licences: collectLicences(profile, statements, { found, texts }),
    languages: collectLanguages(profile, statements, found),
    diplomas: collectDiplomas(profile, statements, lang),
    ...(place ? { place } : {}),
    wishes: collectWishes(profile, statements, { found, texts }),
    schedules: collectSchedules(found),
    statedYears: collectStatedYears(texts),
  }
  const move = moves.map((words) => lookUp(document, words)[0]).find((at) => at !== undefined)
  if (move !== undefined) document.wishes.move = { at: move }
  return document
}

const moves = [
  'mobilité nationale',
  'mobile sur toute la France',
  'prêt à déménager',
  'prête à déménager',
  'willing to relocate',
  'mobilité géographique',
]

/** Documents as they are, redacted; then one text of the statements that no document holds. */
function collectTexts(source: DocumentSource, statements: Statements, redact: (text: string) => string): SearchText[] {
  const held = new Set(source.documents.map(({ id }) => id))
  const texts: SearchText[] = source.documents.map(({ id, text, pages }) => {
    const plain = redact(text)
    return {
      documentId: id,
      text: plain,
      stems: stemText(plain),
      pages: (pages ?? []).map(({ number, start, end }) => ({ number, start, end })),
    }
  })
  const lines: [number, number][] = []
  let said = ''
  statements.list.forEach((statement, index) => {
    if (statement.source === 'document' && (!statement.documentId || held.has(statement.documentId))) return
    lines.push([said.length, index])
    said += `${statement.words.replace(/\n/g, ' ')}\n`
  })
  return said ? [...texts, { text: said, stems: stemText(said), pages: [], lines }] : texts
}

function locateHome(profile: Profile, statements: Statements, lang: 'fr' | 'en'): SearchDocument['place'] {
  const at = statements.at(profile.basics?.location?.city ? 'basics.location.city' : 'basics.location.postalCode')
  const place = at === -1 ? undefined : homeOf(profile, lang)
  return place ? { ...place, at } : undefined
}

function collectLicences(
  profile: Profile,
  statements: Statements,
  { found, texts }: { found: FoundTerm[]; texts: SearchText[] },
): SearchDocument['licences'] {
  const stated = (profile.bassin?.licences ?? [])
    .map((code, index) => ({ code, at: statements.at(`bassin.licences[${index}]`) }))
    .filter(({ at }) => at !== -1 && standingOfStatement(statements.list[at]!, texts) === 'stated')
  const { byId } = loadTaxonomy()
  const read = found.flatMap(({ id, match, at }) => {
    const code = match.kind === 'licence' ? byId.get(id)?.codes['slot'] : undefined
    return code ? [{ code, at }] : []
  })
  const known = new Set<string>()
  return [...stated, ...read].filter(({ code }) => !known.has(code) && known.add(code))
}

function collectSchedules(found: FoundTerm[]): SearchDocument['schedules'] {
  const { byId } = loadTaxonomy()
  const known = new Set<string>()
  return found.flatMap(({ id, match, at }) => {
    const value = match.kind === 'schedule' ? byId.get(id)?.codes['slot'] : undefined
    if (!value || known.has(value)) return []
    known.add(value)
    return [{ value, at }]
  })
}

const yearsSaid =
  /\b(\d{1,2})\s?(?:\+ ?|à \d{1,2} )?(?:ans|années|years?|yrs)['’]?(?:\s(?:de pratique|in practice)|(?:\s\p{L}+){0,2}\s(?:d['’]\s?expérience|of experience|experience))/giu

function collectStatedYears(texts: SearchText[]): SearchDocument['statedYears'] {
  return texts.flatMap(({ text }, index) =>
    [...text.matchAll(yearsSaid)]
      .slice(0, 3)
      .map((match) => ({ years: Number(match[1]), at: [index, match.index, match.index + match[0].length] as const })),
  )
}
