import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '#lib/errors'
import type { OutputOf } from '#tools/registry'
import { showProgress } from './progress.ts'
import { type Runner, outputOf } from './run.ts'

type State = OutputOf<'check_index'>
const patience = 10 * 60_000

/** Rows that lack, trail or are too many, of each place that an organisation's profiles are held in. */
export const driftsOf = ({ documents, vectors, engine, builtin, provider }: State) => {
  const { name, reachable, ...outer } = engine
  const bare = (model: { embedded: number; of: number } | undefined) => (model ? model.of - model.embedded : 0)
  return [
    { place: 'documents', ...documents },
    ...(name === 'postgres' ? [] : [{ place: reachable ? name : `${name} (out of reach)`, ...outer }]),
    { place: 'vectors', ...vectors, missing: Math.max(vectors.missing, bare(builtin)) },
    ...(provider ? [{ place: provider.model, missing: bare(provider), stale: 0, extra: 0 }] : []),
  ]
}

const behindIn = (state: State) =>
  Math.max(...driftsOf(state).map(({ missing, stale, extra }) => missing + stale + extra)) + (state.engine.reachable ? 0 : 1)

/**
 * Every profile of the organisation through the index anew, or those alone that are behind; ends when all are there. `engine` first has the
 * text engine's index made anew, beside the one in use.
 */
export async function reindex(runner: Runner, options: { all?: boolean; engine?: boolean }): Promise<State> {
  const { queued, total, rebuilt } = await outputOf<OutputOf<'rebuild_index'>>(runner.call('rebuild_index', options))
  if (rebuilt !== undefined) process.stderr.write(`${rebuilt} documents in the new text index\n`)
  process.stderr.write(`${queued} of ${total} profiles to index\n`)
  return queued > 0 ? await waitUntilWhole(runner) : await look(runner)
}

/**
 * Compares what Postgres, the text engine and the vectors hold and, unless it only looks, mends what differs.
 * Answers the state found first and the one left.
 */
export async function doctor(runner: Runner, lookOnly: boolean): Promise<{ found: State; left: State; healthy: boolean }> {
  const found = await outputOf<State>(runner.call('check_index', { mend: !lookOnly }))
  if (!found.engine.reachable || found.queued === 0) return { found, left: found, healthy: behindIn(found) === 0 }
  const left = await waitUntilWhole(runner)
  return { found, left, healthy: behindIn(left) === 0 }
}

const look = (runner: Runner) => outputOf<State>(runner.call('check_index', {}))

/** @throws AppError `unavailable` where nothing has moved for ten minutes: the queue goes on, and the command may be run again. */
async function waitUntilWhole(runner: Runner): Promise<State> {
  const started = Date.now()
  let [moved, before, most] = [started, Infinity, 0]
  for (;;) {
    const asked = Date.now()
    const state = await look(runner)
    const behind = behindIn(state)
    most = Math.max(most, behind)
    showProgress({ done: most - behind, total: most, started }, `${behind} behind`)
    if (behind === 0) {
      process.stderr.write('\n')
      return state
    }
    if (behind < before) moved = Date.now()
    else if (Date.now() - moved > patience)
      throw new AppError('unavailable', `${behind} profiles are still behind after ten minutes; run it again later`, {
        reason: 'too_slow',
      })
    before = behind
    // Looking reads every key: it takes a third of the time at most.
    await wait(Math.max(250, 2 * (Date.now() - asked)))
  }
}
