import { join } from 'node:path'
import { readConcepts } from '#retrieval/embed/builtin/train/corpus'
import type { Concept } from '#retrieval/embed/builtin/train/corpus'
import type { PlainDocument } from '#retrieval/rank/plain-document'
import { readPairs } from './tasks.ts'
import type { Asked, Measure, Task } from './tasks.ts'
import { advertisementOf, fileOf, readTrades } from './trades.ts'
import type { Half } from './trades.ts'

type Lang = 'fr' | 'en'
/** What an entry of a taxonomy is written as: its name alone, with its other names, or with what it means. */
const written = ['bare', 'labelled', 'described'] as const
type Written = (typeof written)[number]
const titled = ['esco-occ', 'rome3']

/** Sentences of advertisements: of the first, as many as are right and the first five are looked at; the last ask for what no lexicon names. */
const asking: Pick<Sentences, 'file' | 'figure' | 'measure'>[] = [
  { file: 'skill-sentences', figure: 'sentence', measure: 'rprec' },
  { file: 'skill-sentences', figure: 'sentence, first five', measure: 'five' },
  { file: 'skill-wordings', figure: 'wording, first five', measure: 'five' },
  { file: 'skill-asks', figure: 'skill never taught', measure: 'mrr' },
]

/** The tasks over a folder of concepts: titles never trained on, and our own texts against the occupations and skills of ESCO. */
export async function conceptTasks(folder: string, half: Half): Promise<Task[]> {
  const dev = await readConcepts(join(folder, 'concepts.dev.jsonl'))
  const known = await readConcepts(join(folder, 'concepts.train.jsonl'))
  const all = [...known, ...dev]
  return [
    ...(half === 'dev' ? (['fr', 'en'] as const).map((lang) => titlesTask(dev, known, lang)) : []),
    ...written.flatMap((as) => [
      vacanciesTask(all, half, as),
      advertisementsTask(all, { lang: 'en', half, as }),
      ...(as === 'described' ? [] : [advertisementsTask(all, { lang: 'fr', half, as })]),
    ]),
    ...(['bare', 'described'] as const).flatMap((as) => asking.map((set) => sentencesTask(all, { ...set, half, as }))),
  ]
}

/** One label of each group against other labels of it, among as many labels of groups that were trained on. */
function titlesTask(dev: Concept[], known: Concept[], lang: Lang): Task {
  const documents: PlainDocument[] = []
  const queries: Asked[] = []
  for (const [index, concept] of dev.filter(({ kind }) => titled.includes(kind)).entries()) {
    const labels = labelsOf(concept, lang).slice(0, 14)
    if (labels.length < 3) continue
    const others = labels.slice(1).map((text, at) => ({ id: `${index}-${at}`, lang, text }))
    documents.push(...others)
    queries.push({ id: String(index), lang, text: labels[0]!, gains: new Map(others.map(({ id }) => [id, 1])) })
  }
  const crowd = known.filter(({ kind }) => titled.includes(kind)).flatMap((concept) => labelsOf(concept, lang).slice(0, 2))
  const step = Math.max(1, Math.floor(crowd.length / 1_500))
  documents.push(...crowd.filter((_, at) => at % step === 0).map((text, at) => ({ id: `known-${at}`, lang, text })))
  return { figure: 'similar titles', side: lang, measure: 'map', queries, documents }
}

function vacanciesTask(all: Concept[], half: Half, as: Written): Task {
  const occupations = entriesOf(all, 'esco-occ', 'en')
  const queries = readPairs(fileOf('vacancy-titles', half, 'tsv')).map(({ text, answers }, index) =>
    askedOf(text, answers, occupations, index),
  )
  return {
    figure: `vacancy title → ${as} occupation`,
    side: 'en',
    measure: 'mrr',
    queries,
    documents: occupations.map(documentAs(as)),
  }
}

function advertisementsTask(all: Concept[], { lang, half, as }: { lang: Lang; half: Half; as: Written }): Task {
  const occupations = entriesOf(all, 'esco-occ', lang)
  const queries = readTrades(half).map((trade, order) => ({
    ...advertisementOf(trade, lang, order),
    gains: gainsOf(trade.occupations, occupations, trade.key),
  }))
  return {
    figure: `advertisement → ${as} occupation`,
    side: lang,
    measure: 'mrr',
    queries,
    documents: occupations.map(documentAs(as)),
  }
}

type Sentences = { half: Half; as: Written; file: string; figure: string; measure: Measure }

function sentencesTask(all: Concept[], { half, as, file, figure, measure }: Sentences): Task {
  const skills = entriesOf(all, 'esco-skill', 'en')
  const queries = readPairs(fileOf(file, half, 'tsv')).map(({ text, answers }, index) => askedOf(text, answers, skills, index))
  return { figure: `${figure} → ${as} skills`, side: 'en', measure, queries, documents: skills.map(documentAs(as)) }
}

type Entry = { document: PlainDocument; english: string[]; description: string }

function documentAs(as: Written): (entry: Entry) => PlainDocument {
  return ({ document, description }) => {
    const { id, lang, title } = document
    if (as === 'bare') return { id, lang, text: title! }
    return as === 'labelled' ? document : { id, lang, title, text: description }
  }
}

function entriesOf(all: Concept[], kind: string, lang: Lang): Entry[] {
  return all
    .filter((concept) => concept.kind === kind)
    .flatMap((concept, index) => {
      const [title, ...others] = labelsOf(concept, lang)
      if (!title) return []
      const english = labelsOf(concept, 'en').map((label) => label.toLowerCase())
      const description = concept.texts.find((text) => text.form === 'description' && text.lang === lang)?.text ?? ''
      return [{ document: { id: `${kind}-${index}`, lang, title, text: [title, ...others].join('\n') }, english, description }]
    })
}

function labelsOf({ texts }: Concept, lang: Lang): string[] {
  return texts.filter((text) => text.lang === lang && text.form === 'label').map(({ text }) => text)
}

function askedOf(text: string, answers: string[], entries: readonly Entry[], index: number): Asked {
  return { id: String(index), lang: 'en', text, gains: gainsOf(answers, entries, text) }
}

/** The entry of which the answer is the preferred label, or else one of the labels. */
function gainsOf(answers: string[], entries: readonly Entry[], what: string): Map<string, number> {
  const right = answers.flatMap((answer) => {
    const name = answer.toLowerCase()
    const preferred = entries.filter(({ english }) => english[0] === name)
    const any = preferred.length > 0 ? preferred : entries.filter(({ english }) => english.includes(name))
    return any.map(({ document }) => document.id)
  })
  if (right.length === 0) throw new Error(`no entry for ${what}: ${answers.join(' | ')}`)
  return new Map(right.map((id) => [id, 1]))
}
