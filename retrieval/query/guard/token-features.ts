import type { Scene, Token } from './tokens.ts'

type Summary = { concepts: string[]; marks: string[]; stems: string[]; covered: number; first: number; size: number }

const known = /^(?:job|card|skill|place|work|diploma|language|figure)/

/** What a clause holds as a whole; `covered` is how much of it the lists know as work, in thirds. */
function summaryOf(tokens: readonly Token[], clause: number): Summary {
  const own = tokens.filter((token) => token.clause === clause)
  const words = own.filter(({ isMark }) => !isMark)
  const long = words.filter(({ word }) => word.length > 3)
  const met = long.filter(({ marks }) => marks.some((mark) => known.test(mark)))
  return {
    concepts: [...new Set(own.flatMap(({ concepts }) => concepts))],
    marks: [...new Set(own.flatMap(({ marks }) => marks))],
    stems: [...new Set(words.map((token) => token.stem))],
    covered: long.length > 0 ? Math.round((3 * met.length) / long.length) : 3,
    first: tokens.findIndex((token) => token.clause === clause),
    size: own.length,
  }
}

/** What every word of a clause shares: the frame, and the criteria and lists that stand in it. */
function frameFeatures(summary: Summary, clause: number, frames: readonly string[][]): string[] {
  const { concepts, marks, covered, size } = summary
  const own = frames[clause] ?? []
  const out = [`sh=${covered}|${Math.min(2, clause)}`, `cl=${Math.min(3, clause)}`, `le=${Math.min(4, size >> 1)}`]
  for (const cue of own.length > 0 ? own : ['none']) {
    out.push(`q=${cue}`, `q=${cue}|${clause === 0 ? 0 : 1}`)
    for (const concept of concepts) out.push(`qc=${cue}|${concept}`)
    for (const mark of marks) out.push(`qm=${cue}|${mark}`)
  }
  for (const cue of frames[clause - 1] ?? []) out.push(`qp=${cue}`)
  for (const cue of frames[clause + 1] ?? []) out.push(`qn=${cue}`)
  for (const concept of concepts.length > 0 ? concepts : ['none']) out.push(`cc=${concept}`)
  for (const mark of marks) out.push(`cm=${mark}`)
  return out
}

function nearFeatures(tokens: readonly Token[], at: number): string[] {
  const s = (one: number) => tokens[one]?.stem ?? (one < 0 ? '<' : '>')
  const m = (one: number) => tokens[one]?.marks.join('+') ?? (one < 0 ? '<' : '>')
  const out: string[] = []
  for (let d = -3; d <= 3; d++) out.push(`w${d}=${s(at + d)}`)
  out.push(`a=${s(at - 1)} ${s(at)}`, `b=${s(at)} ${s(at + 1)}`, `c=${s(at - 2)} ${s(at - 1)}`, `d=${s(at + 1)} ${s(at + 2)}`)
  out.push(`e=${s(at - 1)} ${s(at + 1)}`, `t=${s(at - 1)} ${s(at)} ${s(at + 1)}`)
  const { word, isMark } = tokens[at]!
  if (!isMark) out.push(`p4=${word.slice(0, 4)}`, `p5=${word.slice(0, 5)}`, `s3=${word.slice(-3)}`, `s4=${word.slice(-4)}`)
  for (let d = -2; d <= 2; d++) {
    const { marks = [], concepts = [], kinds = [] } = tokens[at + d] ?? {}
    for (const mark of marks) out.push(`m${d}=${mark}`)
    for (const concept of concepts) out.push(`n${d}=${concept}`)
    for (const kind of kinds) out.push(`k${d}=${kind}`)
  }
  out.push(`j=${m(at)}`, `jp=${m(at - 1)}|${m(at)}`, `jn=${m(at)}|${m(at + 1)}`)
  return out
}

/** The features of each word: itself, its neighbours, the frame of its clause. `following`: the text changes a request made before. */
export function tokenFeatures({ tokens, frames }: Scene, following: boolean): string[][] {
  const last = tokens.at(-1)?.clause ?? -1
  const shared = Array.from({ length: last + 1 }, (_none, clause) => {
    const summary = summaryOf(tokens, clause)
    return { ...summary, features: frameFeatures(summary, clause, frames) }
  })
  return tokens.map((token, at) => {
    const { first, stems, features } = shared[token.clause]!
    const out = ['1', `f${following ? 1 : 0}`, ...nearFeatures(tokens, at), ...features]
    for (const one of stems) out.push(`B=${one}`)
    for (let other = first; tokens[other]?.clause === token.clause; other++)
      if (Math.abs(other - at) > 3 && !tokens[other]!.isMark) out.push(`${other < at ? 'l' : 'r'}=${tokens[other]!.stem}`)
    out.push(`o=${tokens[first]!.stem} ${tokens[first + 1]?.stem ?? '>'}`, `oo=${tokens[first]!.stem}`)
    out.push(`pos=${Math.min(5, at - first)}`)
    return [...new Set(out)]
  })
}
