import { type Browser, type Page, expect, test } from '@playwright/test'
import { checkAccess, say, signIn } from './people.ts'

const admin = 'admin@example.org'
const passwordField = 'Mot de passe'

/** A name of its own for each run: a second try meets whom the first one added. */
function somebody(first: string): { name: string; email: string } {
  const now = String(Date.now())
  const last = [...now].map((digit) => 'abcdefghij'[Number(digit)]).join('')
  return { name: `${first} B${last}`, email: `${first.toLowerCase()}.${now}@example.org` }
}

/** A click before the page listens opens nothing: it is made anew. */
async function openBy(page: Page, button: string, opened: ReturnType<Page['getByRole']>): Promise<void> {
  await expect(async () => {
    if (!(await opened.isVisible())) await page.getByRole('button', { name: button }).click()
    await expect(opened).toBeVisible({ timeout: 2000 })
  }).toPass()
}

const closeDialog = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()

/** Opens an account and answers its password. */
async function addColleague(page: Page, name: string, email: string): Promise<string> {
  await page.goto('/settings')
  const field = page.getByRole('textbox', { name: 'Prénom et nom' })
  await openBy(page, 'Ajouter un collègue', field)
  await field.fill(name)
  await page.getByRole('textbox', { name: 'Mail' }).fill(email)
  await page.getByRole('button', { name: 'Ouvrir le compte' }).click()
  const password = await page.getByRole('dialog').locator('code').innerText()
  await closeDialog(page)
  return password
}

async function enter(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'Mail' }).fill(email)
  await page.getByLabel(passwordField).fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}

async function elsewhere(browser: Browser, email: string, password: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
  await enter(page, email, password)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  return page
}

const initialise = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'essai', version: '1' } }

/** What the doors for machines answer to a key. */
async function doorsOf(page: Page, key: string): Promise<number[]> {
  const headers = { authorization: `Bearer ${key}` }
  const rest = await page.request.get('/api/v1/jobs?limit=1', { headers })
  const mcp = await page.request.post('/api/mcp', {
    headers: { ...headers, accept: 'application/json, text/event-stream' },
    data: { jsonrpc: '2.0', id: 1, method: 'initialize', params: initialise },
  })
  return [rest.status(), mcp.status()]
}

test('a colleague is removed while signed in elsewhere: session, key and MCP end at once, and undo brings them back', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const { name, email } = somebody('Karim')
  await signIn(page, admin)
  const password = await addColleague(page, name, email)
  const karim = await elsewhere(browser, email, password)
  await karim.goto('/settings')
  const keyName = karim.getByRole('textbox', { name: 'À quoi sert-elle ?' })
  await openBy(karim, 'Nouvelle clé', keyName)
  await keyName.fill('Essai')
  await karim.getByRole('button', { name: 'Créer la clé' }).click()
  const key = await karim.getByRole('dialog').locator('code').innerText()
  await closeDialog(karim)
  expect(await doorsOf(karim, key)).toEqual([200, 200])

  const card = page.getByRole('dialog')
  await openBy(page, `Retirer l’accès de ${name}`, card)
  await card.getByRole('combobox').selectOption({ label: 'Idris Valcourt' })
  await expect(card.locator('.fact').getByText('Idris Valcourt')).toBeVisible()
  await expect(card.getByRole('button', { name: 'Oui, retirer l’accès' })).toBeEnabled()
  await expect(card.getByText('Clés d’API fermées')).toBeVisible()
  await checkAccess(page)
  await card.getByRole('button', { name: 'Oui, retirer l’accès' }).click()
  await expect(page.getByText('Accès retiré.')).toBeVisible()
  await expect(page.getByText(email)).toHaveCount(0)

  expect(await doorsOf(karim, key)).toEqual([401, 401])
  const chat = await karim.request.post('/api/chat', { data: {} })
  expect([chat.status(), (await chat.json()).error.reason]).toEqual([401, 'access_removed'])
  await karim.getByRole('link', { name: 'Candidats' }).first().click()
  await karim.waitForURL(/sign-in/)
  await expect(karim.getByText('Votre accès a été retiré par un administrateur')).toBeVisible()
  await checkAccess(karim)
  await enter(karim, email, password)
  await expect(karim.getByText('Votre accès a été retiré par un administrateur')).toBeVisible()

  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(page.getByText(email)).toBeVisible()
  expect(await doorsOf(karim, key)).toEqual([200, 200])
  await karim.goto('/candidates')
  await expect(karim.getByRole('heading', { name: 'Candidats' })).toBeVisible()

  await page.goto('/')
  await say(page, `${name} a quitté l’agence`)
  await page.getByRole('button', { name: 'Oui, retirer l’accès' }).click()
  await expect(page.getByText(`${name} n’a plus accès`).first()).toBeVisible()
  expect(await doorsOf(karim, key)).toEqual([401, 401])
  await karim.context().close()
})

test('a password is changed by its owner, whose other sessions end, and given anew by an administrator', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  const { name, email } = somebody('Lise')
  await signIn(page, admin)
  const first = await addColleague(page, name, email)
  const here = await elsewhere(browser, email, first)
  const there = await elsewhere(browser, email, first)
  await here.goto('/settings')
  const current = here.getByLabel('Mot de passe actuel')
  await openBy(here, 'Changer mon mot de passe', current)
  await current.fill('ce n’est pas lui')
  await here.getByLabel('Nouveau mot de passe').fill('une autre phrase longue')
  const save = here.getByRole('dialog').getByRole('button', { name: 'Changer mon mot de passe' })
  await save.click()
  await expect(here.getByText('Ce n’est pas votre mot de passe actuel.')).toBeVisible()
  await checkAccess(here)
  await current.fill(first)
  await save.click()
  await expect(here.getByText('vos autres sessions sont fermées')).toBeVisible()
  await here.goto('/candidates')
  await expect(here.getByRole('heading', { name: 'Candidats' })).toBeVisible()
  await there.goto('/candidates')
  await there.waitForURL(/sign-in/)

  await page.reload()
  await openBy(page, `Autres actions pour ${name}`, page.getByRole('menu'))
  await page.getByRole('menuitem', { name: 'Donner un nouveau mot de passe' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Donner un nouveau mot de passe' }).click()
  const given = await page.getByRole('dialog').locator('code').innerText()
  await closeDialog(page)
  await here.goto('/candidates')
  await here.waitForURL(/sign-in/)
  await enter(here, email, given)
  await here.waitForURL((url) => url.pathname !== '/sign-in')
  for (const one of [here, there]) await one.context().close()
})
