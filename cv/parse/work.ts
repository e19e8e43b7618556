import { toIso, toNumber } from './dates.ts'
import { lastingUntil } from './lasting.ts'
import { cutEntries } from './entries.ts'
import type { Dated, Entry } from './entries.ts'
import type { Facts } from './facts.ts'
import type { Line, Span } from './lines.ts'
import { labelOf, type Role } from './labels.ts'
import { partAtSmallWord, piecesOf } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { isPlace } from './places.ts'
import { companyScore, isContract, jobScore } from './vocabulary.ts'

type Names = { position?: Span; company?: Span; place?: Piece }

/** What the head of an entry names: the first and the second thing, and the town. */
type Heads = { entry: Entry; first?: Piece; second?: Piece; detail?: Piece; place?: Piece; labelled?: boolean }

/** Reads a section of jobs into `work`. */
export function putWork(facts: Facts, lines: Line[]): void {
  const all = withoutCompanyHeads(cutEntries(lines, 'work').slice(0, 80).map(headsOf))
  const jobFirst = isJobFirst(all.map(({ heads }) => heads))
  let company: Span | undefined
  for (const { heads, above } of all) {
    if (above) company = above.span
    const names = nameWork(heads, jobFirst, company)
    if (!names.position && !names.company) continue
    if (!heads.entry.dated && !(names.position && names.company) && jobScore(facts.words(names.position ?? names.company!)) < 1.5)
      continue
    if (names.company) company = names.company
    const path = `work[${facts.profile.work?.length ?? 0}]`
    putNames(facts, path, names)
    putDates(facts, path, heads.entry.dated)
    putTold(facts, path, heads.entry)
  }
}

function putNames(facts: Facts, path: string, names: Names): void {
  if (names.company) facts.set(`${path}.name`, facts.words(names.company), names.company, 0.8)
  if (names.position) facts.set(`${path}.position`, facts.words(names.position), names.position, 0.85)
  if (names.place) facts.set(`${path}.location`, names.place.text, names.place.span, 0.75)
}

/** A single date of a job is its start and its end; a running job has no end. */
function putDates(facts: Facts, path: string, dated: Dated | undefined): void {
  if (!dated) return
  const { period, line } = dated
  const at = ([from, to]: [number, number]): Span => ({ start: line.start + from, end: line.start + to })
  const lasting = lastingUntil(line.text, period)
  if (period.start) facts.set(`${path}.startDate`, toIso(period.start), at(period.startWords), 0.95)
  if (period.end && period.endWords) facts.set(`${path}.endDate`, toIso(period.end), at(period.endWords), 0.95)
  else if (!period.running && period.start && lasting) facts.set(`${path}.endDate`, toIso(lasting.end), at(lasting.words), 0.8)
  else if (!period.running && period.start) facts.set(`${path}.endDate`, toIso(period.start), at(period.startWords), 0.6)
}

/** The two names of an entry in their order: what stands on a line of its own or after a bar weighs more than what follows a comma. */
function headsOf(entry: Entry): Heads {
  const useful = [...piecesOf(entry), ...labelledIn(entry)].filter((piece) => !isContract(piece.text))
  const place = findPlace(useful)
  const rest = enough(
    useful.filter((piece) => piece !== place && !(isPlace(piece.text) && useful.length > 2 && jobScore(piece.text) < 2)),
    entry,
    place,
  )
  const named = (role: Role) => useful.find((piece) => piece.role === role)
  const inTable = (role: Role) => useful.find((piece) => piece.role === role && piece.line.roles)
  // In a table of jobs «Intitulé» is that of the job, «Établissement» the employer.
  const [job, company] = [named('position') ?? inTable('diploma'), named('company') ?? inTable('school')]
  if (job) return { entry, first: job, ...(company && { second: company }), ...(place && { place }), labelled: true }
  const main = rest.filter((piece) => piece.joint !== 'paren')
  const first = main[0] ?? rest[0]
  const others = main.filter((piece) => piece !== first)
  const apart = others.filter((piece) => piece.joint !== 'comma')
  const known = apart.find((piece) => Math.max(jobScore(piece.text), companyScore(piece.text)) >= 1.5)
  const inside = main.length > 1 ? undefined : rest.find((piece) => isCompanyInside(piece, useful))
  const second =
    known ??
    apart[0] ??
    others.find((piece) => companyScore(piece.text) >= 1.5) ??
    others.find((piece) => /^\p{Lu}/u.test(piece.text)) ??
    others[0] ??
    inside
  const parted = !second && first && partAtSmallWord(first)
  if (parted && !isPlace(parted[1].text)) return { entry, first: parted[0], second: parted[1], ...(place && { place }) }
  const detail = rest.find(
    (piece) => piece !== second && piece.joint === 'comma' && piece.line === first?.line && piece.span.start > first.span.end,
  )
  return { entry, ...(first && { first }), ...(second && { second }), ...(detail && { detail }), ...(place && { place }) }
}

/** Of a form: the employer whose label stands below the tasks. */
function labelledIn(entry: Entry): Piece[] {
  const head = entry.body.filter((line) => ['company', 'position'].includes(labelOf(line.text)?.role ?? ''))
  return head.length ? piecesOf({ ...entry, head }) : []
}

/** «Vendeuse (Librairie Ombelle, Tours)»: a name in brackets that its words or the town after it tell to be a company. */
function isCompanyInside(piece: Piece, all: Piece[]): boolean {
  if (piece.joint !== 'paren' || !/^\p{Lu}/u.test(piece.text) || isPlace(piece.text)) return false
  const next = all[all.indexOf(piece) + 1]
  const town = next?.joint === 'comma' && next.line === piece.line && isPlace(next.text)
  return town || companyScore(piece.text) >= 1.5
}

/** Lines after the date name what the lines before it did not; more of them only tell. */
function enough(pieces: Piece[], { dated, inherits }: Entry, place: Piece | undefined): Piece[] {
  if (!dated) return pieces
  const upTo = (line: Line) => line.index <= dated.line.index
  const named = pieces.filter((piece) => upTo(piece.line))
  const strong = named.filter((piece) => piece.joint !== 'comma' && piece.joint !== 'paren').length
  const aside = named.some((piece) => piece.joint === 'comma' && companyScore(piece.text) >= 1.5)
  if (inherits || strong >= 2 || (strong === 1 && aside)) return named
  const after = pieces.filter((piece) => !upTo(piece.line))
  const placed = place && !upTo(place.line)
  const told = !placed && after.every((piece) => companyScore(piece.text) < 1.5 && jobScore(piece.text) < 1.5)
  const here = place && upTo(place.line) && place.joint === 'comma'
  const enumerated = named.some((piece) => piece.joint === 'comma' && /^\p{Lu}/u.test(piece.text) && !isPlace(piece.text))
  if (strong === 1 && (told || here) && enumerated) return named
  const lines = [...new Set(after.map((piece) => piece.line))].slice(0, strong ? 1 : 2)
  return [...named, ...after.filter((piece) => lines.includes(piece.line))]
}

type Placed = { heads: Heads; above?: Piece }

/** A company with its whole time, over jobs with theirs, is no job of its own. */
function withoutCompanyHeads(all: Heads[]): Placed[] {
  const kept: Placed[] = []
  let above: { piece: Piece; from: number; to: number } | undefined
  for (const [index, heads] of all.entries()) {
    const next = all[index + 1]
    const reach = reachOf(heads)
    const within = next && reachOf(next)
    const alone = heads.first && !heads.second && !heads.entry.body.length && jobScore(heads.first.text) < 1.5
    if (alone && next && !next.second && reach && within && within.from >= reach.from && within.to <= reach.to) {
      above = { piece: heads.first!, ...reach }
      continue
    }
    const inside = above && reach && reach.from >= above.from && reach.to <= above.to
    if (!inside) above = undefined
    kept.push({ heads, ...(above && { above: above.piece }) })
  }
  return kept
}

function reachOf({ entry }: Heads): { from: number; to: number } | undefined {
  const period = entry.dated?.period
  if (!period?.start) return undefined
  const to = period.running ? Number.POSITIVE_INFINITY : toNumber(period.end ?? period.start) + (period.end?.month ? 0 : 11)
  return { from: toNumber(period.start), to }
}

/** Whether the CV writes the job before the company: by the words of all its entries together. */
function isJobFirst(all: Heads[]): boolean {
  const votes = all.map(({ first, second }) => (first && second ? lean(first) - lean(second) : 0))
  return votes.reduce((sum, vote) => sum + vote, 0) >= 0
}

function lean(piece: Piece): number {
  return jobScore(piece.text) - companyScore(piece.text) * 0.8 - (piece.joint === 'at' ? 1.5 : 0)
}

function nameWork({ entry, first, second, detail, place, labelled }: Heads, jobFirst: boolean, above: Span | undefined): Names {
  const town = place ? { place } : {}
  if (!first) return town
  if (!second) {
    const isCompany = companyScore(first.text) > jobScore(first.text)
    if (isCompany && !entry.inherits) return { company: first.span, ...town }
    const inherited = above && (entry.inherits || first.line.roles || jobScore(first.text) > 0)
    return { position: first.span, ...(inherited && { company: above }), ...town }
  }
  const difference = lean(first) - lean(second)
  const firstIsJob = labelled || (jobFirst ? difference > -1.9 : difference > 1.9)
  const [position, company] = firstIsJob ? [first, second] : [second, first]
  const whole = firstIsJob && detail && detail.span.end < second.span.start && !isPlace(detail.text)
  return { position: whole ? { start: first.span.start, end: detail.span.end } : position.span, company: company.span, ...town }
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
