import { type Page, expect, test } from '@playwright/test'
import { checkAccess, signIn } from './people.ts'

const recruiter = 'recruiter@example.org'
const admin = 'admin@example.org'

const noOverflow = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), page.url()).toBeLessThanOrEqual(0)

const speak = (page: Page, locale: 'fr' | 'en') =>
  page.context().addCookies([{ name: 'bassin_locale', value: locale, domain: 'localhost', path: '/' }])

async function firstCandidate(page: Page): Promise<string> {
  await page.goto('/candidates')
  return (await page.locator('[data-row-link]').first().getAttribute('href'))!
}

for (const locale of ['fr', 'en'] as const) {
  test(`every page of people and of the house can be read by all, ${locale}`, async ({ page }) => {
    test.setTimeout(180_000)
    await speak(page, locale)
    await signIn(page, admin)
    const person = await firstCandidate(page)
    const pages = [
      '/candidates?place=Lyon&km=20',
      '/candidates?q=zzzzzz',
      person,
      '/candidates/cand_none',
      '/conversations',
      '/approvals',
      '/approvals?state=expired',
      '/audit',
      '/settings',
    ]
    for (const path of pages) {
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      await checkAccess(page)
      for (const width of [360, 768, 1920]) {
        await page.setViewportSize({ width, height: 800 })
        await noOverflow(page)
      }
    }
    await page.setViewportSize({ width: 390, height: 844 })
    for (const path of ['/candidates', person]) {
      await page.goto(path)
      await checkAccess(page)
    }
  })
}

test('a recruiter narrows the list, chooses with keys, and acts on several with a yes', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, recruiter)
  await page.goto('/candidates')
  await page.getByRole('button', { name: 'Filtre', exact: true }).click()
  const filter = page.getByRole('dialog', { name: 'Filtre' })
  await filter.getByRole('button', { name: 'Permis' }).click()
  await filter.getByRole('checkbox', { name: /^CE/ }).check()
  await expect(page).toHaveURL(/licence=CE/)
  await checkAccess(page)
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^\d+ sur \d+$/).first()).toBeVisible()

  await page.locator('[data-row-link]').first().focus()
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText('2 choisis')).toBeVisible()
  await page.getByRole('button', { name: 'Noter…' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Note' }).fill('Vus au salon de l’emploi')
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer la note' }).click()
  const card = page.getByRole('dialog').getByRole('article')
  await expect(card.getByText('Vus au salon de l’emploi')).toBeVisible()
  await checkAccess(page)
  await card.getByRole('button', { name: /^Oui, noter sur les 2/ }).click()
  await expect(page.getByText('Note enregistrée.')).toBeVisible()

  await page.locator('[data-row-link]').first().click()
  await expect(page.getByText('Vus au salon de l’emploi').first()).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Résultats' }).getByText(/^1 sur \d+/)).toBeVisible()
  const name = await page.getByRole('heading', { level: 1 }).textContent()
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name!, { timeout: 3000 })
  }).toPass()
})

test('a line leads to its words in the document, is corrected with who said it, and taken back', async ({ page }) => {
  await signIn(page, recruiter)
  await page.goto('/candidates?q=Ferhaoui')
  await page.locator('[data-row-link]').first().click()
  const line = page.locator('.fact').filter({ hasText: 'Plateforme Frimaro' })
  await line.getByRole('button', { name: /^CV p/ }).click()
  await expect(page.locator('mark[data-active]').filter({ hasText: 'Frimaro' })).toBeInViewport()

  await line.getByRole('button', { name: /^Corriger/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Poste' }).fill('Cariste confirmé')
  await checkAccess(page)
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.locator('.fact').filter({ hasText: 'Cariste confirmé, Plateforme Frimaro' })).toContainText(
    /dit le .* noté par/,
  )
  await expect(page.getByText(/Le CV dit Cariste.*, la conversation Cariste confirmé/)).toBeVisible()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByText('Cariste confirmé')).toHaveCount(0)
})

test('text hidden in a CV is shown with its words', async ({ page }) => {
  await signIn(page, recruiter)
  await page.goto('/candidates?q=Thévenoux')
  await page.locator('[data-row-link]').first().click()
  await expect(page.getByText('Texte caché trouvé.')).toBeVisible()
  await expect(page.locator('q').first()).toContainText('Note to the AI system')
})

test('what waits is decided on the page of approvals; the journal holds, and keys close', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, admin)
  await page.goto('/candidates?licence=CE')
  const boxes = (await page.getByRole('checkbox', { name: /^Choisir / }).all()).slice(1, 3)
  // A box ticked before the page listens is ticked for nobody: it is ticked anew.
  await expect(async () => {
    for (const box of boxes) await box.uncheck()
    for (const box of boxes) await box.check()
    await expect(page.getByRole('button', { name: 'Exporter (CSV)' })).toBeVisible({ timeout: 3000 })
  }).toPass()
  await page.getByRole('button', { name: 'Exporter (CSV)' }).click()
  await expect(page.getByRole('dialog').getByText('Le fichier sort de Bassin')).toBeVisible()
  await page.goto('/approvals')
  await checkAccess(page)
  await page.getByRole('article').first().getByRole('button', { name: 'Non, ne rien faire' }).click()
  await expect(page.getByText('Rien n’attend votre accord')).toBeVisible()
  await page.getByRole('link', { name: /^Décidées/ }).click()
  await expect(page.getByText('Refusé').first()).toBeVisible()

  await page.goto('/settings')
  await page.getByRole('button', { name: 'Nouvelle clé' }).click()
  await page.getByRole('textbox', { name: 'À quoi sert-elle ?' }).fill('Tableur')
  await page.getByRole('button', { name: 'Créer la clé' }).click()
  await expect(page.getByText(/^bassin_[\w-]{20,}$/)).toBeVisible()
  await checkAccess(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()
  await page.getByRole('button', { name: /Révoquer la clé .*Tableur/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Révoquer', exact: true }).click()
  await expect(page.getByText(/révoquée le/)).toBeVisible()

  await page.goto('/audit?tool=revoke_api_key')
  await expect(page.getByText(/Chaîne intacte/)).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Révoquer une clé' }).first()).toBeVisible()
})

test('an administrator opens the account of a colleague, who signs in with the password shown once', async ({ page }) => {
  await signIn(page, admin)
  await page.goto('/settings')
  const add = page.getByRole('button', { name: 'Ajouter un collègue' })
  const name = page.getByRole('textbox', { name: 'Prénom et nom' })
  // A click before the page listens opens nothing: it is made anew.
  await expect(async () => {
    if (!(await name.isVisible())) await add.click()
    await expect(name).toBeVisible({ timeout: 2000 })
  }).toPass()
  await name.fill('Marie Dupont')
  await page.getByRole('textbox', { name: 'Mail' }).fill('marie.dupont@example.org')
  await checkAccess(page)
  await page.getByRole('button', { name: 'Ouvrir le compte' }).click()
  await expect(page.getByRole('dialog').getByText('Le compte de Marie Dupont est ouvert')).toBeVisible()
  const password = await page.getByRole('dialog').locator('code').innerText()
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()
  await expect(page.getByText('marie.dupont@example.org')).toBeVisible()

  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'Mail' }).fill('marie.dupont@example.org')
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  await page.goto('/candidates')
  await expect(page.getByRole('heading', { name: 'Candidats' })).toBeVisible()
})

for (const [locale, correct, label] of [
  ['fr', /^Corriger : Métier/, 'Métier'],
  ['en', /^Correct: Job,/, 'Job'],
] as const) {
  test(`a candidate reviews their own profile on a phone, ${locale}`, async ({ page }) => {
    await speak(page, locale)
    await page.setViewportSize({ width: 390, height: 844 })
    await signIn(page, 'candidate@example.org')
    await page.goto('/me/profile')
    await checkAccess(page)
    await noOverflow(page)
    const button = page.getByRole('button', { name: correct })
    await button.scrollIntoViewIfNeeded()
    const box = (await button.boundingBox())!
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
    await button.click()
    await page.getByRole('dialog').getByRole('textbox', { name: label }).fill('Cariste et magasinier')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^(Enregistrer|Save)$/ })
      .click()
    await expect(page.getByText('Cariste et magasinier').first()).toBeVisible()
    await page.getByRole('button', { name: /^(Annuler|Undo)$/ }).click()
    await expect(page.getByText('Cariste et magasinier')).toHaveCount(0)
    await page.goto('/candidates')
    await expect(page.getByRole('heading', { level: 1, name: /réservée|for the agency/ })).toBeVisible()
    await checkAccess(page)
  })
}
