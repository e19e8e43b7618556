import { parseArgs } from 'node:util'
import { readWishes } from '#agent/builtin/wish/learned'
import { type Half, halves } from './queries/conversations.ts'
import { type Figures, publish } from './report.ts'
import { contextOf } from './wishes/context.ts'
import { type WishCase, readWishCases } from './wishes/lines.ts'

type Told = { given: WishCase; kind: string; share: number }

/** `wishes [--half dev|held] [--show]`: which act a recruiter’s message is taken to ask for; of what was learned from only where it is asked for. */
export function run(rest: string[]): void {
  const { values } = parseArgs({ args: rest, options: { half: { type: 'string' }, show: { type: 'boolean', default: false } } })
  const asked = halves.filter((half) => half === (values.half ?? 'held'))
  if (asked.length === 0) throw new Error('npm run evals -- wishes [--half dev|held] [--show]')
  for (const half of asked) {
    const told = readWishCases(half).map((given): Told => ({ given, ...readWishes(contextOf(given), given.screen)[0]! }))
    if (values.show && half === 'dev') process.stdout.write(`${told.filter(isWrong).map(lineOf).join('\n')}\n`)
    publish('wishes', figuresOf(told, half))
  }
}

function figuresOf(told: Told[], half: Half): Figures {
  const percent = (part: Told[], all: Told[]) => Math.round((10_000 * part.length) / all.length) / 100
  const figure = (measure: (own: Told[]) => number) => ({
    fr: measure(told.filter(({ given }) => given.lang === 'fr')),
    en: measure(told.filter(({ given }) => given.lang === 'en')),
    across: measure(told),
  })
  const right = (own: Told[]) => own.filter((one) => !isWrong(one))
  const sure = (own: Told[]) => own.filter(({ share }) => share >= 0.5)
  return {
    [`${half}: messages`]: figure((own) => own.length),
    [`${half}: act right %`]: figure((own) => percent(right(own), own)),
    [`${half}: sure %`]: figure((own) => percent(sure(own), own)),
    [`${half}: right of the sure %`]: figure((own) => percent(right(sure(own)), sure(own))),
  }
}

const isWrong = ({ given, kind }: Told) => given.kind !== kind
const lineOf = ({ given, kind, share }: Told) =>
  `${given.lang} ${given.kind}\t${kind} ${share.toFixed(2)}\t${given.screen}\t${given.text}`
