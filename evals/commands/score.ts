import { fold, stableJson } from '#lib/words'
import type { Action, CommandCase, Done } from './cases.ts'

/** What the assistant did about a message: the actions that it made or laid before the person, and what it said. */
export type Response = { actions: Done[]; said: string }
export type CommandScore = { right: boolean; wrongPerson: boolean }

const names: [Action, RegExp][] = [
  ['shortlist', /^shortlist_/],
  ['move_stage', /^move_/],
  ['reject', /^reject_/],
  ['withdraw', /^withdraw_/],
  ['reopen', /^reopen_/],
  ['undo', /^undo_/],
  ['add_note', /_note$/],
  ['tag', /^tag_/],
  ['assign', /^assign_/],
  ['rate', /^rate_/],
  ['mention', /^mention_/],
  ['send_test', /^send_test$/],
  ['schedule_interview', /^(?:propose|reschedule)_interview$/],
  ['contact', /message|mail/],
  ['compare', /^compare_/],
  ['progress', /^get_(?:pipeline|job_report)$/],
  ['show', /^get_(?:candidate|document)$/],
  ['search', /^search_candidates$/],
]

/** A tool's name as the action that it is; undefined for what only looks something up. */
export function actionOf(tool: string): Action | undefined {
  return names.find(([, pattern]) => pattern.test(tool))?.[0]
}

const looks = new Set<Action>(['show', 'compare', 'progress', 'search'])

/** Looking somebody up on the way to an act is a part of it. */
export function withoutSteps(given: readonly Done[]): Done[] {
  const acts = given.filter(({ action }) => !looks.has(action))
  return acts.length > 0 ? acts : [...given]
}

const sorted = (who: readonly string[] = []) => [...new Set(who.map(fold))].sort()

/** To shortlist is to move to the screening stage, by either tool. */
const plainly = (one: Done): Done => (one.action === 'shortlist' ? { ...one, action: 'move_stage', stage: 'screening' } : one)

function same(given: Done, wanted: Done): boolean {
  const [got, want] = [plainly(given), plainly(wanted)]
  return (
    got.action === want.action &&
    stableJson(sorted(got.who)) === stableJson(sorted(want.who)) &&
    (want.stage === undefined || got.stage === want.stage) &&
    (want.job === undefined || got.job === undefined || fold(got.job) === fold(want.job)) &&
    (want.reason === undefined || got.reason === want.reason) &&
    (want.note === undefined || fold(got.note ?? '').includes(fold(want.note)))
  )
}

/** One act may be a call for each job, or for each person: the same done to other people is one act. */
function joined(got: readonly Done[]): Done[] {
  const whole: Done[] = []
  for (const one of got) {
    // A search that finds nobody is widened in the same answer: it is one search, the one asked for.
    if (one.action === 'search' && whole.some(({ action }) => action === 'search')) continue
    const own = whole.find(
      (other) =>
        stableJson({ ...other, who: [], job: '' }) === stableJson({ ...one, who: [], job: '' }) &&
        !other.who?.some((name) => one.who?.includes(name)),
    )
    if (own) own.who = [...(own.who ?? []), ...(one.who ?? [])]
    else whole.push({ ...one })
  }
  return whole
}

/** Each wanted action has one of its own among those made. */
function allSame(got: readonly Done[], want: readonly Done[]): boolean {
  const left = joined(got)
  const met = joined(want).every((one) => {
    const at = left.findIndex((other) => same(other, one))
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  })
  return met && left.length === 0
}

export function scoreCommand({ want }: Pick<CommandCase, 'want'>, response: Response): CommandScore {
  const got = withoutSteps(response.actions)
  if ('actions' in want) {
    const meant = new Set(want.actions.flatMap(({ who = [] }) => who.map(fold)))
    const asked = want.ask === undefined || asks(response, want.ask)
    return { right: allSame(got, want.actions) && asked, wrongPerson: acted(got).some((name) => !meant.has(fold(name))) }
  }
  const guessed = 'ask' in want && want.ask.length > 0
  const wrongPerson = acted(got).length > 0 && (guessed || got.some(({ action }) => !looks.has(action)))
  if ('explain' in want) {
    const idle = got.every(({ action, who = [] }) => looks.has(action) && action !== 'search' && who.length === 0)
    return { right: idle && response.said.trim() !== '', wrongPerson }
  }
  // The board is read to know who stands in a stage; that is a step towards the question as well.
  const idle = got.every(({ action }) => action === 'progress')
  return { right: idle && asks(response, want.ask), wrongPerson }
}

const asks = ({ said }: Response, offered: readonly string[]) =>
  said.includes('?') && offered.every((words) => fold(said).includes(fold(words)))

/** Everybody to whom something would be done, or who would be shown as the one meant. */
const acted = (got: readonly Done[]) => got.flatMap(({ action, who = [] }) => (action === 'search' ? [] : who))
