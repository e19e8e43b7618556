import { isCertificate, putCertificate } from './certificates.ts'
import { toIso } from './dates.ts'
import { partDiploma } from './diploma.ts'
import { cutEntries } from './entries.ts'
import type { Dated, Entry } from './entries.ts'
import { findPeriods } from './dates.ts'
import type { Facts } from './facts.ts'
import type { Line, Span } from './lines.ts'
import type { Role } from './labels.ts'
import { piecesOf } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { isPlace } from './places.ts'
import { diplomaScore, isContract, schoolScore } from './vocabulary.ts'
import { findPlace, joinWrapped } from './work.ts'

type Names = { diploma?: Span; school?: Span; field?: Span }

/** Reads studies into `education`; a certificate among them (of a first-aider, of a driver of lifts) goes where it belongs. `mixed` says that the title announces both. */
export function putEducation(facts: Facts, lines: Line[], mixed = false): void {
  const entries = cutEntries(lines, 'education').flatMap(withHidden).slice(0, 80)
  const order = orderOf(entries)
  for (const entry of entries) {
    const names = nameEducation(piecesOf(entry), order)
    if (!names.diploma && !names.school) continue
    if (names.diploma && belongsElsewhere(facts.words(names.diploma), names, mixed)) {
      putCertificate(facts, names.diploma, entry.dated)
      continue
    }
    const path = `education[${facts.profile.education?.length ?? 0}]`
    if (names.school) facts.set(`${path}.institution`, facts.words(names.school), names.school, 0.8)
    if (names.diploma) putDiploma(facts, path, names.diploma, names.field)
    putYears(facts, path, entry.dated)
    joinWrapped(entry.body)
      .slice(0, 10)
      .forEach((item, index) => facts.set(`${path}.courses[${index}]`, facts.words(item), item, 0.6))
  }
}

function belongsElsewhere(diploma: string, { school }: Names, mixed: boolean): boolean {
  if (isCertificate(diploma)) return mixed || !school
  return mixed && !school && (diplomaScore(diploma) < 2 || /^(?:bafa|bafd|bnssa|award|attestation)(?!\p{L})/iu.test(diploma))
}

/** Where a CV writes the school beside the diploma: before or after it, and what parts them. */
type Order = { after: boolean; joint: Piece['joint'] }

/** As the entries have it whose school and diploma are told by their words. */
function orderOf(entries: Entry[]): Order | undefined {
  const votes = new Map<string, { order: Order; count: number }>()
  for (const entry of entries) {
    const pieces = piecesOf(entry)
    const diploma = pieces.find((piece) => diplomaScore(piece.text) === 2 && !schoolScore(piece.text))
    const school = pieces.find((piece) => schoolScore(piece.text) && !diplomaScore(piece.text))
    if (!diploma || !school) continue
    const after = school.span.start > diploma.span.start
    const order = { after, joint: after ? school.joint : diploma.joint }
    const key = `${after}/${order.joint}`
    votes.set(key, { order, count: (votes.get(key)?.count ?? 0) + 1 })
  }
  return [...votes.values()].sort((one, other) => other.count - one.count)[0]?.order
}

/** Diplomas without a date that stand among what tells of a dated one are entries too. */
function withHidden(entry: Entry): Entry[] {
  const entries: Entry[] = [{ ...entry, body: [] }]
  for (const line of entry.body) {
    const opens =
      diplomaScore(line.text.replace(/^(?:•|[-–*])\s*/, '')) === 2 && line.text.length < 140 && !/[.;]$/.test(line.text)
    const period = findPeriods(line.text)[0]
    if (opens) entries.push({ head: [line], body: [], ...(period && { dated: { line, period } }) })
    else entries.at(-1)!.body.push(line)
  }
  return entries
}

/** Of a diploma a lone date is the day it was received. */
function putYears(facts: Facts, path: string, dated: Dated | undefined): void {
  if (!dated?.period.start) return
  const { period, line } = dated
  const at = ([from, to]: [number, number]): Span => ({ start: line.start + from, end: line.start + to })
  if (!period.end && !period.running) {
    facts.set(`${path}.endDate`, toIso(period.start!), at(period.startWords), 0.9)
    return
  }
  facts.set(`${path}.startDate`, toIso(period.start!), at(period.startWords), 0.95)
  if (period.end && period.endWords) facts.set(`${path}.endDate`, toIso(period.end), at(period.endWords), 0.95)
}

type Ranked = { piece: Piece; diploma: number; school: number }

function nameEducation(all: Piece[], order: Order | undefined): Names {
  const pieces = all.filter((piece) => !isContract(piece.text) && !isMark(piece.text))
  // In a table of studies «Intitulé» is that of the diploma, «Organisme» the school.
  const labelledDiploma = roleOf(pieces, 'diploma') ?? pieces.find(({ role, line }) => role === 'position' && line.roles)
  const labelledSchool = roleOf(pieces, 'school') ?? pieces.find(({ role, line }) => role === 'company' && line.roles)
  const labelledField = roleOf(pieces, 'field')
  if (labelledDiploma)
    return {
      diploma: labelledDiploma.span,
      ...(labelledSchool && { school: labelledSchool.span }),
      ...(labelledField && { field: labelledField.span }),
    }
  const place = findPlace(pieces)
  const ranked = pieces
    .filter((piece) => piece !== place && !isPlace(piece.text))
    .map((piece) => ({ piece, diploma: diplomaScore(piece.text), school: schoolScore(piece.text) }))
  const diploma = strongest(
    ranked.filter((one) => one.diploma > 0),
    (one) => one.diploma - one.school * 0.7,
  )
  const others = ranked.filter((one) => one !== diploma)
  const school = schoolAmong(others, diploma, order)
  const title = diploma ?? ranked.find((one) => one !== school)
  if (!title) return school ? { school: wholeSchool(school, ranked) } : {}
  const whole = wholeDiploma(title, ranked, school)
  const field = others.find((one) => one !== school && one.piece.span.start >= whole.end && isField(one, title))
  return {
    diploma: whole,
    ...(school && { school: wholeSchool(school, ranked) }),
    ...(field && { field: wholeDiploma(field, ranked, school) }),
  }
}

function roleOf(pieces: Piece[], role: Role): Piece | undefined {
  return pieces.find((piece) => piece.role === role)
}

/** A mark of the examination, not a name: «mention bien», «2:1», «First class». */
function isMark(text: string): boolean {
  return /^(?:mention\s(?!complémentaire)|avec mention|valable|valid|expire|with (?:merit|distinction|honours)|(?:merit|distinction|first|upper second|lower second)(?: class)?(?: honours)?$|\d:\d|gpa\b|grade|promotion|obtenue?|en cours|vae$|cours du soir|recyclage|mise à jour|\d{1,4}\s?(?:h|heures|hours)(?![\p{L}]))/iu.test(
    text,
  )
}

function strongest(ranked: Ranked[], score: (one: Ranked) => number): Ranked | undefined {
  return [...ranked].sort((one, other) => score(other) - score(one) || one.piece.span.start - other.piece.span.start)[0]
}

/** The school by its words; else what stands where the other entries have theirs, on a line of its own, or behind a bar, beside the diploma. */
function schoolAmong(others: Ranked[], diploma: Ranked | undefined, order: Order | undefined): Ranked | undefined {
  const named = strongest(
    others.filter((one) => one.school > 0),
    (one) => one.school - one.diploma,
  )
  if (named || !diploma) return named
  const apart = others.filter((one) => one.piece.joint !== 'paren' && one.diploma === 0)
  const usual = order && others.filter((one) => one.diploma === 0 && isWhere(one.piece, diploma.piece, order))
  if (order && usual?.length) return order.after ? usual.at(-1) : usual[0]
  const elsewhere = apart.find(
    (one) => one.piece.line !== diploma.piece.line || one.piece.joint === 'tab' || one.piece.joint === 'at',
  )
  return elsewhere ?? (apart.length > 1 ? apart.at(-1) : apart.find((one) => one.piece.joint === 'comma'))
}

function isWhere(piece: Piece, diploma: Piece, { after, joint }: Order): boolean {
  const isAfter = piece.span.start > diploma.span.start
  return isAfter === after && (after ? piece.joint : diploma.joint) === joint
}

/** A field of study with commas («Biology, Psychology, English») goes on up to the school. */
function wholeDiploma(title: Ranked, ranked: Ranked[], school: Ranked | undefined): Span {
  let { end } = title.piece.span
  for (const next of ranked.slice(ranked.indexOf(title) + 1)) {
    if (next === school || next.piece.line !== title.piece.line || next.piece.joint !== 'comma' || next.school > 0) break
    end = next.piece.span.end
  }
  return { start: title.piece.span.start, end }
}

/** «Lycée professionnel, Lyon Sud» stays as it is; the faculty before or after a comma belongs to the school. */
function wholeSchool(school: Ranked, ranked: Ranked[]): Span {
  const next = ranked[ranked.indexOf(school) + 1]
  const joined =
    next && next.school > 0 && next.diploma === 0 && next.piece.joint === 'comma' && next.piece.line === school.piece.line
  return { start: school.piece.span.start, end: joined ? next.piece.span.end : school.piece.span.end }
}

/** The name after the diploma, on its line or the next one, is its field; letters in brackets are only its short name. */
function isField(one: Ranked, title: Ranked): boolean {
  const { piece } = one
  if (one.school > 0 || (piece.joint === 'paren' && /^[A-ZÉ]{2,7}$/.test(piece.text) && title.piece.text.length > 15))
    return false
  return piece.line === title.piece.line
    ? !/\t\s*$/.test(piece.line.text.slice(0, piece.span.start - piece.line.start))
    : piece.line.index === title.piece.line.index + 1 && one.diploma === 0
}

function putDiploma(facts: Facts, path: string, diploma: Span, field: Span | undefined): void {
  const words = facts.text.slice(diploma.start, diploma.end)
  const { kind, area } = partDiploma(words)
  const spanOf = ([from, to]: [number, number]): Span => ({ start: diploma.start + from, end: diploma.start + to })
  facts.set(`${path}.studyType`, facts.words(spanOf(kind)), spanOf(kind), 0.85)
  const studied = area ? spanOf(area) : field
  if (studied) facts.set(`${path}.area`, facts.words(studied), studied, area ? 0.8 : 0.75)
}
