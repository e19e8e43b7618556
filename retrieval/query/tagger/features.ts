import { firstNames } from '../first-names.ts'
import { plainWords } from '../plain-words.ts'
import { headsOf } from '../titles/heads.ts'
import type { Word } from './tokens.ts'

export const kinds = ['title', 'skill', 'certification', 'industry', 'company', 'location', 'domain', 'diploma', 'field'] as const
export type Kind = (typeof kinds)[number]

/** What is known of a text before it is tagged: what the lists hold of it, and what the rules of numbers read. */
export type Scene = {
  lang: 'fr' | 'en'
  first: boolean
  long: boolean
  terms: readonly { start: number; end: number; kind: string; flags: readonly string[] }[]
  places: readonly { start: number; end: number }[]
  /** What a town or an area is called too. */
  likePlaces: readonly { start: number; end: number; near: boolean; size: number }[]
  /** Pieces of the kinds that are not tagged: pay, hours, contracts. */
  hard: readonly { slot: string; start: number; end: number }[]
  /** Keys of the words of what is asked for already, with its slot. */
  held: ReadonlyMap<string, string>
}

const shapeOf = (raw: string) =>
  raw
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/\p{Ll}/gu, 'x')
    .replaceAll(/\p{N}/gu, '0')
    .replaceAll(/(.)\1+/gu, '$1$1')

const plainOf = (folded: string) => (/^\d/.test(folded) ? `0${folded.length}` : folded)
const isMark = (word: Word | undefined) => word !== undefined && /^[^\p{L}\p{N}]/u.test(word.raw) && !/^['’-]$/.test(word.raw)

function marksOf(words: readonly Word[], scene: Scene): string[][] {
  const marks = words.map((): string[] => [])
  const put = (name: string, { start, end }: { start: number; end: number }) =>
    words.forEach((word, at) => {
      if (word.start >= start && word.end <= end)
        marks[at]!.push(`${name}${word.start === start ? 'B' : ''}${word.end === end ? 'E' : ''}`)
    })
  for (const term of scene.terms)
    put(`${term.kind}${term.flags.includes('weak') ? '~' : ''}${term.flags.includes('caps') ? '^' : ''}`, term)
  for (const place of scene.places) put('place', place)
  for (const { slot, start, end } of scene.hard)
    words.forEach((word, at) => {
      if (word.start >= start && word.end <= end) marks[at]!.push(`h:${slot}`)
    })
  words.forEach((word, at) => {
    if (firstNames.has(word.folded) && /^\p{Lu}/u.test(word.raw)) marks[at]!.push('name')
    const held = scene.held.get(word.key)
    if (held) marks[at]!.push(`held:${held}`)
  })
  return marks.map((own) => [...new Set(own)].sort())
}

/** What a word could be: the head of a job, a word of every day, a town that nothing says to be one. */
function hintsOf(words: readonly Word[], { lang, likePlaces, places }: Scene): string[] {
  const heads = headsOf(lang)
  return words.map(({ key, folded, start, end }) => {
    const inside = (one: { start: number; end: number }) => one.start <= start && end <= one.end
    const town = places.some(inside) ? undefined : likePlaces.find(inside)
    const size = town && `${town.near ? town.size : 'far'}${town.start === start ? 'B' : ''}${town.end === end ? 'E' : ''}`
    return `${heads.has(key) ? 'head' : ''}${plainWords.has(folded) ? 'plain' : ''}${size ?? ''}`
  })
}

/** The features of each word: itself, its neighbours, what lists hold it, where it stands. */
export function featuresOf(words: readonly Word[], scene: Scene): string[][] {
  const marks = marksOf(words, scene)
  const hints = hintsOf(words, scene)
  const joined = marks.map((own) => own.join('+') || '-')
  const plains = words.map(({ folded }) => plainOf(folded))
  const shapes = words.map(({ raw }) => shapeOf(raw))
  const w = (at: number) => plains[at] ?? (at < 0 ? '<' : '>')
  const j = (at: number) => joined[at] ?? (at < 0 ? '<' : '>')
  let since = 0
  return words.map((word, at) => {
    since = isMark(words[at - 1]) || at === 0 ? 0 : since + 1
    const own: string[] = ['1', `l${scene.lang}${scene.first ? 1 : 0}`]
    for (let d = -3; d <= 3; d++) own.push(`w${d}=${w(at + d)}`)
    own.push(
      `a=${w(at - 1)} ${w(at)}`,
      `b=${w(at)} ${w(at + 1)}`,
      `c=${w(at - 2)} ${w(at - 1)}`,
      `d=${w(at + 1)} ${w(at + 2)}`,
      `e=${w(at - 1)} ${w(at + 1)}`,
    )
    own.push(`k=${word.key}`, `s3=${w(at).slice(-3)}`, `s4=${w(at).slice(-4)}`, `p4=${w(at).slice(0, 4)}`)
    own.push(`s-=${w(at - 1).slice(-3)}`, `s+=${w(at + 1).slice(-3)}`)
    for (let d = -1; d <= 1; d++) own.push(`h${d}=${shapes[at + d] ?? ''}`)
    own.push(`hh=${shapes[at - 1] ?? '<'} ${shapes[at]} ${shapes[at + 1] ?? '>'}`)
    for (let d = -2; d <= 2; d++) for (const mark of marks[at + d] ?? []) own.push(`m${d}=${mark}`)
    own.push(
      `j=${j(at)}`,
      `j-=${j(at - 1)}|${j(at)}`,
      `j+=${j(at)}|${j(at + 1)}`,
      `wj=${w(at - 1)}|${j(at)}`,
      `jw=${j(at)}|${w(at + 1)}`,
    )
    for (let d = -1; d <= 1; d++) if (hints[at + d]) own.push(`n${d}=${hints[at + d]}`)
    if (hints[at])
      own.push(`n=${hints[at]}|${j(at)}`, `nw=${w(at - 1)}|${hints[at]}`, `nj=${j(at - 1)}|${hints[at]}|${w(at + 1)}`)
    own.push(`jc=${w(at - 2)} ${w(at - 1)}|${j(at)}`)
    own.push(
      `f=${scene.first ? 1 : 0}${Math.min(at, 4)}`,
      `g=${scene.first ? 1 : 0}${Math.min(since, 4)}|${j(at)}`,
      `t=${Math.min(words.length - at, 3)}`,
    )
    own.push(`z=${scene.first ? 1 : 0}${scene.long ? 1 : 0}${scene.lang}|${j(at)}`)
    for (let d = 2; d <= 6; d++) {
      const before = words[at - d]
      if (before && !isMark(before)) own.push(`L=${plains[at - d]}`)
      if (isMark(before)) break
    }
    for (let d = 2; d <= 6; d++) {
      const after = words[at + d]
      if (after && !isMark(after)) own.push(`R=${plains[at + d]}`)
      if (isMark(after)) break
    }
    return own
  })
}
