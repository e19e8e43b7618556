import { expect, test } from '@playwright/test'
import { checkAccess, lastAnswer, say, signIn } from './people.ts'

const question = 'aide-soignante de nuit à Villeurbanne, permis B, expérience en EHPAD'

test('a recruiter asks, changes what was understood, compares and opens the words of a CV', async ({ page }) => {
  await signIn(page, 'recruiter@example.org')
  await expect(page.getByText('Vous parlez à une IA.')).toBeVisible()
  await checkAccess(page)
  await say(page, question)
  const answer = lastAnswer(page)
  await expect(answer.getByText(/répondent à tous vos critères indispensables/)).toBeVisible()
  await expect(answer.getByRole('group', { name: /compris/i }).getByText('Villeurbanne')).toBeVisible()
  const person = answer.getByRole('article').first()
  const name = (await person.getByRole('heading').textContent())!
  await person.getByRole('button', { name: /Villeurbanne, CV p\. \d/ }).click()
  const panel = page.getByRole('complementary').filter({ hasText: name })
  await expect(panel.locator('mark[data-active]')).toContainText(/Villeurbanne|\d{5}/)
  await checkAccess(page)

  await say(page, 'seulement ceux dispo tout de suite')
  await expect(
    lastAnswer(page)
      .getByRole('group', { name: /compris/i })
      .getByText('immédiate'),
  ).toBeVisible()
  await say(page, 'et à Bron ?')
  await expect(
    lastAnswer(page)
      .getByRole('group', { name: /compris/i })
      .getByText('Bron'),
  ).toBeVisible()
  await expect(
    lastAnswer(page)
      .getByRole('group', { name: /compris/i })
      .getByText('Villeurbanne'),
  ).toHaveCount(0)
  const turns = await page.locator('[data-turn]').count()
  const chips = lastAnswer(page).getByRole('group', { name: /compris/i })
  await chips.getByRole('button', { name: /^Retirer.*immédiate|immédiate.*Retirer/ }).click()
  await expect(page.locator('[data-turn]')).toHaveCount(turns + 1)
  await expect(lastAnswer(page).getByText(/répondent? à tous vos critères/)).toBeVisible()
  await expect(
    lastAnswer(page)
      .getByRole('group', { name: /compris/i })
      .getByText('immédiate'),
  ).toHaveCount(0)

  await say(page, 'compare les deux premiers')
  await expect(lastAnswer(page).getByRole('table').getByRole('columnheader')).toHaveCount(3)
  await say(page, 'montre-moi le CV du premier')
  await expect(page.getByRole('complementary').locator('mark').first()).toBeVisible()
})

test('a recruiter acts with a yes, takes it back, and refuses; a reload keeps everything', async ({ page }) => {
  await signIn(page, 'recruiter@example.org')
  await say(page, question)
  await say(page, 'passe la première en test pour le poste Aide-soignant de nuit')
  const card = page.getByRole('article', { name: /à l’étape Test/ })
  await expect(card.getByText('Rien n’est encore fait')).toBeVisible()
  await checkAccess(page)
  await page.reload()
  await card.getByRole('button', { name: /^Oui/ }).click()
  await expect(lastAnswer(page).getByText(/à l’étape «\s*test\s*»/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Annuler \(/ })).toBeVisible()
  await say(page, 'annule')
  await expect(lastAnswer(page).getByText(/^C’est annulé\s*:/)).toBeVisible()
  await expect(page.getByText(/Annulé\s*: tout est revenu comme avant/)).toBeVisible()

  await say(page, 'passe la deuxième en test pour le poste Aide-soignant de nuit')
  await lastAnswer(page).getByRole('button', { name: /^Non/ }).click()
  await expect(lastAnswer(page).getByText(/C’est noté\s*: rien n’a été fait\./)).toBeVisible()
  const said = await page.locator('[data-turn]').allInnerTexts()
  await page.reload()
  await expect(page.locator('[data-turn]')).toHaveCount(said.length)
  await expect(lastAnswer(page).getByText(/C’est noté\s*: rien n’a été fait\./)).toBeVisible()
  await checkAccess(page)
})

test('keys alone: results, evidence, palette', async ({ page }) => {
  await signIn(page, 'recruiter@example.org')
  await say(page, question)
  await page.keyboard.press('ArrowUp')
  const names = page.locator('[data-result-main]')
  await expect(names.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(names.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary').getByRole('heading', { name: (await names.nth(1).textContent())! })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: 'Votre message' })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await checkAccess(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('two recruiters move the same person: the second is told who was first', async ({ browser }) => {
  const [mine, theirs] = await Promise.all(
    [browser, browser].map(async (one) => (await one.newContext({ locale: 'fr-FR' })).newPage()),
  )
  if (!mine || !theirs) throw new Error('no page')
  await signIn(mine, 'recruiter@example.org')
  await signIn(theirs, 'recruiter2@example.org')
  for (const page of [mine, theirs]) {
    await say(page, question)
    await say(page, 'passe la première en test pour le poste Aide-soignant de nuit')
  }
  await mine.getByRole('button', { name: /^Oui/ }).click()
  await expect(lastAnswer(mine).getByText(/à l’étape «\s*test\s*»/)).toBeVisible()
  await theirs.getByRole('button', { name: /^Oui/ }).click()
  await expect(theirs.getByText(/a changé depuis/).first()).toBeVisible()
  await say(mine, 'annule')
  await Promise.all([mine.context().close(), theirs.context().close()])
})

test.describe('in English, on a phone', () => {
  test.use({ locale: 'en-GB', viewport: { width: 390, height: 844 } })
  test('a recruiter asks, follows on and acts', async ({ page }) => {
    await signIn(page, 'recruiter@example.org')
    await expect(page.getByText('You are talking to an AI.')).toBeVisible()
    await say(page, 'HGV drivers with a CE licence around Saint-Priest')
    await expect(
      lastAnswer(page)
        .getByText(/(meets?|Nobody meets) every/)
        .first(),
    ).toBeVisible()
    await say(page, 'what about Corbas?')
    await expect(
      lastAnswer(page)
        .getByRole('group', { name: /understood/i })
        .getByText('Corbas'),
    ).toBeVisible()
    await say(page, 'compare the first two')
    await expect(lastAnswer(page).getByRole('table')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await checkAccess(page)
  })
})
