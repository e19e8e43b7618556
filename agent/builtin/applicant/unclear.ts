import type { Context } from '../context.ts'
import { textOf } from '../text-of.ts'
import type { ApplicantKind } from './kinds.ts'
import type { ApplicantRead } from './learned.ts'

const least = 0.12

/** What can be said instead: what the message is likest to be, then what fits where the person is; never one line twice in a row. */
export function unclear(context: Context, { likely }: ApplicantRead): string {
  const { words, situation, shown } = context
  const before = textOf(situation.messages.findLast(({ role }) => role === 'assistant'))
  const onJob = shown.jobs.length > 0 || shown.job !== undefined || situation.here.jobId !== undefined
  const usual: ApplicantKind[] = onJob ? ['job_pay', 'apply', 'status', 'person'] : ['find', 'status', 'held', 'person']
  const guessed = likely.filter(({ share }) => share > least).map(({ kind }) => kind)
  const offers = [...new Set([...guessed, ...usual].flatMap((kind) => words.offers[kind] ?? []))].slice(0, 3)
  const lines = words.unclearLines.filter((line) => !before.replaceAll('\u00A0', ' ').startsWith(line))
  return `${lines[0]!} ${words.youCanSay(offers)}`
}
