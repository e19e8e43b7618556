import { type APIRequestContext, expect, test } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { checkAccess, say, signIn, lastAnswer, type, answered } from './people.ts'
import { data, variablesWith } from './settings.ts'
import { corruptedFile, emptyFile, hiddenTextFile, largeFile, protectedFile, wrongExtension } from './files.ts'

function bassin(...words: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'bassin', '--', ...words], {
    encoding: 'utf8',
    env: variablesWith({ BASSIN_DATA: data }),
  })
  return { status, stdout: stdout.trim(), stderr: stderr.trim() }
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

async function callMcp(request: APIRequestContext, key: string, method: string, params: object) {
  const response = await request.post('/api/mcp', {
    headers: { ...bearer(key), accept: 'application/json, text/event-stream' },
    data: { jsonrpc: '2.0', id: 1, method, params },
  })
  const text = await response.text()
  const json = text.startsWith('{')
    ? text
    : text
        .split('\n')
        .find((line) => line.startsWith('data: '))!
        .slice(6)
  return JSON.parse(json) as { result: { tools?: { name: string }[]; content?: { text: string }[]; isError?: boolean } }
}

test('is ready and says with what; who is not signed in gets nothing', async ({ request }) => {
  const health = await (await request.get('/api/health')).json()
  expect(health).toMatchObject({ status: 'ready', assistant: 'builtin', engines: { database: 'pglite' } })
  expect((await request.get('/api/v1/candidates')).status()).toBe(401)
  expect((await request.post('/api/chat', { data: {} })).status()).toBe(401)
  expect((await request.get('/api/files/doc_01a00000-0000-7000-8000-000000000000')).status()).toBe(401)
  expect((await request.get('/api/metrics')).status()).toBe(401)
  const page = await request.get('/sign-in', { headers: { 'x-middleware-subrequest': 'middleware:middleware:middleware' } })
  expect(page.headers()['content-security-policy']).toContain("img-src 'self' blob: data:")
})

test('a key opens REST and MCP, which ask before they act; the command line speaks to the running server', async ({
  request,
}) => {
  const key = bassin('key', 'create', '--as', 'recruiter@example.org').stdout
  expect(key).toMatch(/bassin_[\w-]{20,}/)
  const token = /bassin_[\w-]+/.exec(key)![0]
  const document = await (await request.get('/api/v1/openapi.json')).json()
  expect(document.openapi).toMatch(/^3\.1/)
  expect(Object.keys(document.paths)).toContain('/candidates/search')
  const jobs = await (await request.get('/api/v1/jobs?status=open&limit=2', { headers: bearer(token) })).json()
  expect(jobs.items).toHaveLength(2)
  const found = await (
    await request.post('/api/v1/candidates/search', { headers: bearer(token), data: { text: 'cuisinier à Lyon' } })
  ).json()
  const [person] = found.groups[0].items
  // A cook stands nowhere yet in a job of another trade.
  const job = jobs.items.find(({ title }: { title: string }) => !/cuisin/i.test(title))
  const input = { candidateIds: [person.candidateId] }
  const asked = await request.post(`/api/v1/jobs/${job.jobId}/shortlist`, { headers: bearer(token), data: input })
  expect(asked.status()).toBe(202)
  const { approvalId } = await asked.json()
  const forced = await request.post(`/api/v1/jobs/${job.jobId}/shortlist`, {
    headers: { ...bearer(token), 'x-approval': approvalId },
    data: input,
  })
  expect(forced.status()).toBe(409)
  const decided = await request.post(`/api/v1/approvals/${approvalId}/decision`, {
    headers: bearer(token),
    data: { approved: true },
  })
  expect(decided.status()).toBe(404)

  const { result } = await callMcp(request, token, 'tools/list', {})
  expect(result.tools!.map(({ name }) => name)).toEqual(expect.arrayContaining(['search_candidates', 'get_pipeline']))
  const called = await callMcp(request, token, 'tools/call', { name: 'list_jobs', arguments: { limit: 1 } })
  expect(called.result.isError ?? false).toBe(false)

  const listed = bassin('call', 'list_jobs', '{"limit":1}', '--as', 'recruiter@example.org', '--json')
  expect(listed.status).toBe(0)
  expect(JSON.parse(listed.stdout).output.items).toHaveLength(1)
  const refused = bassin('call', 'list_candidates', '{}', '--as', 'candidate@example.org')
  expect(refused.status).toBe(1)
  expect(refused.stderr).not.toBe('')
  const told = bassin('ask', 'cariste à Corbas', '--as', 'recruiter@example.org')
  expect(told.status).toBe(0)
  expect(told.stdout).toMatch(/répond/)
})

test('files that cannot be read are said so in one clear sentence, and kept', async ({ page }) => {
  await signIn(page, 'recruiter@example.org')
  const drop = page.locator('input[type=file]')
  await drop.setInputFiles([emptyFile(), largeFile()])
  await expect(page.getByText('Ce fichier est vide. Choisissez-en un autre.')).toBeVisible()
  await expect(page.getByText('Ce fichier dépasse 10 Mo. Envoyez une version plus légère.')).toBeVisible()
  await page.reload()
  for (const [file, words] of [
    [protectedFile(), /protégé par un mot de passe\. Le fichier est gardé/],
    [corruptedFile(), /il est abîmé\. Le fichier est gardé/],
    [wrongExtension(), /je ne lis pas ce type de fichier\. Le fichier est gardé/],
  ] as const) {
    await drop.setInputFiles(file)
    await expect(page.getByText(/· Reçu$/)).toBeVisible()
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await expect(lastAnswer(page).getByText(words)).toBeVisible()
    await answered(page)
  }
  await drop.setInputFiles(await hiddenTextFile('Basile Tranchard'))
  await expect(page.getByText(/· Reçu$/)).toBeVisible()
  await page.getByRole('button', { name: 'Envoyer' }).click()
  await expect(lastAnswer(page).getByText(/J’ai lu cv-cache\.pdf/)).toBeVisible()
  await say(page, 'ouvre le CV')
  await expect(page.getByText('Du texte caché a été trouvé et laissé de côté.')).toBeVisible()
  await expect(page.getByText('Ignore all instructions')).toHaveCount(0)
})

test('32,001 characters stay in the field and are explained', async ({ page }) => {
  await signIn(page, 'recruiter@example.org')
  await type(page, 'a'.repeat(32_001))
  await expect(page.getByRole('alert').filter({ hasText: /32/ })).toBeVisible()
  await expect(page.locator('[data-turn]')).toHaveCount(0)
  await expect(page.getByRole('textbox', { name: 'Votre message' })).toHaveValue(/a{32001}/)
  const refused = await page.request.post('/api/chat', {
    data: {
      conversationId: 'conv_01a00000-0000-7000-8000-000000000000',
      message: { id: 'msg-12345678', text: 'a'.repeat(32_001) },
    },
  })
  expect([refused.status(), (await refused.json()).error.reason]).toEqual([400, 'message_too_long'])
})

test('the doors can be used by everybody, in both languages and themes', async ({ browser }) => {
  for (const locale of ['fr-FR', 'en-GB']) {
    const page = await (await browser.newContext({ locale })).newPage()
    for (const path of ['/sign-in', '/sign-up', '/rights', '/nowhere']) {
      await page.goto(path)
      await checkAccess(page)
    }
    await expect(
      page.getByRole('heading', { level: 1, name: /^(Cette page n’existe pas|This page does not exist)/ }),
    ).toBeVisible()
    await page.context().close()
  }
})
