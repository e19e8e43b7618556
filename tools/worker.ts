import { sql } from 'kysely'
import type { JobQueueTable } from '#db/schema'
import { AppError } from '#lib/errors'
import { log } from '#lib/log'
import { call } from './kit/call.ts'
import type { Deps } from './kit/deps.ts'
import { systemCaller } from './kit/system-caller.ts'

const lease = 60
const maxAttempts = 5
/** One call’s rows are written while the documents of two others are read, each by a process of its own. */
const lanes = 3

type Job = Pick<JobQueueTable, 'id' | 'organisation_id' | 'tool'> & { input: unknown; attempts: number }

/**
 * Runs due calls one after another until none is left or `limit` is reached; answers how many were taken. At least once: a call whose
 * process died is taken again when its lease (60 s, renewed as long as the call runs) is over, in an embedded database when that is
 * opened again; after five failures it stays in the table with its error.
 */
export async function drainQueue(deps: Deps, limit = Number.POSITIVE_INFINITY): Promise<number> {
  let taken = 0
  let done: string | undefined
  while (taken < limit) {
    const job = await take(deps, done)
    if (!job) return taken
    taken += 1
    done = await runJob(deps, job)
  }
  if (done) await deps.database.system.deleteFrom('job_queue').where('id', '=', done).execute()
  return taken
}

/** The next call that is due; the one before it, which is `done`, goes in the same statement. */
async function take(deps: Deps, done = ''): Promise<Job | undefined> {
  const { rows } = await sql<Job>`
    with done as (delete from job_queue where id = ${done})
    update job_queue set locked_until = now() + make_interval(secs => ${lease}), attempts = attempts + 1, unique_key = null
    where id = (
      select id from job_queue
      where failed_at is null and run_at <= now() and (locked_until is null or locked_until < now()) and id <> ${done}
      order by run_at, id limit 1 for update skip locked)
    returning id, organisation_id, tool, input, attempts`.execute(deps.database.system)
  return rows[0]
}

/** Answers the id of what was done; of what failed, how often is kept. */
async function runJob(deps: Deps, job: Job): Promise<string | undefined> {
  const held = setInterval(() => void hold(deps, job.id), (lease / 3) * 1000)
  try {
    await call(deps, systemCaller(job.organisation_id), job.tool, job.input)
    return job.id
  } catch (error) {
    const final =
      job.attempts >= maxAttempts || (error instanceof AppError && ['invalid', 'forbidden', 'not_found'].includes(error.code))
    log.warn('job_failed', { tool: job.tool, attempts: job.attempts, final, error })
    const message = error instanceof Error ? error.message : String(error)
    const retry = sql<Date>`now() + make_interval(secs => ${2 ** job.attempts})`
    await deps.database.system
      .updateTable('job_queue')
      .set({ error: message.slice(0, 2000), locked_until: null, ...(final ? { failed_at: new Date() } : { run_at: retry }) })
      .where('id', '=', job.id)
      .execute()
    return undefined
  } finally {
    clearInterval(held)
  }
}

/** What takes longer than a lease, as scans do on a busy machine, is taken by nobody else meanwhile. */
async function hold(deps: Deps, id: string): Promise<void> {
  const until = sql<Date>`now() + make_interval(secs => ${lease})`
  const held = deps.database.system.updateTable('job_queue').set({ locked_until: until })
  await held
    .where('id', '=', id)
    .where('locked_until', 'is not', null)
    .execute()
    .catch((error) => log.warn('lease_not_renewed', { id, error }))
}

/** An embedded database is for one process: what another had taken when it died waits for nobody. Called when the data are opened. */
export async function freeLeases({ database }: Deps): Promise<void> {
  if (database.engine !== 'pglite') return
  await database.system.updateTable('job_queue').set({ locked_until: null }).where('locked_until', 'is not', null).execute()
}

/** Looks for due calls now, at each `wake` and every two seconds, until stopped. */
export function startWorker(deps: Deps): { wake: () => void; stop: () => Promise<void> } {
  const running = new Map<number, Promise<unknown>>()
  let stopped = false
  const run = (lane: number) => {
    if (stopped || running.has(lane)) return
    const work = drainQueue(deps, 50)
      .catch((error) => log.error('worker_failed', { error }))
      .finally(() => running.delete(lane))
    running.set(lane, work)
  }
  const tick = () => {
    for (let lane = 0; lane < lanes; lane++) run(lane)
  }
  const timer = setInterval(tick, 2_000)
  timer.unref()
  tick()
  return {
    wake: tick,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await Promise.all(running.values())
    },
  }
}
