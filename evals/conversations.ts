import { parseArgs } from 'node:util'
import { type Conversation, type Want, readConversations, readFile } from './conversations/cases.ts'
import { makeDemo } from './conversations/demo.ts'
import { type Answered, openConversationHouse } from './conversations/house.ts'
import { wrongIn } from './conversations/score.ts'
import { type Half, halves } from './queries/conversations.ts'
import { type Figures, publish } from './report.ts'

type Turn = { given: Conversation; text: string; want: Want; answer: Answered; wrong: string[]; firstWrong: boolean }

/**
 * `conversations [--half dev|held] [--file FILE] [--only ID] [--show]`: whole conversations with the built-in assistant on the demo, each
 * turn judged by what it came to.
 */
export async function run(rest: string[]): Promise<void> {
  const options = {
    half: { type: 'string' },
    file: { type: 'string' },
    only: { type: 'string' },
    show: { type: 'boolean', default: false },
  } as const
  const { values } = parseArgs({ args: rest, options })
  const asked = halves.filter((half) => !values.half || half === values.half)
  if (asked.length === 0) throw new Error('npm run evals -- conversations [--half dev|held] [--file FILE] [--only ID] [--show]')
  const demo = await makeDemo((step) => process.stderr.write(`${step}\n`))
  for (const half of values.file ? (['file'] as const) : asked) {
    const all = half === 'file' ? readFile(values.file!) : readConversations(half)
    const turns = await playAll(
      demo,
      all.filter(({ id }) => !values.only || id.startsWith(values.only)),
    )
    if (values.show && half !== 'held')
      process.stdout.write(
        `${turns
          .filter(({ wrong }) => wrong.length > 0)
          .map(lineOf)
          .join('\n')}\n`,
      )
    publish(half === 'file' ? 'conversations of a file' : 'conversations', figuresOf(turns, half))
  }
}

async function playAll(demo: string, conversations: readonly Conversation[]): Promise<Turn[]> {
  const house = openConversationHouse(demo)
  const turns: Turn[] = []
  for (const given of conversations) {
    const answers = await house.play(given)
    turns.push(...judged(given, answers))
  }
  await house.close()
  return turns
}

function judged(given: Conversation, answers: readonly Answered[]): Turn[] {
  let sound = true
  return given.turns.map(({ text, want }, at) => {
    const wrong = wrongIn(want, answers[at]!, answers[at - 1])
    const firstWrong = sound && wrong.length > 0
    sound &&= wrong.length === 0
    return { given, text, want, answer: answers[at]!, wrong, firstWrong }
  })
}

function figuresOf(turns: readonly Turn[], half: Half | 'file'): Figures {
  const share = (part: number, all: number) => Math.round((10_000 * part) / all) / 100
  const figure = (measure: (own: readonly Turn[]) => number) => ({
    fr: measure(turns.filter(({ given }) => given.lang === 'fr')),
    en: measure(turns.filter(({ given }) => given.lang === 'en')),
    across: measure(turns),
  })
  const right = (own: readonly Turn[]) => share(own.filter(({ wrong }) => wrong.length === 0).length, own.length)
  const whole = (own: readonly Turn[]) => {
    const ids = new Set(own.map(({ given }) => given.id))
    const lost = new Set(own.filter(({ wrong }) => wrong.length > 0).map(({ given }) => given.id))
    return share(ids.size - lost.size, ids.size)
  }
  const by = (who: Conversation['who']) => figure((own) => right(own.filter(({ given }) => given.who === who)))
  return {
    [`${half}: turns`]: figure((own) => own.length),
    [`${half}: turns right %`]: figure(right),
    [`${half}: recruiters: turns right %`]: by('recruiter'),
    [`${half}: candidates: turns right %`]: by('candidate'),
    [`${half}: administrators: turns right %`]: by('admin'),
    [`${half}: conversations right %`]: figure(whole),
  }
}

function lineOf({ given, text, want, answer, wrong, firstWrong }: Turn): string {
  const did = answer.calls.map(({ name, status, input }) => `      ${name} ${status} ${JSON.stringify(input).slice(0, 300)}`)
  const lines = [
    `${firstWrong ? '●' : '○'} ${given.id} ${given.who} ${JSON.stringify(text)}`,
    `   wrong: ${wrong.join(', ')}   want ${JSON.stringify(want)}`,
    ...did,
    `   said ${answer.said.slice(0, 400)}`,
  ]
  return lines.join('\n')
}
