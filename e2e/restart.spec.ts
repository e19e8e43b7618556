import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { type Page, expect, test } from '@playwright/test'
import { data, ports, variablesWith } from './settings.ts'

// A third Bassin, of which nobody asks the health first: a browser left open asks for its page as soon as the port answers.
const base = `http://127.0.0.1:${ports.restart}`

/** An empty house of its own for each try: what one wrote would stand before the next. */
const freshData = () => mkdtempSync(`${data}-restart-`)

function serve(folder: string): ChildProcess {
  const settings = { BASSIN_DATA: folder, BASSIN_DEMO: '0', BASSIN_LOG: 'warn', NODE_ENV: 'production' }
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
  const folder = freshData()
  const first = serve(folder)
  try {
    const answer = await firstAnswer('/')
    expect([answer.status, new URL(answer.headers.get('location')!, base).pathname]).toEqual([307, '/first-admin'])
  } finally {
    await end(first, 'SIGKILL')
  }
  const second = serve(folder)
  try {
    expect((await firstAnswer('/first-admin')).status).toBe(200)
    expect(await (await fetch(`${base}/api/health`)).json()).toMatchObject({ status: 'ready' })
  } finally {
    await end(second, 'SIGTERM')
  }
})

const many = 80
const cv = (
  number: number,
) => `Personne ${String.fromCharCode(65 + (number % 26))}${['lba', 'mber', 'ndro', 'rsel'][Math.floor(number / 26)]}
Aide-soignante
personne${number}@example.org

EXPÉRIENCE
mars 2020 – aujourd'hui : Aide-soignante, EHPAD Les Tilleuls ${number}, Lyon
`

async function becomeAdmin(page: Page): Promise<void> {
  await page.goto(`${base}/first-admin`)
  const answers = { organisation: 'Agence', name: 'Rita', email: 'rita@example.org', password: 'a-long-password' }
  for (const [name, value] of Object.entries(answers)) await page.locator(`[name="${name}"]`).fill(value)
  await page.locator('form button[type="submit"]').click()
  await page.waitForURL((url) => url.pathname !== '/first-admin')
}

test('many CVs dropped at once are all read, none twice, though the server is killed meanwhile', async ({ page }) => {
  test.setTimeout(240_000)
  const folder = freshData()
  let server = serve(folder)
  try {
    await firstAnswer('/api/health')
    await becomeAdmin(page)
    await page.goto(`${base}/`, { waitUntil: 'networkidle' })
    const files = Array.from({ length: many }, (_, number) => ({
      name: `cv-${number}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(cv(number)),
    }))
    await page.locator('input[type=file]').first().setInputFiles(files)
    const panel = page.locator('section.bulk')
    await expect(panel).toContainText(/[1-9]\d* lus/, { timeout: 60_000 })
    await end(server, 'SIGKILL')
    server = serve(folder)
    await firstAnswer('/api/health')
    await expect(panel).toContainText('Import terminé', { timeout: 150_000 })
    await expect(panel).toContainText(`${many} lus · 0 déjà là · 0 non lus`)
    expect(await (await page.request.get(`${base}/api/v1/candidates?limit=1`)).json()).toMatchObject({ total: many })
  } finally {
    await end(server, 'SIGTERM')
  }
})
