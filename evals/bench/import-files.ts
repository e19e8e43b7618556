import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { families } from '#db/seed/names'
import { fold } from '#lib/words'
import { Printer } from '../cv/build.ts'
import { type Document, pageOf, planStrangers } from '../strangers/plan.ts'

const kept = join(import.meta.dirname, '../../.cache/evals-import')

/** So many text PDFs of as many people: the printed pages of `strangers`, each under a name, a mail and a telephone of its own. */
export async function filesToImport(count: number): Promise<string[]> {
  await mkdir(kept, { recursive: true })
  const printed = planStrangers().filter(({ stranger }) => stranger.via === 'print')
  const printer = new Printer()
  const files = Array.from({ length: count }, (_, number) => join(kept, `cv-${String(number).padStart(4, '0')}.pdf`))
  try {
    for (const [number, file] of files.entries())
      if (!existsSync(file)) await writeFile(file, await printer.print(pageOf(renamed(printed, number))))
  } finally {
    await printer.close()
  }
  return files
}

/** Steps through layouts and people at once, so that few files in a row are alike. */
function renamed(printed: readonly Document[], number: number): Document {
  const document = printed[(number * 89) % printed.length]!
  const { person } = document
  const all = families[person.lang]
  const family = all[number % all.length]!
  const first = [...family.women, ...family.men]
  const name = `${first[(number * 7) % first.length]} ${family.last[(number * 3) % family.last.length]}`
  const email = `${fold(name).replaceAll(' ', '.')}.${number}@example.org`
  const phone = `06 39 98 ${String(Math.floor(number / 100)).padStart(2, '0')} ${String(number % 100).padStart(2, '0')}`
  const basics = { ...person.resume.basics, name, email, phone }
  return { ...document, person: { ...person, resume: { ...person.resume, basics } } }
}
