import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang, Piece } from '#retrieval/query/draft'
import { nextFilters } from '#retrieval/query/next-filters'
import type { Filters } from '#retrieval/query/slots'
import { putPiece, tidy } from '#retrieval/query/state'
import { type How, type Mark, pieceOf } from './pieces-of-marks.ts'

// Follow-ups written by people who saw no engine, `fr {title cariste; place Lyon} > et à [~place Bron] ?`: what is held, and in the message which
// words are a criterion and what is done with it.

export type MarkedFollowUp = { id: string; lang: Lang; before: Filters; text: string; pieces: Piece[]; after: Filters }

const line = /^(fr|en) \{([^{}]*)\} ?> ?(.+)$/
const mark = /\[([+~*-])([a-z]+)(?:\.([a-z]+))? ([^[\]|]+)(?:\|([^[\]|]*))?\]/g

function heldBy(state: string): Mark[] {
  return state
    .split(';')
    .filter((said) => said.trim())
    .map((said) => {
      const [, kind, mode = 'must', value] = /^\s*([a-z]+)(?:\.([a-z]+))?\s+(.+?)\s*$/.exec(said) ?? []
      if (!kind || !value) throw new Error(`no criterion: ${said}`)
      return { how: '+', kind, mode, value, start: 0, end: 0 }
    })
}

/** The filters that the criteria of a message lead to. */
function afterPieces(before: Filters, pieces: readonly Piece[], text: string): Filters {
  const isDomain = (piece: Piece) => piece.slot === 'experience' && piece.value.min === undefined && piece.mode !== 'remove'
  const filters = structuredClone(nextFilters('refine', text, { pieces: pieces.filter((piece) => !isDomain(piece)), before }))
  for (const piece of pieces.filter(isDomain)) {
    const last = filters.experience?.at(-1)
    if (last && piece.slot === 'experience')
      filters.experience = [...filters.experience!.slice(0, -1), { ...last, ...piece.value }]
    else putPiece(filters, piece)
  }
  return tidy(filters)
}

/** One line; throws, saying what is wrong with it. */
export function parseFollowUp(given: string): Omit<MarkedFollowUp, 'id'> {
  const [, lang, state = '', said] = line.exec(given.trim()) ?? []
  if (!lang || !said) throw new Error(`not of the form \`fr {…} > …\`: ${given}`)
  const marks: Mark[] = []
  let [text, from] = ['', 0]
  for (const match of said.matchAll(mark)) {
    const [whole, how, kind, mode, words, value] = match
    text += said.slice(from, match.index)
    const span = { start: text.length, end: text.length + words!.length }
    marks.push({ how: how as How, kind: kind!, mode: mode ?? 'must', value: value?.trim() || words!.trim(), ...span })
    text += words
    from = match.index + whole.length
  }
  text += said.slice(from)
  if (/[[\]]/.test(text)) throw new Error(`a bracket that is no mark: ${text}`)
  const before = afterPieces({}, heldBy(state).map(pieceOf), '')
  const pieces = marks.map(pieceOf)
  return { lang: lang as Lang, before, text, pieces, after: afterPieces(before, pieces, text) }
}

/** Writers become somebody else every ten lines or so: what is of one block is of a few voices. */
const block = 40

export function readMarkedFollowUps(): MarkedFollowUp[] {
  const text = readFileSync(join(import.meta.dirname, '../data/queries/marked-follow-ups.txt'), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((one, at) => ({ ...parseFollowUp(one), id: `marked-${Math.floor(at / block)}` }))
}
