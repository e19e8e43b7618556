import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#lib/errors'
import { masculineWord } from './one-gender-words.ts'
import { feminine } from './feminine.ts'
import { type Form, type FormFlag, type FormLang, type Term, type TermKind, termKinds } from './term.ts'

/** The columns of every `*.tsv` here, in this order; README.md tells what they hold. */
export const columns = ['id', 'kind', 'fr', 'en', 'forms_fr', 'forms_en', 'parent', 'codes', 'flags'] as const

const marks: Record<string, FormFlag> = { '^': 'caps', '~': 'weak', '?': 'shared' }

function readForm(cell: string, lang: FormLang): Form {
  const flags: FormFlag[] = []
  let end = cell.length
  for (let flag = marks[cell[end - 1]!]; flag; flag = marks[cell[end - 1]!]) {
    flags.push(flag)
    end--
  }
  return { text: end === cell.length ? cell : cell.slice(0, end), lang, flags }
}

function readForms(name: string, others: string, lang: FormLang): Form[] {
  const cells = others ? others.split('|') : []
  return (name ? [name, ...cells] : cells).map((cell) => readForm(cell, lang))
}

/** «Soigneuse» alone is who works with care, as «soigneux» is, before it is a keeper of animals. */
const isOther = (made: string, form: string) => ![made, form].includes(masculineWord(made))

function addFeminines(forms: Form[]): void {
  const texts = new Set(forms.map((form) => form.text))
  for (const form of forms.slice()) {
    if (form.lang !== 'fr' || form.flags.includes('caps')) continue
    const text = feminine(form.text)
    if (texts.has(text) || isOther(text, form.text)) continue
    texts.add(text)
    forms.push({ text, lang: 'fr', flags: [...form.flags, 'made'] })
  }
}

function readCodes(cell: string): Record<string, string> {
  const codes: Record<string, string> = {}
  if (!cell) return codes
  for (const pair of cell.split(';')) {
    const colon = pair.indexOf(':')
    codes[pair.slice(0, colon)] = pair.slice(colon + 1)
  }
  return codes
}

/** One line of a taxonomy file. */
export function readTerm(line: string): Term {
  const [id = '', kind = '', fr = '', en = '', formsFr = '', formsEn = '', parent = '', codes = '', flags = ''] = line.split('\t')
  if (!id || !termKinds.includes(kind as TermKind)) throw new AppError('invalid', `not a taxonomy line: ${line}`)
  const forms = [...readForms(fr, formsFr, 'fr'), ...readForms(en, formsEn, 'en')]
  if (kind === 'occupation') addFeminines(forms)
  const { eqf, ...rest } = readCodes(codes)
  const bare = (name: string) => name.replace(/[\^~?]+$/, '')
  return {
    id,
    kind: kind as TermKind,
    fr: bare(fr),
    en: bare(en),
    forms,
    ...(parent && { parent }),
    codes: rest,
    ...(eqf && { eqf: Number(eqf) }),
    flags: flags ? flags.split('|') : [],
  }
}

/** Every term of the `*.tsv` files of a folder. */
export function* readTerms(folder: string): Generator<Term> {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.tsv')) continue
    const lines = readFileSync(join(folder, file), 'utf8').split('\n')
    if (lines[0] !== columns.join('\t')) throw new AppError('invalid', `${file}: the first line must name the columns`)
    for (const line of lines.slice(1)) if (line && !line.startsWith('#')) yield readTerm(line)
  }
}
