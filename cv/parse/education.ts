import { toIso } from './dates.ts'
import { cutEntries } from './entries.ts'
import type { Dated } from './entries.ts'
import type { Facts } from './facts.ts'
import type { Line, Span } from './lines.ts'
import { piecesOf } from './pieces.ts'
import type { Piece } from './pieces.ts'
import { isPlace } from './places.ts'
import { diplomaScore, schoolScore } from './vocabulary.ts'
import { findPlace, joinWrapped } from './work.ts'

type Names = { diploma?: Piece; school?: Piece; field?: Piece }

export function putEducation(facts: Facts, lines: Line[]): void {
  for (const entry of cutEntries(lines)) {
    const names = nameEducation(piecesOf(entry))
    if (!names.diploma && !names.school) continue
    const path = `education[${facts.profile.education?.length ?? 0}]`
    if (names.school) facts.set(`${path}.institution`, names.school.text, names.school.span, 0.8)
    if (names.diploma) putDiploma(facts, path, names.diploma, names.field)
    putYears(facts, path, entry.dated)
    joinWrapped(entry.body)
      .slice(0, 10)
      .forEach((item, index) => facts.set(`${path}.courses[${index}]`, facts.words(item), item, 0.6))
  }
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

function nameEducation(pieces: Piece[]): Names {
  const place = findPlace(pieces)
  const rest = pieces.filter((piece) => piece !== place && !isPlace(piece.text))
  const ranked = rest.map((piece, index) => ({
    piece,
    index,
    diploma: diplomaScore(piece.text),
    school: schoolScore(piece.text),
  }))
  const diploma = [...ranked]
    .filter((one) => one.diploma > 0)
    .sort((one, other) => other.diploma - other.school * 0.7 - (one.diploma - one.school * 0.7) || one.index - other.index)[0]
  const school = [...ranked]
    .filter((one) => one !== diploma)
    .sort((one, other) => other.school - other.diploma - (one.school - one.diploma) || one.index - other.index)
  const named =
    school.find((one) => one.school > 0) ??
    (diploma
      ? school.find((one) => one.piece.joint !== 'paren' && one.diploma === 0 && !followsDiploma(one.piece, diploma.piece))
      : undefined)
  const field = diploma ? school.find((one) => one !== named && followsDiploma(one.piece, diploma.piece)) : undefined
  const title = diploma ?? ranked.find((one) => one !== named)
  return {
    ...(title && { diploma: title.piece }),
    ...(named && { school: named.piece }),
    ...(field && { field: field.piece }),
  }
}

/** «BTS – Comptabilité et gestion»: the name after the diploma, on its line, is its field. */
function followsDiploma(piece: Piece, diploma: Piece): boolean {
  return (
    piece.line === diploma.line && piece.span.start > diploma.span.end && piece.joint !== 'tab' && schoolScore(piece.text) === 0
  )
}

/** The kind of a diploma, up to where its field begins. */
const kinds =
  /^(?:(?:bac(?:calauréat)?(?:\s(?:pro(?:fessionnel)?|général|technologique))?(?:\s(?:ST2S|STMG|STI2D|STG|SMS|ASSP|S|ES|L)(?![\p{L}]))?)|bep|cap|bts|btsa|dut|but|bp|deug|deust|dess|dea|dut|mba|cqp|licence(?:\s(?:pro(?:fessionnelle)?|générale))?|master(?:\s?[12])?|mastère(?: spécialisé)?|maîtrise|doctorat|diplôme d['’]ingénieur|diplôme universitaire|titre professionnel|titre pro|brevet professionnel|brevet des collèges|bachelor(?:['’]?s)?(?: degree)?(?: of (?:science|arts|engineering))?|bsc(?: \(hons\))?|ba(?: \(hons\))?|beng(?: \(hons\))?|meng|msc|ma|llb|llm|phd|pgce|hnd|hnc|btec(?: level \d)?(?: (?:national|extended))?(?: diploma)?|(?:nvq|svq)(?: level \d)?|level \d (?:nvq |btec )?(?:diploma|certificate|award)|city (?:&|and) guilds(?: level \d)?(?: diploma)?|a[- ]levels?|gcses?|foundation degree|diploma|certificate|higher national diploma|associate['’]?s? degree|master(?:['’]?s)?(?: degree)?(?: of (?:science|arts|engineering))?|doctorate)(?![\p{L}])/iu

function putDiploma(facts: Facts, path: string, diploma: Piece, field: Piece | undefined): void {
  const match = kinds.exec(diploma.text)
  const rest = match ? diploma.text.slice(match[0].length) : ''
  const link = /^[\s,:–—-]*(?:(?:en|in|of|mention|option|spécialité|filière)\s+)?[\s,:–—"«-]*/i.exec(rest)?.[0].length ?? 0
  const area = rest.slice(link).replace(/[\s"»]+$/, '')
  if (!match || (area && area.length < 3) || (!area && !field)) {
    facts.set(`${path}.studyType`, diploma.text, diploma.span, 0.85)
    if (field) facts.set(`${path}.area`, field.text, field.span, 0.75)
    return
  }
  const end = diploma.span.start + match[0].length
  facts.set(`${path}.studyType`, match[0], { start: diploma.span.start, end }, 0.85)
  if (area) facts.set(`${path}.area`, area, { start: end + link, end: end + link + area.length }, 0.8)
  else if (field) facts.set(`${path}.area`, field.text, field.span, 0.75)
}
