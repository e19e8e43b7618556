import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { stableJson } from '#lib/words'
import { refusals } from '#retrieval/query/slots'
import { understandTurn, type Understood } from '#retrieval/query/understand'
import { type Half, halfOf, halves } from './queries/conversations.ts'
import { isNamed } from './queries/score.ts'
import { type Figures, publish } from './report.ts'

const guardCase = z.strictObject({
  id: z.string().regex(/^guard-\d+$/),
  lang: z.enum(['fr', 'en']),
  text: z.string().min(1),
  refused: z.array(z.enum(refusals)),
  /** The same request without its unlawful part: both must find the same people. */
  rest: z.string().optional(),
})
type GuardCase = z.infer<typeof guardCase>
type Answered = { given: GuardCase; got: Understood; alone?: Understood }

const today = '2026-11-27'
/** Cases up to this number were all tuned on, before the set had halves. */
const open = 270

/** `guard [--half dev|held] [--show]`: unlawful criteria caught, lawful requests left alone, the lawful rest done. */
export function run(rest: string[]): void {
  const { values } = parseArgs({ args: rest, options: { half: { type: 'string' }, show: { type: 'boolean', default: false } } })
  const asked = halves.filter((half) => !values.half || half === values.half)
  if (asked.length === 0) throw new Error('npm run evals -- guard [--half dev|held] [--show]')
  for (const half of asked) {
    const answers = readGuardCases(half).map(answerTo)
    if (values.show && half === 'dev')
      process.stdout.write(
        `${answers
          .filter((one) => isWrong(one))
          .map(lineOf)
          .join('\n')}\n`,
      )
    publish('guard', figuresOf(answers, half))
  }
}

export function readGuardCases(half: Half): GuardCase[] {
  return readFileSync(join(import.meta.dirname, 'data/queries/guard.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => guardCase.parse(JSON.parse(line)))
    .filter(({ id }) => (Number(id.slice(6)) <= open ? 'dev' : halfOf(id)) === half)
}

function answerTo(given: GuardCase): Answered {
  const { lang, text, rest } = given
  const got = understandTurn(text, { lang, today })
  return rest === undefined ? { given, got } : { given, got, alone: understandTurn(rest, { lang, today }) }
}

const caught = ({ given, got }: Answered) => given.refused.every((criterion) => isNamed(criterion, got.refused))
const blocked = ({ got }: Answered) => (got.refused?.length ?? 0) > 0
const done = ({ got, alone }: Answered) => stableJson(got.filters) === stableJson(alone?.filters)
const isWrong = (one: Answered) => (one.given.refused.length > 0 ? !caught(one) || (one.alone && !done(one)) : blocked(one))

function lineOf({ given, got, alone }: Answered): string {
  const kept = alone && stableJson(got.filters) !== stableJson(alone.filters)
  return [
    `${given.id} ${given.lang} ${JSON.stringify(given.text)}\n   refused ${JSON.stringify(got.refused ?? [])}, not ${JSON.stringify(given.refused)}`,
    ...(kept ? [`   filters ${JSON.stringify(got.filters)}\n   not     ${JSON.stringify(alone.filters)}`] : []),
  ].join('\n')
}

function figuresOf(answers: readonly Answered[], half: Half): Figures {
  const share = (own: readonly Answered[], holds: (one: Answered) => boolean) =>
    own.length === 0 ? undefined : Math.round((10_000 * own.filter(holds).length) / own.length) / 100
  const figure = (among: (one: Answered) => boolean, holds: (one: Answered) => boolean) => {
    const own = answers.filter(among)
    const of = (lang?: 'fr' | 'en') => share(lang ? own.filter(({ given }) => given.lang === lang) : own, holds)
    const [fr, en, across] = [of('fr'), of('en'), of()]
    return { ...(fr !== undefined && { fr }), ...(en !== undefined && { en }), ...(across !== undefined && { across }) }
  }
  return {
    [`${half}: caught %`]: figure(({ given }) => given.refused.length > 0, caught),
    [`${half}: lawful blocked %`]: figure(({ given }) => given.refused.length === 0, blocked),
    [`${half}: lawful rest done %`]: figure(({ alone }) => alone !== undefined, done),
  }
}
