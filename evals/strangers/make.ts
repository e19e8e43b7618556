import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Printer } from '../cv/build.ts'
import { encodings, encodeAs } from './encodings.ts'
import { type Document, pageOf } from './plan.ts'

export const folder = join(import.meta.dirname, '../../.cache/evals-strangers')

const filters: Record<string, string> = {
  docx: 'docx:MS Word 2007 XML',
  odt: 'odt:writer8',
  rtf: 'rtf:Rich Text Format',
  pdf: 'pdf:writer_pdf_Export',
  doc: 'doc:MS Word 97',
}

/** Writes what changed; answers the documents that exist then (those by way of LibreOffice need one). */
export async function makeStrangers(documents: Document[]): Promise<Document[]> {
  await mkdir(folder, { recursive: true })
  const changed = documents.filter((document) => !isKept(document))
  const printer = new Printer()
  try {
    for (const [index, document] of changed.entries()) {
      const { via } = document.stranger
      if (via === 'print') await keep(document, await printer.print(pageOf(document)))
      else if (['html', 'md', 'xml', 'json'].includes(via)) await keep(document, pageOf(document))
      else if (via === 'txt') await keep(document, encodeAs(pageOf(document), encodings[index % encodings.length]!))
    }
  } finally {
    await printer.close()
  }
  const office = changed.filter(({ stranger }) => stranger.via.startsWith('office'))
  for (const [format, some] of Map.groupBy(office, (document) => document.format)) await convert(format, some)
  return documents.filter(({ file }) => existsSync(join(folder, file)))
}

const signOf = (document: Document) => createHash('sha256').update(pageOf(document)).update(document.stranger.via).digest('hex')
const isKept = (document: Document) => {
  const sign = join(folder, `${document.file}.sha256`)
  return existsSync(join(folder, document.file)) && existsSync(sign) && readFileSync(sign, 'utf8') === signOf(document)
}

async function keep(document: Document, bytes: Uint8Array | string): Promise<void> {
  await writeFile(join(folder, document.file), bytes)
  await writeFile(join(folder, `${document.file}.sha256`), signOf(document))
}

/** One start of LibreOffice for all pages of a format. */
async function convert(format: string, documents: Document[]): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'strangers-'))
  try {
    const sources = documents.map(({ id }) => join(work, `${id}.html`))
    for (const [index, document] of documents.entries()) await writeFile(sources[index]!, pageOf(document))
    const own = `-env:UserInstallation=file://${join(work, 'settings')}`
    const order = ['--headless', own, '--infilter=HTML (StarWriter)', '--convert-to', filters[format]!, '--outdir', work]
    await promisify(execFile)('soffice', [...order, ...sources], { timeout: 300_000 })
    for (const document of documents) {
      const made = join(work, `${document.id}.${format}`)
      if (existsSync(made)) await keep(document, readFileSync(made))
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
