import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type Page, chromium } from 'playwright'
import { toDrawn } from './drawn.ts'
import { toHtml } from './html.ts'
import { toOdt } from './odt.ts'
import { data } from './person.ts'
import { shoot, toImagePdf } from './photo.ts'
import type { Planned } from './plan.ts'
import { toRtf } from './rtf.ts'
import { type Sheet, writeSheet } from './sheet.ts'
import { encode, toMarkdown, toText } from './text.ts'
import { toWord } from './word.ts'

/** Where the documents are, outside of what is committed. */
export const folder = join(import.meta.dirname, '../../.cache/evals-cv')

/** Renders what changed; answers the documents that exist then (old Word needs LibreOffice or its committed sample). */
export async function buildDocuments(
  documents: Planned[],
  fresh: boolean,
  onProgress: (done: number, of: number) => void,
): Promise<Planned[]> {
  if (fresh) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const printer = new Printer()
  try {
    for (const [index, document] of documents.entries()) {
      await keep(document, printer)
      onProgress(index + 1, documents.length)
    }
  } finally {
    await printer.close()
  }
  return documents.filter(({ file }) => existsSync(join(folder, file)))
}

const pictures = readFileSync(join(import.meta.dirname, 'photo.ts'))

/** What a browser prints is slow: it is kept until its page changes. The rest is written anew each time. */
async function keep(document: Planned, printer: Printer): Promise<void> {
  const { recipe, person, voice, file } = document
  const path = join(folder, file)
  const printed = recipe.kind === 'page' || recipe.kind === 'picture'
  const html = printed ? toHtml(writeSheet(person, voice), recipe.layout) : ''
  const sign = createHash('sha256')
    .update(html)
    .update(JSON.stringify(recipe))
    .update(recipe.kind === 'picture' ? pictures : '')
    .digest('hex')
  if (printed && existsSync(path) && existsSync(`${path}.sha256`) && readFileSync(`${path}.sha256`, 'utf8') === sign) return
  const bytes = await render(document, printer)
  if (!bytes) return
  await writeFile(path, bytes)
  if (printed) await writeFile(`${path}.sha256`, sign)
}

async function render(document: Planned, printer: Printer): Promise<Uint8Array | string | undefined> {
  const { recipe, person, voice, id } = document
  const sheet = writeSheet(person, voice)
  switch (recipe.kind) {
    case 'page':
      return printer.print(toHtml(sheet, recipe.layout))
    case 'html':
      return toHtml(sheet, recipe.layout)
    case 'picture': {
      const png = await printer.picture(toHtml(sheet, recipe.layout))
      if (recipe.shot === 'screen') return png
      const jpeg = await shoot(png, recipe.shot, id)
      return document.format === 'image-pdf' ? toImagePdf(jpeg) : jpeg
    }
    case 'drawn':
      return toDrawn(sheet, recipe.style, recipe.order)
    case 'word':
      return recipe.old ? oldWord(document, sheet) : toWord(sheet, recipe.style, recipe.layout)
    case 'odt':
      return toOdt(sheet, recipe.style, recipe.tables)
    case 'rtf':
      return toRtf(sheet, recipe.style, recipe.tables)
    case 'markdown':
      return toMarkdown(sheet, recipe.style)
    case 'text':
      return encode(toText(sheet, recipe.style), recipe.encoding)
    case 'json':
      return JSON.stringify(person.resume, null, 2)
  }
}

/** Word's old format: the committed sample, else written by LibreOffice where there is one. */
async function oldWord({ recipe, file }: Planned, sheet: Sheet): Promise<Uint8Array | undefined> {
  const sample = join(data, 'doc', file)
  if (existsSync(sample)) return readFileSync(sample)
  if (recipe.kind !== 'word') return undefined
  const work = await mkdtemp(join(tmpdir(), 'cv-doc-'))
  try {
    const source = join(work, file.replace(/doc$/, 'docx'))
    await writeFile(source, await toWord(sheet, recipe.style, recipe.layout))
    await promisify(execFile)('soffice', ['--headless', '--convert-to', 'doc:MS Word 97', '--outdir', work, source], {
      timeout: 60_000,
    })
    await mkdir(join(data, 'doc'), { recursive: true })
    await copyFile(join(work, file), sample)
    return readFileSync(sample)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** One browser for many pages, opened when the first is printed and anew when it dies or grows old. */
export class Printer {
  private browser: Browser | undefined
  private pages = 0

  private async page(html: string, work: (page: Page) => Promise<Uint8Array>, again = true): Promise<Uint8Array> {
    if (!this.browser?.isConnected() || this.pages++ % 60 === 59) await this.reopen()
    try {
      const page = await this.browser!.newPage({ viewport: { width: 794, height: 1123 }, deviceScaleFactor: 2 })
      await page.setContent(html)
      const bytes = await work(page)
      await page.close()
      return bytes
    } catch (error) {
      if (!again) throw error
      await this.reopen()
      return this.page(html, work, false)
    }
  }

  private async reopen(): Promise<void> {
    await this.close()
    this.browser = await openBrowser()
  }

  print(html: string): Promise<Uint8Array> {
    return this.page(html, (page) => page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false }))
  }

  /** The first page at 192 dots an inch, with the margins that the printer would leave. */
  picture(html: string): Promise<Uint8Array> {
    return this.page(html.replace('</style>', 'body{padding:52px}</style>'), (page) =>
      page.screenshot({ clip: { x: 0, y: 0, width: 794, height: 1123 } }),
    )
  }

  async close(): Promise<void> {
    await this.browser?.close()
  }
}

async function openBrowser(): Promise<Browser> {
  const executablePath = [chromium.executablePath(), '/usr/bin/chromium'].find((path) => path && existsSync(path))
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
}
