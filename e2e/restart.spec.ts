import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { data, ports, variablesWith } from './settings.ts'

// A third Bassin, of which nobody asks the health first: a browser left open asks for its page as soon as the port answers.
const base = `http://127.0.0.1:${ports.restart}`

function serve(): ChildProcess {
  const settings = { BASSIN_DATA: `${data}-restart`, BASSIN_DEMO: '0', BASSIN_LOG: 'warn', NODE_ENV: 'production' }
  const program = ['node_modules/next/dist/bin/next', 'start', '-p', String(ports.restart), '-H', '127.0.0.1']
  return spawn(process.execPath, program, { env: variablesWith({ ...settings, PORT: String(ports.restart) }), stdio: 'inherit' })
}

/** The first answer of the server, whatever it is. */
async function firstAnswer(path: string): Promise<Response> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${base}${path}`, { redirect: 'manual' }).catch(() => undefined)
    if (answer) return answer
    await wait(100)
  }
  throw new Error('nothing listens')
}

async function end(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill(signal)
  await gone
}

test('a page may be the first to open the data, after a kill too', async () => {
  test.setTimeout(120_000)
  const first = serve()
  try {
    const answer = await firstAnswer('/')
    expect([answer.status, new URL(answer.headers.get('location')!, base).pathname]).toEqual([307, '/first-admin'])
  } finally {
    await end(first, 'SIGKILL')
  }
  const second = serve()
  try {
    expect((await firstAnswer('/first-admin')).status).toBe(200)
    expect(await (await fetch(`${base}/api/health`)).json()).toMatchObject({ status: 'ready' })
  } finally {
    await end(second, 'SIGTERM')
  }
})
