import type { AssessmentAnswer, TestQuestion } from '#db/schema'
import { fold } from '#lib/words'

export type Marks = Record<string, number | null>
export type Answers = Record<string, AssessmentAnswer>
export type Score = { marks: Marks; score: number; maxScore: number; share: number; passed: boolean | null; waiting: number }

const rounded = (points: number) => Math.round(points * 100) / 100
const empty = (answer: AssessmentAnswer | undefined) => !answer?.value.trim() && !answer?.values?.length && !answer?.fileId

/** By rule: points of each question; null where only a person can say (a file, words that are none of those expected). */
export function markByRule(questions: readonly TestQuestion[], answers: Answers): Marks {
  return Object.fromEntries(questions.map((question) => [question.id, markOne(question, answers[question.id])]))
}

function markOne(question: TestQuestion, answer: AssessmentAnswer | undefined): number | null {
  if (!answer || empty(answer)) return 0
  if (question.kind === 'file') return null
  if (question.kind === 'number') return near(question, answer.value) ? question.points : 0
  if (question.kind === 'text') return expected(question.accepted, answer.value) ? question.points : null
  const shares = new Map(question.choices.map(({ id, share }) => [id, share]))
  if (question.kind !== 'choices') return rounded(((shares.get(answer.value) ?? 0) / 100) * question.points)
  return rounded(severalRight(shares, new Set(answer.values ?? [])) * question.points)
}

/** Each right one counts, each wrong one takes as much away, never below nothing. */
function severalRight(shares: ReadonlyMap<string, number>, ticked: ReadonlySet<string>): number {
  const right = [...shares].filter(([, share]) => share === 100).map(([id]) => id)
  const hit = right.filter((id) => ticked.has(id)).length
  const missed = [...ticked].filter((id) => shares.get(id) !== 100).length
  return right.length === 0 ? 0 : Math.max(0, (hit - missed) / right.length)
}

function near({ answer, tolerance }: { answer: number; tolerance: number }, given: string): boolean {
  return numbersRead(given).some((value) => Math.abs(value - answer) <= tolerance + 1e-9)
}

/** «1 234,5 ml», "1,234.5": what a number may mean as a French or an English hand writes it. */
export function numbersRead(text: string): number[] {
  const found = /[-−]?\d(?:[\d\s\u00a0\u202f'’.,]*\d)?/u.exec(text)?.[0]
  if (!found) return []
  const plain = found.replace(/[\s\u00a0\u202f'’]/gu, '').replace('−', '-')
  const french = plain.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.')
  const english = plain.replace(/,(?=\d{3}(?:\D|$))/g, '')
  return [...new Set([french, english].map(Number))].filter(Number.isFinite)
}

const bare = (text: string) =>
  fold(text)
    .replace(/^(?:l|le|la|les|un|une|des|du|the|an?) /, '')
    .trim()

function expected(accepted: readonly string[], given: string): boolean {
  return accepted.some((one) => bare(one) === bare(given))
}

/** The whole of a sitting. `passed` is open while a question waits for a person. */
export function totalOf(questions: readonly TestQuestion[], marks: Marks, passShare: number): Score {
  const maxScore = rounded(questions.reduce((sum, { points }) => sum + points, 0))
  const score = rounded(questions.reduce((sum, { id }) => sum + (marks[id] ?? 0), 0))
  const waiting = questions.filter(({ id }) => (marks[id] ?? null) === null).length
  const share = maxScore === 0 ? 0 : Math.round((score / maxScore) * 100)
  return { marks, score, maxScore, share, waiting, passed: waiting > 0 ? null : share >= passShare }
}
