import { AxeBuilder } from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

/** One click on a demo person. */
export async function signIn(page: Page, email: string, base = ''): Promise<void> {
  await page.goto(`${base}/sign-in`)
  await page.locator(`form:has(input[value="${email}"]) button`).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in')
}

const field = (page: Page) => page.getByRole('textbox', { name: /^(Votre message|Your message)$/ })
const ready = (page: Page) => page.getByRole('button', { name: /^(Envoyer|Send)$/ })

export async function type(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await field(page).press('Enter')
}

/** Sends words and waits until the answer to them is whole. */
export async function say(page: Page, words: string): Promise<void> {
  const turns = page.locator('[data-turn]')
  const before = await turns.count()
  await type(page, words)
  await expect(turns).toHaveCount(before + 1)
  await answered(page)
}

export const answered = (page: Page) => expect(ready(page)).toBeVisible()
export const lastAnswer = (page: Page) => page.locator('[data-turn]').last()

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** No violation of WCAG 2.2 AA that axe can find, at rest, in both themes: the dark one changes colours alone, so only they are judged again. */
export async function checkAccess(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    const { violations } = await (
      colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(['color-contrast', 'link-in-text-block'])
    ).analyze()
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    expect(told, `${page.url()} ${colorScheme}`).toEqual([])
  }
}
