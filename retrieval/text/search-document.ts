import type { Source } from '#lib/profile'
import type { Place } from '#retrieval/query/places/place'

/** One line of a profile as it was stated, with where it comes from; `start`/`end` are offsets into the document's text. */
export type Statement = {
  path: string
  words: string
  source: Source['kind']
  documentId?: string
  page?: number
  start?: number
  end?: number
}

/** Where something is stated: the index of a statement, or a span of one of the texts. */
export type Pointer = number | readonly [text: number, start: number, end: number]

/** A text in which words are looked up: a document's, or the statements that no document holds, one a line. */
export type SearchText = {
  documentId?: string
  text: string
  /** The stems of the text, line by line, each between spaces: what `lookUp` scans. */
  stems: string
  pages: { number: number; start: number; end: number }[]
  /** Start of each line and the statement it repeats, where the text is made of statements. */
  lines?: (readonly [start: number, statement: number])[]
}

/** A stretch of work. Months are counted from year 0; `to` is exclusive, null while it runs; absent dates are absent. */
export type Job = {
  at: Pointer
  title: string
  company?: string
  companyAt?: Pointer
  from?: number
  to?: number | null
  /** Statement of the dates, where one is there. */
  datesAt?: Pointer
  terms: string[]
  /** The stems of its title, place and lines, each between spaces. */
  stems: string
}

export type At<T> = T & { at: Pointer }

/**
 * What is indexed of a person: statements and what was made of them, each with its source. It holds no name, contact, photo, age,
 * family, nationality nor any address finer than the town.
 */
export type SearchDocument = {
  candidateId: string
  organisationId: string
  version: number
  lang: string
  updatedAt: string
  title: string
  statements: Statement[]
  texts: SearchText[]
  /** Taxonomy id → where the term is stated (three places at most). */
  terms: Record<string, Pointer[]>
  /** Taxonomy id → where it is denied («pas de permis», "no forklift licence"). */
  denied: Record<string, Pointer>
  occupations: At<{ words: string; key: string; terms: string[]; current: boolean }>[]
  jobs: Job[]
  licences: At<{ code: string }>[]
  languages: At<{ lang: string; level: string | null }>[]
  diplomas: At<{ words: string; eqf?: number; area?: string }>[]
  place?: At<Place>
  /** What the person asks for, not what they once did. */
  wishes: {
    schedules: At<{ value: string }>[]
    contracts: At<{ value: string }>[]
    workingTime: At<{ value: string }>[]
    remote?: At<{ value: string }>
    salary?: At<{ min: number; currency: string; period: 'year' | 'month' | 'day' | 'hour'; basis?: 'net' | 'gross' }>
    availability?: At<{ from?: string; noticeDays?: number }>
    mobilityKm?: At<{ value: number }>
    authorisations: At<{ country: string }>[]
    vehicle?: At<{ value: boolean }>
    /** Where a move to anywhere is spoken of. */
    move?: At<object>
  }
  /** Schedules worked, wherever they are stated. */
  schedules: At<{ value: string }>[]
  /** «10 ans d'expérience», said as such. */
  statedYears: At<{ years: number }>[]
}

/** The line that says so, as the screens show it. */
export type Evidence = {
  words: string
  path?: string
  documentId?: string
  page?: number
  start?: number
  end?: number
  source: Source['kind']
}

const longest = 220
/** Characters from which a line is read as a paragraph, of which the sentence is shown. */
const paragraph = 100

export function evidenceOf(document: SearchDocument, pointer: Pointer): Evidence {
  if (typeof pointer === 'number') return ofStatement(document, document.statements[pointer]!)
  const [index, start, end] = pointer
  const text = document.texts[index]!
  const own = text.lines?.findLast(([lineStart]) => lineStart <= start)
  if (own) return ofStatement(document, document.statements[own[1]]!)
  const line = lineAround(text.text, start, end)
  const page = text.pages.find((candidate) => candidate.start <= start && start < candidate.end)
  return {
    words: line.words,
    ...(text.documentId ? { documentId: text.documentId } : {}),
    ...(page ? { page: page.number } : {}),
    start: line.start,
    end: line.end,
    source: 'document',
  }
}

/** The statement's whole line where its document is held: «CE» alone would not say much. */
function ofStatement(document: SearchDocument, statement: Statement): Evidence {
  const { documentId, start, end } = statement
  const text = documentId === undefined ? undefined : document.texts.find((one) => one.documentId === documentId)
  if (!text || start === undefined || end === undefined) return { ...statement, words: clip(statement.words) }
  const line = lineAround(text.text, start, end)
  return { ...statement, ...line, words: clip(line.words || statement.words) }
}

const clip = (words: string) => {
  const plain = words.replace(/\s+/g, ' ').trim()
  return plain.length > longest ? `${plain.slice(0, longest - 1).trimEnd()}…` : plain
}

/** The line around a span; of a paragraph its sentence, or a window of that. */
export function lineAround(text: string, start: number, end: number): { words: string; start: number; end: number } {
  let from = text.lastIndexOf('\n', start - 1) + 1
  let to = text.indexOf('\n', end)
  if (to === -1) to = text.length
  if (to - from > paragraph) [from, to] = sentenceAround(text, [from, to], [start, end])
  if (to - from > longest) {
    from = Math.max(from, wordStart(text, start - 60))
    to = Math.min(to, wordEnd(text, end + 100))
  }
  while (from < start && /[\s,|;·•/–-]/.test(text[from]!)) from += 1
  while (to > end && /[\s,|;·/–-]/.test(text[to - 1]!)) to -= 1
  return { words: plainWords(text.slice(from, to)), start: from, end: to }
}

/** In one line; of the marks around a phone number that was blanked, one is left. */
const plainWords = (text: string) =>
  text
    .replace(/(\s?[,|;·•–—-])(?:\s+[,|;·•–—-])+(?=\s)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** From the end of the sentence before to the end of this one; «St. » and «Dr. » end none. */
function sentenceAround(text: string, line: [number, number], [start, end]: [number, number]): [number, number] {
  let [from, to] = line
  for (const { index, 0: stop } of text.slice(from, to).matchAll(/(?<=[\p{L}\d)»]{3})[.!?…]+\s+(?=[\p{Lu}\d«•])/gu)) {
    const at = line[0] + index
    if (at + stop.length <= start) from = at + stop.length
    else if (at >= end) {
      to = at + 1
      break
    }
  }
  return [from, to]
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', Math.max(at, 0))
  return space === -1 ? 0 : space + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', Math.min(at, text.length))
  return space === -1 ? text.length : space
}
