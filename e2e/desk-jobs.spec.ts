import { type Browser, type Page, expect, test } from '@playwright/test'
import { hiddenTextFile } from './files.ts'
import { checkAccess, signIn } from './people.ts'

// Colours that are on their way from one theme to the other have no contrast to measure.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const cards = (page: Page, stage: string) => column(page, stage).locator('[data-card]')
const nameOf = async (page: Page, stage: string, index = 0) =>
  (await cards(page, stage).nth(index).locator('.card-name').textContent())!
const card = (page: Page, stage: string, name: string) => cards(page, stage).filter({ hasText: name })

async function openJob(page: Page, title: string) {
  await page.goto('/jobs')
  await page.getByRole('link', { name: title, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

async function fits(page: Page) {
  for (const width of [360, 768, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${page.url()} ${width}`,
    ).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function someoneElse(browser: Browser, email: string) {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
  await signIn(page, email)
  return page
}

test('three lines become a job, read again before it is saved', async ({ page }) => {
  await signIn(page, 'recruiter@example.org')
  await page.goto('/jobs/new')
  await page
    .getByRole('textbox', { name: 'Ce que vous savez du poste' })
    .fill(
      'Vendeur en boulangerie à Bron, CDI temps plein\n1 900 € brut par mois\npermis B, anglais apprécié, équipe jeune et dynamique, moins de 30 ans',
    )
  await page.getByRole('button', { name: 'Rédiger l’annonce' }).click()
  await expect(page.getByRole('textbox', { name: 'Titre' })).toHaveValue('Vendeur en boulangerie (F/H)')
  await expect(page.getByText('Laissé de côté, la loi l’interdit : âge.')).toBeVisible()
  const advert = page.getByRole('textbox', { name: 'Texte de l’annonce' })
  await expect(advert).toHaveValue(/Équipe jeune et dynamique/)
  await checkAccess(page)
  const readAgain = page.getByRole('complementary', { name: 'Relecture' })
  await readAgain.getByRole('button', { name: 'équipe', exact: true }).click()
  await expect(advert).not.toHaveValue(/jeune/)
  await page.getByRole('button', { name: 'Question' }).click()
  await page.getByRole('textbox', { name: 'Question 1' }).fill('Pouvez-vous commencer à 5 h ?')
  await page.getByRole('button', { name: 'Ouvert', exact: true }).click()
  await page.getByRole('button', { name: 'Créer et publier' }).click()
  await expect(page.getByRole('heading', { name: 'Personne dans ce poste encore' })).toBeVisible()
  await page.goto('/jobs?q=boulangerie')
  await expect(page.getByRole('link', { name: 'Vendeur en boulangerie (F/H)' }).first()).toBeVisible()
  await checkAccess(page)
  await fits(page)
})

/** What the server drew is there before its keys are: React marks the elements that it has taken over. */
async function awake(page: Page) {
  await page.waitForFunction(() => {
    const shown = document.querySelector('[data-card]')
    return shown !== null && Object.keys(shown).some((key) => key.startsWith('__reactFiber'))
  })
}

test('a card is carried by the pointer, by keys, and comes back', async ({ page }) => {
  await signIn(page, 'recruiter@example.org')
  await openJob(page, 'Aide-soignant de nuit')
  await checkAccess(page)
  const name = await nameOf(page, 'Nouveau')
  const from = (await card(page, 'Nouveau', name).boundingBox())!
  const to = (await column(page, 'Test').boundingBox())!
  await page.mouse.move(from.x + 80, from.y + 20)
  await page.mouse.down()
  await page.mouse.move(from.x + 140, from.y + 60, { steps: 4 })
  await page.mouse.move(to.x + 60, to.y + 160, { steps: 6 })
  await expect(column(page, 'Test').getByText('Lâcher ici : Test')).toBeVisible()
  await page.mouse.up()
  await expect(card(page, 'Test', name)).toBeFocused()
  await page.keyboard.press('z')
  await expect(card(page, 'Nouveau', name)).toBeVisible()

  await card(page, 'Nouveau', name).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('[aria-live=assertive].sr-only')).toHaveText(/Présélection, \d+ personnes/)
  await page.keyboard.press('Escape')
  await expect(card(page, 'Nouveau', name)).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(card(page, 'Présélection', name)).toBeFocused()

  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary').filter({ hasText: name })
  await panel.getByRole('tab', { name: 'Historique' }).click()
  await expect(panel.getByText(/Étape changée\s: Présélection/).first()).toBeVisible()
  await page.reload()
  await expect(card(page, 'Présélection', name)).toBeVisible()
  await awake(page)
  await page.keyboard.press('z')
  await expect(card(page, 'Nouveau', name)).toBeVisible()
})

test('several move with one yes', async ({ page }) => {
  await signIn(page, 'recruiter@example.org')
  await openJob(page, 'Conducteur SPL régional')
  await awake(page)
  const names = [await nameOf(page, 'Nouveau', 0), await nameOf(page, 'Nouveau', 1)]
  await card(page, 'Nouveau', names[0]!).focus()
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('x')
  await expect(page.getByText('2 personnes sélectionnées')).toBeVisible()
  await page.getByRole('button', { name: 'Déplacer vers…' }).click()
  await page.getByRole('menuitem', { name: 'Entretien' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(names[1]!)).toBeVisible()
  await expect(card(page, 'Nouveau', names[0]!)).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Oui, déplacer les 2' }).click()
  for (const name of names) await expect(card(page, 'Entretien', name)).toBeVisible()
})

test('the second of two writers is told who and when, and loses nothing', async ({ page, browser }) => {
  await signIn(page, 'recruiter@example.org')
  const colleague = await someoneElse(browser, 'recruiter2@example.org')
  await openJob(page, 'Cuisinier de collectivité')
  await openJob(colleague, 'Cuisinier de collectivité')
  const name = await nameOf(page, 'Nouveau')
  for (const [who, steps] of [
    [colleague, 1],
    [page, 2],
  ] as const) {
    await card(who, 'Nouveau', name).focus()
    await who.keyboard.press('Space')
    for (let step = 0; step < steps; step++) await who.keyboard.press('ArrowRight')
    await who.keyboard.press('Space')
    if (who === colleague) await expect(card(who, 'Présélection', name)).toBeVisible()
  }
  await expect(page.getByRole('alert').filter({ hasText: /a changé cette fiche à \d+\s?h/ })).toBeVisible()
  await expect(card(page, 'Présélection', name)).toBeVisible()

  for (const who of [page, colleague]) await who.getByRole('link', { name: 'Modifier' }).click()
  await colleague.getByRole('textbox', { name: 'Salaire' }).fill('2 100 € brut par mois')
  await colleague.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(colleague).toHaveURL(/\/jobs\/job_[^/]+$/)
  await page.getByRole('textbox', { name: 'Contrat' }).fill('CDI, 39 h')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /a modifié ce poste à/ })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Contrat' })).toHaveValue('CDI, 39 h')
  await page.getByRole('button', { name: 'Enregistrer mes changements par-dessus' }).click()
  await expect(page).toHaveURL(/\/jobs\/job_[^/]+$/)
  await page.getByRole('link', { name: 'Modifier' }).click()
  await expect(page.getByRole('textbox', { name: 'Contrat' })).toHaveValue('CDI, 39 h')
  await expect(page.getByRole('textbox', { name: 'Salaire' })).toHaveValue('2 100 € brut par mois')
})

test('a stranger applies in two minutes, and stands on the board', async ({ page, browser, request }) => {
  await page.goto('/offres?q=nuit')
  await checkAccess(page)
  await fits(page)
  await page.getByRole('link', { name: 'Aide-soignant de nuit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Aide-soignant de nuit' })).toBeVisible()
  const posting = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)
  expect(posting).toMatchObject({
    '@type': 'JobPosting',
    jobLocation: { address: { addressLocality: 'Villeurbanne' } },
    baseSalary: { currency: 'EUR' },
  })
  await checkAccess(page)
  await fits(page)
  await page.locator('input[type=file]').setInputFiles(await hiddenTextFile('Hawa Lemoyne'))
  await page.getByRole('textbox', { name: 'Prénom et nom' }).fill('Hawa Lemoyne')
  await page.getByRole('textbox', { name: 'Téléphone ou mail' }).fill('06 39 98 55 17')
  await page.getByRole('group', { name: 'Avez-vous le permis B ?' }).getByRole('button', { name: 'Non' }).click()
  await page.getByRole('button', { name: 'Envoyer ma candidature' }).click()
  await expect(page.getByRole('heading', { name: 'Votre candidature est partie' })).toBeVisible()

  const path = new URL(page.url()).pathname
  for (const address of ['/sitemap.xml', '/feed.xml']) expect(await (await request.get(address)).text()).toContain(path)
  expect(await (await request.get('/robots.txt')).text()).toContain('Allow: /offres')

  const recruiter = await someoneElse(browser, 'recruiter@example.org')
  await openJob(recruiter, 'Aide-soignant de nuit')
  await expect(card(recruiter, 'Nouveau', 'Hawa Lemoyne').getByText('1 réponse à lire')).toBeVisible()
})

for (const locale of ['fr-FR', 'en-GB'] as const)
  test.describe(locale, () => {
    test.use({ locale })
    test(`the views of a job and the reports hold, ${locale}`, async ({ page }) => {
      // Nine pages, both themes, three widths.
      test.setTimeout(300_000)
      await signIn(page, 'recruiter@example.org')
      await openJob(page, 'Aide-soignant de nuit')
      const job = new URL(page.url()).pathname
      for (const path of [
        job,
        `${job}/candidates`,
        `${job}/advert`,
        `${job}/criteria`,
        `${job}/report`,
        `${job}/edit`,
        '/jobs',
        '/jobs/new',
        '/reports?period=all',
      ]) {
        await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
        await checkAccess(page)
        await fits(page)
      }
      const file = await (await page.request.get('/reports/export?period=all')).text()
      expect(file).toContain(locale === 'fr-FR' ? 'Candidatures;' : 'Applications,')
    })
  })
