import { expect, test } from '@playwright/test'
import { answered, checkAccess, lastAnswer, say } from './people.ts'

type Words = {
  name: string
  cv: string
  facts: RegExp
  file: RegExp
  answers: [string, string]
  jobs: RegExp
  apply: string
  /** What sends the answers to the questions of the job that is first, where it asks any. */
  answersSent?: string
  yes: RegExp
  sent: RegExp
  where: string
  step: RegExp
}

const fr: Words = {
  name: 'Yanis Belkhodja',
  cv: 'public/demo/cv-yanis-belkhodja.pdf',
  file: /Ajouter mon CV/,
  facts: /Conducteur super poids lourd/,
  answers: ['je suis disponible dans deux semaines', 'je cherche un CDI, de jour'],
  jobs: /emplois? vous (va|vont) bien/,
  apply: 'postule au premier',
  answersSent: 'Envoyer ma candidature',
  yes: /^Oui/,
  sent: /Votre candidature pour .* est envoyée/,
  where: 'où en est ma candidature ?',
  step: /Votre candidature pour|candidatures/,
}
const en: Words = {
  name: 'Grace Ollerton',
  cv: 'public/demo/cv-grace-ollerton.docx',
  file: /Add my CV/,
  facts: /Registered nurse/i,
  answers: ['I am available in two weeks', 'I am looking for a permanent contract, days'],
  jobs: /jobs? suits? you/,
  apply: 'apply to the first one',
  yes: /^Yes/,
  sent: /application for .* (is|was|has been) sent/i,
  where: 'where is my application?',
  step: /application/i,
}

for (const [locale, words] of [
  ['fr-FR', fr],
  ['en-GB', en],
] as const) {
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 390, height: 844 } })
    test('a person signs up, drops a CV, corrects a line, answers two questions, applies and follows', async ({ page }) => {
      await page.goto('/sign-up')
      await checkAccess(page)
      await page.locator('[name=name]').fill(words.name)
      await page.locator('[name=email]').fill(`e2e-${locale}-${Date.now()}@example.org`)
      await page.locator('[name=password]').fill('une phrase assez longue')
      await page.locator('form [type=submit]').last().click()
      await expect(page.getByText(/Vous parlez à une IA\.|You are talking to an AI\./)).toBeVisible()
      await expect(page.getByRole('button', { name: words.file })).toBeVisible()
      await checkAccess(page)

      await page.locator('input[type=file]').setInputFiles(words.cv)
      await expect(page.getByText(/· (Reçu|Received)$/)).toBeVisible()
      await page.getByRole('button', { name: /^(Envoyer|Send)$/ }).click()
      await expect(lastAnswer(page).getByText(words.facts).first()).toBeVisible({ timeout: 30_000 })
      await answered(page)
      await expect(
        lastAnswer(page)
          .getByText(/CV p\. 1/)
          .first(),
      ).toBeVisible()
      await checkAccess(page)

      // The first corrects the name and the contact.
      await lastAnswer(page)
        .getByRole('button', { name: /^(Corriger|Correct)/ })
        .nth(1)
        .click()
      const dialog = page.getByRole('dialog')
      await dialog
        .getByRole('textbox')
        .first()
        .fill(locale === 'fr-FR' ? 'Conducteur SPL' : 'Staff nurse')
      await checkAccess(page)
      await dialog.getByRole('button', { name: /^(Enregistrer|Save)$/ }).click()
      await expect(lastAnswer(page).getByText(/Corrigé par vous|Corrected by you/)).toBeVisible()

      for (const answer of words.answers) await say(page, answer)
      await expect(lastAnswer(page).getByText(words.jobs).first()).toBeVisible()
      await say(page, words.apply)
      if (words.answersSent) {
        await lastAnswer(page).getByRole('group').getByRole('button', { name: words.yes }).click()
        await checkAccess(page)
        await lastAnswer(page).getByRole('button', { name: words.answersSent }).click()
      } else await lastAnswer(page).getByRole('button', { name: words.yes }).click()
      await expect(lastAnswer(page).getByText(words.sent).first()).toBeVisible()
      await say(page, words.where)
      await expect(lastAnswer(page).getByText(words.step).first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await checkAccess(page)
    })
  })
}
