import { toIso } from './dates.ts'
import { cutEntries } from './entries.ts'
import type { Dated, Entry } from './entries.ts'
import type { Facts } from './facts.ts'
import type { Line, Span } from './lines.ts'
import { piecesOf } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { isPlace } from './places.ts'
import { companyScore, isContract, jobScore } from './vocabulary.ts'

type Names = { position?: Piece; company?: Piece; place?: Piece }

/** Reads a section of jobs into `work`. */
export function putWork(facts: Facts, lines: Line[]): void {
  let company: Piece | undefined
  for (const entry of cutEntries(lines)) {
    const names = nameWork(piecesOf(entry), company)
    if (!names.position && !names.company) continue
    if (!entry.dated && !names.position) continue
    if (names.company) company = names.company
    const path = `work[${facts.profile.work?.length ?? 0}]`
    putNames(facts, path, names)
    putDates(facts, path, entry.dated)
    putTold(facts, path, entry)
  }
}

function putNames(facts: Facts, path: string, names: Names): void {
  if (names.company) facts.set(`${path}.name`, names.company.text, names.company.span, 0.8)
  if (names.position) facts.set(`${path}.position`, names.position.text, names.position.span, 0.85)
  if (names.place) facts.set(`${path}.location`, names.place.text, names.place.span, 0.75)
}

/** A single date of a job is its start and its end; a running job has no end. */
function putDates(facts: Facts, path: string, dated: Dated | undefined): void {
  if (!dated) return
  const { period, line } = dated
  const at = ([from, to]: [number, number]): Span => ({ start: line.start + from, end: line.start + to })
  if (period.start) facts.set(`${path}.startDate`, toIso(period.start), at(period.startWords), 0.95)
  if (period.end && period.endWords) facts.set(`${path}.endDate`, toIso(period.end), at(period.endWords), 0.95)
  else if (!period.running && period.start) facts.set(`${path}.endDate`, toIso(period.start), at(period.startWords), 0.6)
}

/** Which name is the job, which the company, which the place: by their words first, by their order second. */
function nameWork(pieces: Piece[], previous: Piece | undefined): Names {
  const useful = pieces.filter((piece) => !isContract(piece.text))
  const place = findPlace(useful)
  const rest = useful.filter((piece) => piece !== place)
  const ranked = rest.map((piece, index) => ({ piece, index, job: jobScore(piece.text), company: companyScore(piece.text) }))
  if (!ranked.length) return { ...(place && { place }) }
  const position = [...ranked].sort(
    (one, other) => other.job - other.company * 0.8 - (one.job - one.company * 0.8) || one.index - other.index,
  )[0]!
  const others = ranked.filter((one) => one !== position)
  const company = [...others].sort(
    (one, other) =>
      other.company - one.company - (other.job - one.job) * 0.5 + priority(other.piece) - priority(one.piece) ||
      one.index - other.index,
  )[0]
  if (!company && position.job === 0 && position.company > 0) return { company: position.piece, ...(place && { place }) }
  const name = company?.piece ?? (position.job > 0 ? previous : undefined)
  return { position: position.piece, ...(name && { company: name }), ...(place && { place }) }
}

/** After a comma or in brackets stands a detail more often than the company. */
function priority(piece: Piece): number {
  if (piece.joint === 'at') return 1.5
  if (piece.joint === 'paren') return -0.5
  if (piece.joint === 'comma') return -0.7
  return 0
}

export function findPlace(pieces: Piece[]): Piece | undefined {
  return pieces.length > 1
    ? pieces.findLast((piece, index) => index > 0 && isPlace(piece.text) && jobScore(piece.text) < 2)
    : undefined
}

function putTold(facts: Facts, path: string, entry: Entry): void {
  const items = joinWrapped(entry.body)
  items.slice(0, 30).forEach((item, index) => {
    facts.set(`${path}.highlights[${index}]`, facts.words(item).replace(/^(?:•|[-–*>])\s*/, ''), item, 0.8)
  })
}

/** Lines that go on from the line before are one item. */
export function joinWrapped(lines: Line[]): Span[] {
  const items: (Span & { text: string; bullet: boolean })[] = []
  for (const line of lines) {
    const last = items.at(-1)
    const goesOn =
      last && !line.bullet && !line.gap && (last.bullet || /^[\p{Ll}(]/u.test(line.text) || /[,\p{Ll}]$/u.test(last.text))
    if (last && goesOn) Object.assign(last, { end: line.end, text: line.text })
    else {
      const sign = /^(?:•|[-–*>])\s*/.exec(line.text)?.[0].length ?? 0
      items.push({ start: line.start + sign, end: line.end, text: line.text, bullet: line.bullet })
    }
  }
  return items.map(({ start, end }) => ({ start, end })).filter(({ start, end }) => end > start)
}
