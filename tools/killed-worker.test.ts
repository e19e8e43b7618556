import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '#db/seed/random'
import { env } from '#lib/env'
import { type Moment, openMailServer } from './kit/mail-server.ts'
import { openTestHouse, testSecret } from './kit/testing.ts'
import { drainQueue } from './worker.ts'
import { deliverMessage } from './outreach/deliver-message.ts'
import { sendMessages } from './outreach/send-messages.ts'
import { settleMessage } from './outreach/settle-message.ts'

const program = join(import.meta.dirname, 'worker-child.ts')
const tools = [sendMessages, deliverMessage, settleMessage]
const moments = ['connect', 'mail', 'recipient', 'data', 'taken', 'answered'] as const satisfies Moment[]
const random = createRandom('killed workers')
/** Lives that end by a kill over a mail server; `BASSIN_KILLS=32` for a long run. */
const wanted = env().BASSIN_KILLS

let folder: string
let server: Awaited<ReturnType<typeof openMailServer>>
let worker: ChildProcess | undefined
/** Where in a conversation with the mail server the worker dies next, and after how many mails. */
let next: { moment: Moment; mails: number } | undefined
const died = new Map<string, number>()

function kill(where: string): void {
  if (!worker?.pid || worker.killed) return
  died.set(where, (died.get(where) ?? 0) + 1)
  worker.kill('SIGKILL')
}

beforeAll(async () => {
  server = await openMailServer(async (moment) => {
    if (next?.moment !== moment) return
    if (next.mails > 0) return void (next.mails -= 1)
    next = undefined
    kill(moment)
    // The answer, where there is one to come, finds nobody.
    await wait(5)
  })
})
afterAll(() => server.close())

/** As many mails to as many people, due now. */
async function queue(count: number): Promise<{ organisationId: string; ids: string[] }> {
  folder = mkdtempSync(join(tmpdir(), 'bassin-killed-'))
  const house = await openTestHouse(tools, folder)
  house.deps.clock = () => new Date(Date.now() - 11 * 60_000)
  const messages = []
  for (let at = 0; at < count; at += 1) {
    const candidateId = await house.addCandidate({ name: `Personne ${at}`, email: `personne${at}@example.org` })
    messages.push({ candidateId, subject: `Bonjour ${at}`, body: 'Écrit à la main' })
  }
  const ids: string[] = []
  // One by one: a person who clicks needs no card for a single mail.
  for (const message of messages) {
    const { sent } = await house.done(house.callerAs('recruiter'), 'send_messages', { messages: [message] })
    ids.push(...(sent as { messageId: string }[]).map(({ messageId }) => messageId))
  }
  await house.deps.database.close()
  return { organisationId: house.organisationId, ids }
}

/** Lets a worker live until it ends or is killed: at a moment of its conversations, or after a time. */
async function live(given: Record<string, string>, killed: boolean): Promise<void> {
  const variables = { ...given, NODE_ENV: 'test', BASSIN_LOG: 'silent', BASSIN_DATA: folder, BASSIN_SECRET: testSecret }
  worker = fork(program, [JSON.stringify(variables)], { execArgv: [] })
  const ended = new Promise((done) => worker!.once('exit', done))
  await Promise.race([new Promise((done) => worker!.once('message', done)), ended])
  if (killed) {
    // Each moment once, then chance.
    const first = moments[kills()]
    if (given['SMTP_URL'] && first) next = { moment: first, mails: 0 }
    else if (given['SMTP_URL'] && random.chance(0.6)) next = { moment: random.pick(moments), mails: random.between(0, 2) }
    else void wait(random.between(0, 60)).then(() => kill('time'))
  }
  await ended
  next = undefined
}

async function outcome(organisationId: string) {
  const house = await openTestHouse(tools, folder)
  const db = house.deps.database.system
  const rows = await db
    .selectFrom('message')
    .select(['id', 'state', 'error'])
    .where('organisation_id', '=', organisationId)
    .execute()
  const waiting = await db.selectFrom('job_queue').select('id').execute()
  return { house, rows, waiting: waiting.length, caller: house.callerAs('recruiter', { organisationId }) }
}

const timesSent = (id: string) => server.received.filter((mail) => mail.id.startsWith(id)).length
const kills = () => [...died.values()].reduce((sum, count) => sum + count, 0)

describe('a worker killed at any point', () => {
  it('lets each mail leave once at most, and loses none', { timeout: 480_000 }, async () => {
    const { organisationId, ids } = await queue(6 + 2 * wanted)
    const mail = { SMTP_URL: server.url, MAIL_FROM: 'agence@example.org' }
    for (let life = 0; life < 2 * wanted && kills() < wanted; life += 1) await live(mail, true)
    expect(kills()).toBe(wanted)
    await live(mail, false)
    const { house, rows, waiting, caller } = await outcome(organisationId)
    expect(waiting).toBe(0)
    expect(rows).toHaveLength(ids.length)
    const doubtful = rows.filter(({ state }) => state === 'held')
    for (const { id, state, error } of rows) {
      if (state === 'sent') expect(timesSent(id), id).toBe(1)
      else expect([state, error, timesSent(id) <= 1], id).toEqual(['held', 'maybe_sent', true])
    }
    // The moment between the last dot and the commit is among those that were met; its mails wait for the person who was told.
    expect(doubtful.length).toBeGreaterThan(0)
    const told = await house.deps.database.system.selectFrom('notice').select('id').where('kind', '=', 'mail').execute()
    expect(told).toHaveLength(doubtful.length)
    for (const { id } of doubtful)
      await house.done(caller, 'settle_message', { messageId: id, action: timesSent(id) === 1 ? 'mark_sent' : 'retry' })
    house.deps.env = { ...house.deps.env, ...mail }
    await drainQueue(house.deps)
    expect(ids.filter((id) => timesSent(id) !== 1)).toEqual([])
    await house.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('puts each mail in the outbox once where there is no mail server', { timeout: 240_000 }, async () => {
    const { organisationId, ids } = await queue(15)
    const before = kills()
    for (let life = 0; life < 10 && kills() - before < 3; life += 1) await live({}, true)
    await live({}, false)
    const { house, rows, waiting } = await outcome(organisationId)
    expect(waiting).toBe(0)
    expect(rows.map(({ state }) => state)).toEqual(ids.map(() => 'held'))
    const audit = await house.deps.database.system
      .selectFrom('audit')
      .select('subjects')
      .where('tool', '=', 'deliver_message')
      .execute()
    expect(audit.flatMap(({ subjects }) => subjects).sort()).toEqual([...ids].sort())
    await house.close()
    rmSync(folder, { recursive: true, force: true })
  })
})
