import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clausesOf, type Features, featuresOf, namingOf } from '#retrieval/query/guard/features'
import { cover } from '#retrieval/query/guard/cover'
import { guardText } from '#retrieval/query/guard/guard'
import { knownFrom, weightsFile } from '#retrieval/query/guard/learned'
import { type Refusal, refusals } from '#retrieval/query/slots'
import { readGuardCases } from './guard.ts'
import { learn, type Row, sharesOf, type Weights } from './learn.ts'
import { readBook, readHalf, readVoices } from './queries/conversations.ts'
import { isNamed } from './queries/score.ts'

// The weights of the guard's second reader: whether a clause holds an unlawful wish, and of which criterion it is. From the half of the cases
// and of the conversations that is tuned on, and from the wishes of `guard-phrases.txt`.

type Said = { text: string; refused: readonly Refusal[]; from: string }
type Read = Said & { clauses: Features[] }
const deciding = { classes: 2, passes: 10, rate: 0.2, shrink: 1e-4 }
const naming = { classes: refusals.length, passes: 12, rate: 0.3, shrink: 1e-5 }

/** Writes the weights; says how many features and texts they are of. */
export function trainGuard(): string {
  const rows = readAll()
  const lines = linesOf(learnBoth(rows))
  writeFileSync(join(import.meta.dirname, '../retrieval/query/guard', weightsFile), `${lines.join('\n')}\n`)
  return `${lines.length} features of ${rows.length} texts`
}

function linesOf([unlawful, names]: [Weights, Weights]): string[] {
  return [...unlawful]
    .flatMap(([feature, [no = 0, yes = 0]]) => {
      const own = Math.round((yes - no) * 100)
      const pairs = [...(names.get(feature) ?? [])].flatMap((weight, at) =>
        Math.abs(weight) < 0.25 ? [] : [`${at}:${Math.round(weight * 100)}`],
      )
      return Math.abs(own) >= 15 || pairs.length > 0 ? [[feature, Math.abs(own) >= 15 ? own : '', ...pairs].join('\t')] : []
    })
    .toSorted()
}

function readAll(): Read[] {
  const cases = readGuardCases('dev').flatMap(({ text, refused, rest }) => [
    { text, refused, from: 'cases' },
    ...(rest ? [{ text: rest, refused: [], from: 'cases' }] : []),
  ])
  const turns = [...readHalf('dev'), ...readBook('dev'), ...readVoices('dev')].flatMap((one) =>
    one.turns.map(({ text, want }) => ({ text, refused: want.refused ?? [], from: 'conversations' })),
  )
  const requests = cases.filter(({ text, refused }) => refused.length === 0 && !text.includes(',')).map(({ text }) => text)
  return [...cases, ...phrases(requests), ...turns].flatMap((said) => {
    const clauses = clausesOf(cover(said.text)).map(featuresOf)
    return clauses.length > 0 ? [{ ...said, clauses }] : []
  })
}

/** Wishes under the head of their criterion; those that hold no request stand alone and behind one. */
function phrases(requests: readonly string[]): Said[] {
  let head = ''
  return readFileSync(join(import.meta.dirname, 'data/queries/guard-phrases.txt'), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const name = /^\[(\w+)\]$/.exec(line)?.[1]
      if (name) head = name
      if (name || !line.trim() || line.startsWith('#')) return []
      const said = { refused: refusals.filter((one) => one === head), from: 'phrases' }
      const alone = { ...said, text: line }
      return head === 'lawful' || /[,;]/.test(line)
        ? [alone]
        : [alone, { ...said, text: `${requests[at % requests.length]}, ${line}` }]
    })
}

function learnBoth(rows: readonly Read[]): [Weights, Weights] {
  const unlawful = learn(
    rows.map(({ clauses, refused }): Row => ({ readings: clauses.map(({ all }) => all), want: refused.length > 0 ? 1 : 0 })),
    deciding,
  )
  const named = rows.flatMap(({ clauses, refused }): Row[] => {
    const [only, ...others] = refused
    return only && others.length === 0
      ? [{ readings: [namingOf(likeliest(clauses, unlawful).clause)], want: refusals.indexOf(only) }]
      : []
  })
  return [unlawful, learn(named, naming)]
}

function likeliest(clauses: readonly Features[], unlawful: Weights): { clause: Features; share: number } {
  const shares = clauses.map(
    ({ all }) =>
      sharesOf(
        all.filter((feature) => unlawful.has(feature)),
        unlawful,
        2,
      )[1]!,
  )
  const share = Math.max(...shares)
  return { clause: clauses[shares.indexOf(share)]!, share }
}

/** Five times four fifths are learned from and one fifth judged: what the whole guard is worth on wishes that its reader has not seen. */
export function crossGuard(): string {
  const rows = readAll()
  const judged = [0, 1, 2, 3, 4].flatMap((part) => {
    const isOwn = (_row: Read, at: number) => Math.floor(at / 40) % 5 === part
    const weights = knownFrom(linesOf(learnBoth(rows.filter((row, at) => !isOwn(row, at)))))
    return rows.filter(isOwn).map((row) => ({ ...row, got: guardText(row.text, { request: true, weights }).refused }))
  })
  return ['cases', 'phrases', 'conversations']
    .map((from) => {
      const own = judged.filter((row) => row.from === from)
      const [wrong, lawful] = [own.filter(({ refused }) => refused.length > 0), own.filter(({ refused }) => refused.length === 0)]
      const share = (some: readonly unknown[], of: readonly unknown[]) => `${((100 * some.length) / of.length).toFixed(1)} %`
      const caught = wrong.filter(({ refused, got }) => refused.every((one) => isNamed(one, got)))
      return `${from}: caught ${share(caught, wrong)}, blocked ${share(
        lawful.filter(({ got }) => got.length > 0),
        lawful,
      )}`
    })
    .join('\n')
}
