import { AppError } from '#lib/errors'
import { findKept, findTold } from '#retrieval/query/guard/kept'
import type { Refused } from '#retrieval/query/guard/spans'
import type { AnyTool, Caller } from './define.ts'

type Texts = readonly (string | undefined)[]
const most = 3
/** Longer words are a whole letter. */
const longest = 80

/** Of what a recruiter writes; a candidate says of themselves what they like. */
export function checkWords(tool: AnyTool, caller: Caller, input: unknown): void {
  if (caller.role !== 'recruiter' && caller.role !== 'admin') return
  refuse([
    ...(tool.keeps?.(input as never) ?? []).flatMap(quoted(findKept)),
    ...(tool.tells?.(input as never) ?? []).flatMap(quoted(findTold)),
  ])
}

/** @throws invalid `unlawful_words` for letters and adverts that choose by what the law forbids. */
export const refuseTold = (texts: Texts): void => refuse(texts.flatMap(quoted(findTold)))

type Quoted = { name: string; words: string }

const quoted =
  (find: (text: string) => Refused[]) =>
  (text = ''): Quoted[] =>
    find(text).map(({ name, start, end }) => ({ name, words: text.slice(start, end).trim() }))

/** @throws invalid `unlawful_words`: `refused` names the criteria of article L1132-1, `words` quotes what says them. */
function refuse(found: readonly Quoted[]): void {
  if (found.length === 0) return
  const refused = [...new Set(found.map(({ name }) => name))]
  const words = [...new Set(found.map((one) => one.words))]
  throw new AppError('invalid', `Unlawful: ${refused.join(', ')}`, {
    reason: 'unlawful_words',
    refused,
    words: words
      .filter((one) => one.length <= longest && !words.some((other) => other !== one && other.includes(one)))
      .slice(0, most),
  })
}
