import type { Draft } from '../draft.ts'
import type { Candidate } from './candidates.ts'

type Token = { word: string; start: number; end: number }

const groups: Record<string, string> = {
  skill: 'wish',
  certification: 'wish',
  industry: 'wish',
  licence: 'wish',
  education: 'wish',
  language: 'wish',
  title: 'list',
  location: 'list',
  contract: 'list',
  company: 'list',
  schedule: 'list',
}

/** The words of a message, what is named in it as its kind. */
function tokensOf(folded: string, candidates: readonly Candidate[]): Token[] {
  const out: Token[] = []
  let at = 0
  const plain = (from: number, to: number) => {
    for (const match of folded.slice(from, to).matchAll(/[a-z]+(?:'(?=[a-z]))?|\d+|[?!,.;:+→&/=()-]|[^\s\w'"]/gu))
      out.push({
        word: /^\d/.test(match[0]) ? '0' : match[0],
        start: from + match.index,
        end: from + match.index + match[0].length,
      })
  }
  for (const { piece } of candidates) {
    if (piece.start < at || piece.end - piece.start > 60) continue
    plain(at, piece.start)
    out.push({ word: `_${piece.slot}_`, start: piece.start, end: piece.end })
    at = piece.end
  }
  plain(at, folded.length)
  return out
}

const stem = (word: string) => (word.length > 5 && !word.startsWith('_') ? word.slice(0, 5) : word)
const isStop = ({ word }: Token) => /^[.;!?]$/.test(word)

function around(tokens: readonly Token[], first: number, last: number): string[] {
  const said = (at: number) => (at < 0 ? '^' : at >= tokens.length ? '$' : stem(tokens[at]!.word))
  const out: string[] = []
  for (let far = 1; far <= 4; far++) out.push(`<${far} ${said(first - far)}`, `>${far} ${said(last + far)}`)
  for (let far = 1; far <= 3; far++) {
    out.push(`<<${far} ${said(first - far - 1)} ${said(first - far)}`, `>>${far} ${said(last + far)} ${said(last + far + 1)}`)
  }
  out.push(`<> ${said(first - 1)} ${said(last + 1)}`)
  for (let at = first - 1; at >= 0 && at >= first - 8 && !isStop(tokens[at]!); at--) out.push(`b ${said(at)}`)
  for (let at = last + 1; at < tokens.length && at <= last + 8 && !isStop(tokens[at]!); at++) out.push(`a ${said(at)}`)
  if (tokens.length <= 16) for (const [at] of tokens.entries()) if (at < first || at > last) out.push(`m ${said(at)}`)
  out.push(`| ${said(0)}`, `|| ${said(0)} ${said(1)}`)
  return out
}

/** What is looked at to decide what is done with each thing named. */
type Text = Pick<Draft, 'text' | 'folded'>

export function featuresOf(
  draft: Text,
  candidates: readonly Candidate[],
  rules: readonly (string | undefined)[] = [],
): string[][] {
  const tokens = tokensOf(draft.folded, candidates)
  const question = draft.text.trimEnd().endsWith('?')
  return candidates.map(({ piece, from, held, others }, index) => {
    const first = tokens.findIndex(({ end }) => end > piece.start)
    const last = tokens.findLastIndex(({ start }) => start < piece.end)
    const words = first < 0 ? [] : around(tokens, first, Math.max(first, last))
    const group = groups[piece.slot] ?? (piece.slot === 'clear' ? 'clear' : 'single')
    const state = from === 'kind' ? 'kind' : held
    const kin = (other: Candidate | undefined) => (other ? (other.piece.slot === piece.slot ? 'kin' : 'else') : 'none')
    const [before, after] = [kin(candidates[index - 1]), kin(candidates[index + 1])]
    const facts = [
      `# ${state}`,
      `# ${piece.slot} ${state}`,
      `# ${state} ${others > 1 ? 2 : others}`,
      `# ${piece.slot} ${others > 1 ? 2 : others} ${state}`,
      `# from ${from} ${piece.slot}`,
      `# ${before} ${after} ${state}`,
      `# alone ${candidates.length === 1} ${state}`,
      `# words ${tokens.length < 4 ? 3 : tokens.length < 8 ? 7 : tokens.length < 16 ? 15 : 16} ${state}`,
      ...(question ? [`# ? ${state}`, `# ? ${group} ${state}`] : []),
    ]
    const rule = rules[index]
    const ruled =
      rule === undefined
        ? []
        : [
            `= ${rule}`,
            `= ${rule} ${state}`,
            `= ${rule} ${group} ${state}`,
            `= ${rule} ${piece.said} ${state}`,
            `= ${rule} ${candidates.length === 1}`,
          ]
    return [
      ...new Set([
        ...facts,
        ...ruled,
        ...words,
        ...words.map((word) => `${state} ${word}`),
        ...words.map((word) => `${group} ${state} ${word}`),
      ]),
    ]
  })
}
