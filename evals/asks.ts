import { parseArgs } from 'node:util'
import { openContext } from '#agent/builtin/open-context'
import { askKindOf } from '#agent/builtin/asks/answer'
import { asking } from '#agent/builtin/asks/whom-asked'
import { wordsOf } from '#agent/builtin/words'
import type { Situation } from '#agent/situation'
import { type AskCase, readAsks } from './asks/lines.ts'
import { readWorld, shownOf } from './commands/cases.ts'
import { type Half, halves } from './queries/conversations.ts'
import { type Figures, publish } from './report.ts'

type Told = { given: AskCase; read: string }

/** `asks [--half dev|held] [--show]`: of which kind an everyday sentence is taken to be. */
export function run(rest: string[]): void {
  const { values } = parseArgs({ args: rest, options: { half: { type: 'string' }, show: { type: 'boolean', default: false } } })
  const asked = halves.filter((half) => !values.half || half === values.half)
  if (asked.length === 0) throw new Error('npm run evals -- asks [--half dev|held] [--show]')
  for (const half of asked) {
    const told = readAsks(half).map((given) => ({ given, read: readOf(given) }))
    if (values.show && half === 'dev') process.stdout.write(`${told.filter(isWrong).map(lineOf).join('\n')}\n`)
    publish('asks', figuresOf(told, half))
  }
}

const onScreen = { fr: shownOf(readWorld('fr').list), en: shownOf(readWorld('en').list) }

function readOf({ lang, text }: AskCase): string {
  const situation = {
    now: new Date('2026-11-27T09:00:00Z'),
    messages: [],
    outcomes: [],
    offered: [],
    here: {},
  } as unknown as Situation
  const context = openContext(situation, { lang, words: wordsOf(lang), text, shown: onScreen[lang], given: {} })
  return askKindOf(asking(context)) ?? 'none'
}

function figuresOf(told: Told[], half: Half): Figures {
  const figure = (measure: (own: Told[]) => number) => ({
    fr: measure(told.filter(({ given }) => given.lang === 'fr')),
    en: measure(told.filter(({ given }) => given.lang === 'en')),
    across: measure(told),
  })
  const percent = (part: Told[], all: Told[]) => Math.round((10_000 * part.length) / all.length) / 100
  const questions = (own: Told[]) => own.filter(({ given }) => given.kind !== 'none')
  const others = (own: Told[]) => own.filter(({ given }) => given.kind === 'none')
  return {
    [`${half}: sentences`]: figure((own) => own.length),
    [`${half}: kind right %`]: figure((own) =>
      percent(
        questions(own).filter((one) => !isWrong(one)),
        questions(own),
      ),
    ),
    [`${half}: another kind %`]: figure((own) =>
      percent(
        questions(own).filter((one) => isWrong(one) && one.read !== 'none'),
        questions(own),
      ),
    ),
    [`${half}: none taken for a question %`]: figure((own) => percent(others(own).filter(isWrong), others(own))),
  }
}

const isWrong = ({ given, read }: Told) => given.kind !== read

const lineOf = ({ given, read }: Told) => `${given.lang} ${given.kind}\t${read}\t${given.text}`
