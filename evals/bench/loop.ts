import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { inherited } from '#lib/env'
import { deriveKey, loadSecret } from '#lib/secrets'
import { filesToImport } from './import-files.ts'
import { openEmptyHouse, recruiter } from './import-house.ts'
import { spentBy } from './processes.ts'

/** Milliseconds of the processor that the web process may keep its event loop from everybody else, in one go. */
const limit = 50
/** As many as a browser sends at once. */
const atOnce = 3

type Held = { wall: number; processor: number }
type Figures = { first: number; processor: number; wall: number }

/**
 * The built server (`npm run build`) while CVs are uploaded as a browser does: how long its event loop is held, in one go, by what it does
 * itself; of the very first file apart, with which the server loads what takes files.
 */
export async function run(given: string[]): Promise<void> {
  const options = {
    files: { type: 'string', default: '100' },
    runs: { type: 'string', default: '2' },
    port: { type: 'string', default: '3985' },
  } as const
  const { values } = parseArgs({ args: given, options })
  const files = await filesToImport(Number(values.files))
  const house = await openEmptyHouse()
  const table: Record<string, Figures & { read: number }> = {}
  try {
    for (let run = 1; run <= Number(values.runs); run++) {
      const settings = { ...(await house.fresh()), PORT: values.port, NODE_ENV: 'production' }
      table[`run ${run}`] = { ...(await measure(files, settings)), read: (await house.found()).findable }
      console.error(JSON.stringify(table[`run ${run}`]))
    }
  } finally {
    await house.close()
  }
  console.table(table)
  const broken = Object.values(table).some(({ processor, read }) => processor > limit || read < files.length)
  if (broken) console.log(`the event loop was held for more than ${limit} ms, or a file was not read`)
  process.exitCode = broken ? 1 : 0
}

async function measure([first = '', ...files]: readonly string[], settings: Record<string, string>): Promise<Figures> {
  const told = join(settings['BASSIN_DATA']!, 'loop.json')
  const server = serve({ ...settings, BASSIN_LOOP: told, NODE_OPTIONS: `--import ${join(import.meta.dirname, 'loop-probe.ts')}` })
  const gone = new Promise((resolve) => server.once('exit', resolve))
  try {
    const address = `http://127.0.0.1:${settings['PORT']}`
    await ready(address)
    await quiet(server.pid!)
    const headers = await operator(settings)
    const watch = async (work: () => Promise<void>) => {
      server.kill('SIGUSR2')
      await work()
      server.kill('SIGUSR2')
      await wait(500)
      return JSON.parse(readFileSync(told, 'utf8')) as Held
    }
    const alone = await watch(() => upload([first], address, headers))
    return { first: alone.processor, ...(await watch(() => upload(files, address, headers))) }
  } finally {
    server.kill('SIGTERM')
    await gone
    rmSync(told, { force: true })
  }
}

function serve(settings: Record<string, string>): ChildProcess {
  const program = ['node_modules/next/dist/bin/next', 'start', '-p', settings['PORT']!, '-H', '127.0.0.1']
  return spawn(process.execPath, program, { env: inherited(settings), stdio: ['ignore', 'ignore', 'inherit'] })
}

async function ready(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if ((await fetch(`${address}/api/health`).catch(() => undefined))?.ok) return
    await wait(200)
  }
  throw new Error('the server does not answer: it needs a build («npm run build»)')
}

/** What a server loads after its start, before anybody asks, is over where it has not worked for a second. */
async function quiet(pid: number): Promise<void> {
  for (let [before, now] = [-100, 0]; now - before > 50; before = now, now = spentBy(pid)) await wait(1000)
}

/** What the command line shows to a server of the same data. */
async function operator({ BASSIN_DATA }: Record<string, string>): Promise<Record<string, string>> {
  const token = deriveKey(loadSecret(undefined, BASSIN_DATA!), 'operator').toString('base64url')
  return { authorization: `Bearer ${token}`, 'x-bassin-as': recruiter }
}

/** Until everything is read. */
async function upload(files: readonly string[], address: string, headers: Record<string, string>): Promise<void> {
  const waiting = [...files]
  const documentIds: string[] = []
  const send = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const body = new FormData()
      body.append('file', new Blob([readFileSync(file)]), basename(file))
      const answer = await fetch(`${address}/api/v1/documents`, { method: 'POST', headers, body })
      if (!answer.ok) throw new Error(await answer.text())
      documentIds.push(((await answer.json()) as { documentId: string }).documentId)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  const asked = {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ documentIds }),
  }
  for (;;) {
    const { pending } = (await (await fetch(`${address}/api/v1/documents/states`, asked)).json()) as { pending: string[] }
    if (pending.length === 0) return
    await wait(1000)
  }
}
