import { parseArgs } from 'node:util'
import { type ApplicantCase, readApplicants } from './applicants/cases.ts'
import { type Answer, openApplicantHouse } from './applicants/house.ts'
import { isRight } from './applicants/right.ts'
import { type Half, halves } from './queries/conversations.ts'
import { type Figures, publish } from './report.ts'

type Answered = { given: ApplicantCase; answer: Answer; right: boolean }

const rights = new Set(['stop', 'erase'])

/** `applicants [--half dev|held] [--show]`: what the assistant does about what a candidate says, with a job on screen. */
export async function run(rest: string[]): Promise<void> {
  const { values } = parseArgs({ args: rest, options: { half: { type: 'string' }, show: { type: 'boolean', default: false } } })
  const asked = halves.filter((half) => !values.half || half === values.half)
  if (asked.length === 0) throw new Error('npm run evals -- applicants [--half dev|held] [--show]')
  for (const half of asked) {
    const answers = await answersTo(readApplicants(half))
    const wrong = answers.filter(({ right }) => !right)
    if (values.show && half === 'dev') process.stdout.write(`${wrong.map(lineOf).join('\n')}\n`)
    publish('applicants', figuresOf(answers, half))
  }
}

async function answersTo(cases: readonly ApplicantCase[]): Promise<Answered[]> {
  const answers: Answered[] = []
  for (const lang of ['fr', 'en'] as const) {
    const house = await openApplicantHouse(lang)
    for (const given of cases.filter((one) => one.lang === lang)) {
      const answer = await house.answer(given)
      answers.push({ given, answer, right: isRight(given, answer) })
    }
    await house.close()
  }
  return answers
}

function figuresOf(answers: readonly Answered[], half: Half): Figures {
  const share = (own: readonly Answered[]) =>
    Math.round((10_000 * own.filter(({ right }) => right).length) / Math.max(1, own.length)) / 100
  const figure = (own: readonly Answered[]) => ({
    fr: share(own.filter(({ given }) => given.lang === 'fr')),
    en: share(own.filter(({ given }) => given.lang === 'en')),
    across: share(own),
  })
  return {
    [`${half}: answered right %`]: figure(answers),
    [`${half}: stop and erase found %`]: figure(answers.filter(({ given }) => rights.has(given.kind))),
  }
}

function lineOf({ given, answer }: Answered): string {
  const made = answer.calls.map(({ name, status, input }) => `${name} ${status} ${JSON.stringify(input)}`).join('; ')
  return `${given.kind} ${JSON.stringify(given.text)}\n   did  ${made}\n   said ${answer.said}`
}
