// Turns the official ESCO release (CSV, French and English) into terms of our format, for those who want all of it:
//   node retrieval/query/taxonomy/import-esco.ts FOLDER_OF_CSV FOLDER_TO_WRITE
// The release is the European Commission's; name it as the source wherever its terms are shown.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#lib/errors'
import { readCsv } from './csv.ts'
import { columns } from './read.ts'

type Concept = { uri: string; label: string; others: string[]; code: string; group: string }
type Kind = 'occupation' | 'skill'

/** Cells of our format hold neither tabs nor bars, and end with no mark. */
function clean(label: string): string {
  return label
    .replaceAll(/[\t|\n\r]+/g, ' ')
    .replace(/[\^~?\s]+$/, '')
    .trim()
}

function readConcepts(folder: string, kind: Kind, lang: 'fr' | 'en'): Map<string, Concept> {
  const file = join(folder, `${kind}s_${lang}.csv`)
  if (!existsSync(file)) throw new AppError('not_found', `no ${kind}s_${lang}.csv in ${folder}`, { reason: 'esco_file_missing' })
  const concepts = new Map<string, Concept>()
  for (const row of readCsv(readFileSync(file, 'utf8'))) {
    if (!row.conceptUri || !row.preferredLabel) continue
    const others = [...(row.altLabels ?? '').split('\n'), ...(row.hiddenLabels ?? '').split('\n')].map(clean).filter(Boolean)
    const concept = {
      uri: row.conceptUri,
      label: clean(row.preferredLabel),
      others,
      code: row.code ?? '',
      group: row.iscoGroup ?? '',
    }
    concepts.set(row.conceptUri, concept)
  }
  return concepts
}

/** ESCO writes «directeur/directrice»: the first is the canonical form, each one a form. */
function genders(label: string): string[] {
  if (!/^[^\s/]+(?: [^/]+)?\/[^\s/]/.test(label)) return [label]
  return label.split('/').map((part) => part.trim())
}

function toLine(kind: Kind, french: Concept | undefined, english: Concept): string {
  const [fr = '', ...more] = french ? genders(french.label) : []
  const unique = (labels: string[], but: string) => [...new Set(labels)].filter((label) => label && label !== but).join('|')
  const id = `esco:${english.uri.split('/').at(-1)}`
  const parent = english.group ? `isco-${english.group}` : ''
  const codes = [`esco:${english.uri.split('/').at(-1)}`, ...(english.group ? [`isco:${english.group}`] : [])].join(';')
  const formsFr = unique([...more, ...(french?.others ?? []).flatMap(genders)], fr)
  return [id, kind, fr || english.label, english.label, formsFr, unique(english.others, english.label), parent, codes, ''].join(
    '\t',
  )
}

/** Writes `occupations.esco.tsv` and `skills.esco.tsv`; gives how many terms each holds. */
export function importEsco(from: string, to: string): Record<Kind, number> {
  mkdirSync(to, { recursive: true })
  const counts = { occupation: 0, skill: 0 }
  for (const kind of ['occupation', 'skill'] as const) {
    const french = readConcepts(from, kind, 'fr')
    const lines = [...readConcepts(from, kind, 'en').values()].map((concept) => toLine(kind, french.get(concept.uri), concept))
    writeFileSync(join(to, `${kind}s.esco.tsv`), `${[columns.join('\t'), ...lines].join('\n')}\n`)
    counts[kind] = lines.length
  }
  return counts
}

if (process.argv[1] === import.meta.filename) {
  const [from, to] = process.argv.slice(2)
  if (!from || !to) throw new AppError('invalid', 'usage: import-esco.ts FOLDER_OF_CSV FOLDER_TO_WRITE')
  const counts = importEsco(from, to)
  process.stdout.write(`${counts.occupation} occupations, ${counts.skill} skills\n`)
}
