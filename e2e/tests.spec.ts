import { type Page, expect, test } from '@playwright/test'
import { checkAccess, signIn } from './people.ts'

// Colours that are on their way from one theme to the other have no contrast to measure.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

type Listed = { items: { body?: string; jobId?: string }[] }
type Pipeline = { columns: { kind: string; cards: { candidateId: string }[] }[] }

/** Somebody in a stage of a job, to send a test to. */
async function somebody(page: Page): Promise<string> {
  const { items } = (await (await page.request.get('/api/v1/jobs?limit=12')).json()) as Listed
  for (const { jobId } of items) {
    const { columns } = (await (await page.request.get(`/api/v1/jobs/${jobId}/pipeline`)).json()) as Pipeline
    const [card] = columns.find(({ kind }) => kind === 'phone_screen')?.cards ?? []
    if (card) return card.candidateId
  }
  throw new Error('nobody to send it to')
}

test('a test goes from a template to a phone that loses its network, and its result comes back', async ({ page, browser }) => {
  await signIn(page, 'recruiter@example.org')
  await page.goto('/tests/new?template=till')
  await expect(page.getByRole('heading', { name: 'Ce que voit la personne' })).toBeVisible()
  await checkAccess(page)
  await page.getByRole('button', { name: 'Enregistrer le test' }).click()
  await page.waitForURL(/\/tests\/test_/)
  const candidateId = await somebody(page)
  await page.goto(`/candidates/${candidateId}`)
  await page.getByRole('button', { name: 'Envoyer un test' }).click()
  await page.getByRole('combobox', { name: 'Temps en plus' }).selectOption('50')
  await page.getByRole('button', { name: 'Voir le mail' }).click()
  await expect(page.getByText(/Une personne lit le résultat et décide/)).toBeVisible()
  await page.getByRole('button', { name: 'Oui, envoyer le test' }).click()
  await expect(page.getByText('Test envoyé.')).toBeVisible()
  const { items } = (await (await page.request.get(`/api/v1/messages?candidateId=${candidateId}`)).json()) as Listed
  const link = items.map(({ body }) => /\/test\/asmt_\S+/.exec(body ?? '')?.[0]).find(Boolean)!

  const phone = await (
    await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  ).newPage()
  await phone.goto(link)
  await expect(phone.getByRole('heading', { name: 'Till and change' })).toBeVisible()
  await expect(phone.getByText('15 minutes, 5 of them extra for you')).toBeVisible()
  await expect(phone.getByText(/No machine turns you down/)).toBeVisible()
  await checkAccess(phone)
  await phone.getByRole('button', { name: 'Begin, the clock starts' }).click()
  await expect(phone.getByRole('timer')).toHaveText(/^1[45]:\d\d$/)
  const answer = phone.getByRole('textbox', { name: 'Your answer, a number' })
  await answer.fill('2.65')
  await expect(phone.getByText('Saved', { exact: true })).toBeVisible()
  await checkAccess(phone)
  await phone.context().setOffline(true)
  await phone.getByRole('button', { name: 'Next', exact: true }).click()
  await answer.fill('8')
  await expect(phone.getByText(/No network/)).toBeVisible()
  await phone.context().setOffline(false)
  await expect(phone.getByText('Saved', { exact: true })).toBeVisible()
  await phone.reload()
  await expect(phone.getByRole('button', { name: 'Question 2, answered' })).toBeVisible()
  await phone.getByRole('button', { name: 'Question 6, not answered' }).click()
  await phone.getByText(/I stay calm/).click()
  await phone.getByRole('button', { name: 'Check and hand in' }).click()
  await expect(phone.getByText('3 questions have no answer.')).toBeVisible()
  await phone.getByRole('button', { name: 'Hand in the test' }).click()
  await expect(phone.getByRole('heading', { name: 'It is handed in' })).toBeVisible()
  await checkAccess(phone)
  await phone.reload()
  await expect(phone.getByRole('heading', { name: 'It is handed in' })).toBeVisible()

  await page.reload()
  await expect(page.getByText('50 %, non réussi', { exact: true }).first()).toBeVisible()
})
