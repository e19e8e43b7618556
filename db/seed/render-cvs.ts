// Writes db/seed/cv (and public/demo, CVs to drop into the chat) from db/seed/cv-sources: `node db/seed/render-cvs.ts [--chromium PATH] [--only WORDS-OF-A-FILE-NAME]`.
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import type { Browser } from 'playwright'
import { cvSources } from './cv-sources/all.ts'
import { cvsToDrop } from './cv-sources/to-drop.ts'
import { toDocx } from './cv-sources/docx.ts'
import { toHtml } from './cv-sources/html.ts'
import type { CvSource } from './cv-sources/source.ts'
import { toTxt } from './cv-sources/txt.ts'

const folder = join(import.meta.dirname, 'cv')
const toDrop = join(import.meta.dirname, '..', '..', 'public', 'demo')

async function openBrowser(asked: string | undefined): Promise<Browser> {
  const executablePath = [asked, chromium.executablePath(), '/usr/bin/chromium'].find((path) => path && existsSync(path))
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] })
}

async function toPdf(browser: Browser, cv: CvSource): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await page.setContent(toHtml(cv))
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false })
  } finally {
    await page.close()
  }
}

async function render(browser: Browser, cv: CvSource): Promise<Uint8Array | string> {
  if (cv.layout.startsWith('txt-')) return toTxt(cv)
  return cv.layout.startsWith('docx-') ? toDocx(cv) : toPdf(browser, cv)
}

function toIndex(sources: CvSource[]) {
  return sources.map(({ file, name, email, trade, lang, city, notes, source, daysAgo, consentMonths }) => ({
    file,
    name,
    email,
    trade,
    lang,
    city,
    notes,
    source,
    daysAgo,
    consentMonths,
  }))
}

const { values } = parseArgs({ options: { chromium: { type: 'string' }, only: { type: 'string' } } })
const browser = await openBrowser(values.chromium)
try {
  await mkdir(folder, { recursive: true })
  await mkdir(toDrop, { recursive: true })
  const wanted = ({ file }: CvSource) => !values.only || file.includes(values.only)
  for (const cv of cvSources.filter(wanted)) await writeFile(join(folder, cv.file), await render(browser, cv))
  for (const cv of cvsToDrop.filter(wanted)) await writeFile(join(toDrop, cv.file), await render(browser, cv))
  await writeFile(join(folder, 'index.json'), `${JSON.stringify(toIndex(cvSources), null, 2)}\n`)
} finally {
  await browser.close()
}
