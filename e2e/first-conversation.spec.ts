import { expect, test } from '@playwright/test'

const question = 'aide-soignante de nuit à Villeurbanne, permis B, expérience en EHPAD'

async function signIn(page: import('@playwright/test').Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page
    .locator(`button:has-text("${email}"), button[value="${email}"], form:has(input[value="${email}"]) button`)
    .first()
    .click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

test('is ready and says with what', async ({ request }) => {
  const health = await (await request.get('/api/health')).json()
  expect(health).toMatchObject({ status: 'ready', assistant: 'builtin', engines: { database: 'pglite' } })
})

test('refuses who is not signed in, and describes itself to machines', async ({ request }) => {
  expect((await request.get('/api/v1/candidates')).status()).toBe(401)
  const document = await (await request.get('/api/v1/openapi.json')).json()
  expect(Object.keys(document.paths)).toContain('/candidates/search')
})

test('a recruiter asks and sees why each person is there', async ({ page }) => {
  await signIn(page, 'recruiter@example.org')
  const composer = page.getByRole('textbox').last()
  await composer.fill(question)
  await composer.press('Enter')
  await expect(page.getByText('Villeurbanne').first()).toBeVisible()
  await expect(page.getByText(/répondent à tout/).first()).toBeVisible()
  const person = page.getByRole('article').first()
  await expect(person.getByRole('button', { name: /Villeurbanne, CV p\. 1/ })).toBeVisible()
  await expect(person.getByText(/permis B/i).first()).toBeVisible()
})
