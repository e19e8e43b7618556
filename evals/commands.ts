import { parseArgs } from 'node:util'
import { type CommandCase, readCases, readCasesIn } from './commands/cases.ts'
import { openCommandHouse } from './commands/house.ts'
import { type CommandScore, type Response, scoreCommand } from './commands/score.ts'
import { type Half, halves } from './queries/conversations.ts'
import { type Figures, publish } from './report.ts'

type Answered = { given: CommandCase; response: Response; score: CommandScore }

/** `commands [--half dev|held] [--from NUMBER] [--file FILE] [--show]`: what the assistant does about a sentence that acts on people of a list. */
export async function run(rest: string[]): Promise<void> {
  const { values } = parseArgs({
    args: rest,
    options: {
      half: { type: 'string' },
      from: { type: 'string' },
      file: { type: 'string' },
      show: { type: 'boolean', default: false },
    },
  })
  if (values.file) {
    const answers = await answersTo(readCasesIn(values.file))
    if (values.show) process.stdout.write(`${answers.filter(isWrong).map(lineOf).join('\n')}\n`)
    publish('commands of a file', figuresOf(answers, 'file'))
    return
  }
  const asked = halves.filter((half) => !values.half || half === values.half)
  if (asked.length === 0) throw new Error('npm run evals -- commands [--half dev|held] [--from NUMBER] [--file FILE] [--show]')
  for (const half of asked) {
    const answers = await answersOf(half, Number(values.from ?? 0))
    if (values.show && half === 'dev') process.stdout.write(`${answers.filter(isWrong).map(lineOf).join('\n')}\n`)
    publish(values.from ? `commands from ${values.from}` : 'commands', figuresOf(answers, half))
  }
}

const answersOf = (half: Half, from: number) =>
  answersTo(readCases(half).filter(({ id }) => Number(/\d+(?=\D*$)/.exec(id)?.[0]) >= from))

async function answersTo(cases: CommandCase[]): Promise<Answered[]> {
  const answers: Answered[] = []
  for (const lang of ['fr', 'en'] as const) {
    const house = await openCommandHouse(lang)
    for (const given of cases.filter((one) => one.lang === lang)) {
      const response = await house.answer(given)
      answers.push({ given, response, score: scoreCommand(given, response) })
    }
    await house.close()
  }
  return answers
}

function figuresOf(answers: Answered[], half: Half | 'file'): Figures {
  const figure = (measure: (own: Answered[]) => number) => ({
    fr: measure(answers.filter(({ given }) => given.lang === 'fr')),
    en: measure(answers.filter(({ given }) => given.lang === 'en')),
    across: measure(answers),
  })
  const right = (own: Answered[]) => Math.round((10_000 * own.filter(({ score }) => score.right).length) / own.length) / 100
  return {
    [`${half}: cases`]: figure((own) => own.length),
    [`${half}: action %`]: figure(right),
    [`${half}: wrong person`]: figure((own) => own.filter(({ score }) => score.wrongPerson).length),
  }
}

const isWrong = ({ score }: Answered) => !score.right || score.wrongPerson

function lineOf({ given, response, score }: Answered): string {
  const before = given.before ? ` after ${JSON.stringify(given.before)}` : ''
  const warning = score.wrongPerson ? '   WRONG PERSON\n' : ''
  return `${given.id} ${JSON.stringify(given.text)}${before}\n${warning}   did  ${JSON.stringify(response.actions)}\n   said ${response.said}\n   want ${JSON.stringify(given.want)}`
}
