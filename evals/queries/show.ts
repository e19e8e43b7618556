import type { Turn } from '#retrieval/query/slots'
import { bySlot, type Scored } from './total.ts'

type Answered = Scored & { text: string; style: string; got: Turn; want: Turn }

/** Turns that are not wholly right, with what was missed (−) and made up (+), each mistake on the turn that first made it. */
export function mistakesOf(answers: readonly Answered[]): string {
  return answers
    .map((answer, at) => withoutOld(answer, answer.at > 0 ? answers[at - 1] : undefined))
    .filter(isWrong)
    .map(lineOf)
    .join('\n')
}

function withoutOld(answer: Answered, before: Answered | undefined): Answered {
  if (!before) return answer
  const missed = answer.score.missed.filter((pair) => !before.score.missed.includes(pair))
  const extra = answer.score.extra.filter((pair) => !before.score.extra.includes(pair))
  return { ...answer, score: { ...answer.score, missed, extra, joint: missed.length + extra.length === 0 } }
}

const isWrong = ({ score }: Answered) =>
  !score.intent ||
  !score.joint ||
  score.action === false ||
  score.args === false ||
  score.confirm === false ||
  score.leaks > 0 ||
  score.wronglyRefused

function lineOf({ id, at, lang, style, text, score, got, want }: Answered): string {
  const parts = [
    `${id}#${at + 1} ${lang} ${style}  ${JSON.stringify(text.length > 400 ? `${text.slice(0, 400)}…` : text)}`,
    score.intent ? '' : `   intent ${got.intent}, not ${want.intent}`,
    score.action === false || score.args === false ? `   args ${JSON.stringify(got.args)}, not ${JSON.stringify(want.args)}` : '',
    score.confirm === false ? '   must be confirmed' : '',
    score.leaks > 0 || score.wronglyRefused
      ? `   refused ${JSON.stringify(got.refused ?? [])}, not ${JSON.stringify(want.refused ?? [])}`
      : '',
    ...score.missed.map((pair) => `   − ${pair}`),
    ...score.extra.map((pair) => `   + ${pair}`),
  ]
  return parts.filter(Boolean).join('\n')
}

/** F1 by slot, worst first, then which intents are taken for which. */
export function slotsAndIntents(answers: readonly Answered[]): string {
  const slots = bySlot(answers).map(
    ({ slot, f1, hit, extra, missed }) => `${slot.padEnd(34)} F1 ${f1.toFixed(1).padStart(5)}  ✓ ${hit}  + ${extra}  − ${missed}`,
  )
  const confusions = new Map<string, number>()
  for (const { got, want } of answers) {
    if (got.intent === want.intent) continue
    const key = `${want.intent} → ${got.intent}`
    confusions.set(key, (confusions.get(key) ?? 0) + 1)
  }
  const intents = [...confusions].sort(([, left], [, right]) => right - left).map(([key, count]) => `${key.padEnd(40)} ${count}`)
  return ['', 'slots', ...slots, '', 'intents (meant → understood)', ...intents].join('\n')
}
