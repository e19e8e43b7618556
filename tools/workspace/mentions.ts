import { fold } from '#lib/words'
import { isSeen } from '#retrieval/query/intent/learned'

export type Token = { raw: string; folded: string; start: number; end: number }
/** Tokens from `first` to `last` that say a name of whoever has one of `ids`. */
export type Run = { first: number; last: number; ids: string[] }

export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: raw, index }) => ({
    raw,
    folded: fold(raw),
    start: index,
    end: index + raw.length,
  }))

const between = /^[ '’.-]{1,2}$/
const small = new Set([
  'de',
  'du',
  'des',
  'le',
  'la',
  'les',
  'l',
  'd',
  'o',
  'the',
  'of',
  'and',
  'et',
  'van',
  'der',
  'den',
  'al',
  'el',
  'ben',
])

/** The names of a text: words beside each other that one person bears are one name; each of the others stands alone. */
export function runsOf(text: string, tokens: readonly Token[], bearers: ReadonlyMap<string, ReadonlySet<string>>): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const own = bearers.get(tokens[at]!.folded)
    if (!own) continue
    const run: Run = { first: at, last: at, ids: [...own] }
    for (let next = at + 1; next < tokens.length; next += 1) {
      if (!between.test(text.slice(tokens[next - 1]!.end, tokens[next]!.start))) break
      const shared = run.ids.filter((id) => bearers.get(tokens[next]!.folded)?.has(id))
      if (shared.length > 0) Object.assign(run, { last: next, ids: shared })
      else if (!small.has(tokens[next]!.folded)) break
    }
    runs.push(run)
    at = run.last
  }
  return runs
}

/** The longest stretch of a text that is one of a name (`whole`: all of it, two words at least). */
export function longestRun(
  tokens: readonly Token[],
  name: readonly Token[],
  { whole = false } = {},
): (Run & { from: number }) | undefined {
  let best: (Run & { from: number }) | undefined
  if (whole && name.length < 2) return undefined
  for (let first = 0; first < tokens.length; first += 1) {
    for (let from = 0; from < (whole ? 1 : name.length); from += 1) {
      let length = 0
      while (name[from + length] && name[from + length]!.folded === tokens[first + length]?.folded) length += 1
      if (length === 0 || (whole && length < name.length)) continue
      if (!best || length > best.last - best.first + 1) best = { first, last: first + length - 1, ids: [], from }
    }
  }
  return best
}

/** What half of all firms are called: a word of these tells none apart. */
const generic = new Set(
  (
    'residence residences clinique hopital hopitaux groupe scolaire services service transports transport entrepots entrepot brasserie restaurant ' +
    'agence societe maison centre ecole college lycee cabinet atelier ateliers garage hotel boulangerie mairie ville village association fondation ' +
    'compagnie halles marche grand grande petit petite saint sainte data tech consulting solutions logistique conseil nord sud est ouest france ' +
    'care home homes school group company limited services clinic hospital house street north south east west new old international industries ' +
    'energie batiment travaux proprete securite interim emploi sante plaine deux trois'
  ).split(' '),
)

/** Where a text names a client: two words of the name beside each other, or its one word that no other firm has. */
export function clientRun(tokens: readonly Token[], client: string): Run | undefined {
  const name = tokensOf(client)
  const run = longestRun(tokens, name)
  if (!run) return undefined
  const said = name.slice(run.from, run.from + run.last - run.first + 1)
  const telling = said.filter(({ folded }) => folded.length > 2 && !small.has(folded))
  const own = telling.filter(({ folded, raw }) => !generic.has(folded) && /^\p{Lu}/u.test(raw))
  if (telling.length < 2) return own.length === 1 && own[0]!.folded.length > 4 && !isSeen(own[0]!.folded) ? run : undefined
  return run
}
