import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inherited } from '#lib/env'
import { deriveKey, loadSecret } from '#lib/secrets'
import { recruiter } from './import-house.ts'
import { spentBy } from './processes.ts'

export type BuiltServer = {
  address: string
  process: ChildProcess
  /** So many files at once, until everything is read. */
  upload(files: readonly string[], atOnce: number): Promise<void>
  close(): Promise<void>
}

/** The built server (`npm run build`) on the data of a house, once it answers and has loaded what it loads before anybody asks. */
export async function startBuilt(settings: Record<string, string>): Promise<BuiltServer> {
  const port = settings['PORT']!
  const program = ['node_modules/next/dist/bin/next', 'start', '-p', port, '-H', '127.0.0.1']
  const server = spawn(process.execPath, program, { env: inherited(settings), stdio: ['ignore', 'ignore', 'inherit'] })
  const gone = new Promise((resolve) => server.once('exit', resolve))
  const close = async () => {
    server.kill('SIGTERM')
    await gone
  }
  const address = `http://127.0.0.1:${port}`
  try {
    await ready(address)
    await quiet(server.pid!)
    const headers = operator(settings)
    return { address, process: server, upload: (files, atOnce) => upload({ address, headers }, files, atOnce), close }
  } catch (error) {
    await close()
    throw error
  }
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
function operator({ BASSIN_DATA }: Record<string, string>): Record<string, string> {
  const token = deriveKey(loadSecret(undefined, BASSIN_DATA!), 'operator').toString('base64url')
  return { authorization: `Bearer ${token}`, 'x-bassin-as': recruiter }
}

type Door = { address: string; headers: Record<string, string> }

async function upload({ address, headers }: Door, files: readonly string[], atOnce: number): Promise<void> {
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
