import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createEmbedding } from '../embedding.ts'
import { manifestSchema, parseTable } from '../table.ts'
import type { Manifest } from '../table.ts'
import { buildCorpus, numberWords, readConcepts, readLexicon, readTerms } from './corpus.ts'
import type { Concept, Corpus, Vocabulary } from './corpus.ts'
import { measureTable } from './dev.ts'
import type { Dressing } from './draw.ts'
import type { TrainingSettings } from './layout.ts'
import { packTable } from './quantise.ts'
import { trainTable } from './train.ts'
import type { Progress, Training } from './train.ts'

export const defaultSettings: TrainingSettings = {
  buckets: 65_536,
  dimensions: 256,
  bits: 4,
  batch: 1_024,
  trainings: 1,
  steps: 2_500,
  rate: 0.04,
  temperature: 0.1,
  mask: 0.1,
  tokenDropout: 0.1,
  wordDropout: 0.2,
  otherLanguage: 0.5,
  description: 0.3,
  skillDescription: 0.6,
  start: 0.05,
  neighbours: 0.25,
  dressing: 0,
  terms: 1,
  seed: 1,
}

const sources = [
  'ESCO 1.0 and 1.2, European Commission',
  'ROME 3.47 and 4.60, France Travail, Licence Ouverte 2.0',
  'the lexicons beside the training code and the terms of retrieval/query/taxonomy',
]
const lexicons = [
  { file: 'lexicon.technology.tsv', name: 'lexicon-technology', weight: 4 },
  { file: 'lexicon.trades.tsv', name: 'lexicon-trades', weight: 4 },
  { file: 'lexicon.titles.tsv', name: 'lexicon-titles', weight: 4 },
  { file: 'lexicon.words.tsv', name: 'lexicon-words', weight: 2 },
  { file: 'lexicon.sentences.tsv', name: 'lexicon-sentences', weight: 4 },
  { file: 'lexicon.skills.tsv', name: 'lexicon-skills', weight: 3 },
]

const taxonomy = join(import.meta.dirname, '../../../query/taxonomy')
const termFiles = /^(?:occupations|skills|certifications|industries)\b.*\.tsv$/

/** What this project wrote itself: the lexicons and the terms of its taxonomy. */
export function readOwnConcepts(weight: number): Concept[] {
  const files = readdirSync(taxonomy)
    .filter((file) => termFiles.test(file))
    .toSorted()
  return [
    ...lexicons.flatMap(({ file, ...kind }) => readLexicon(join(import.meta.dirname, file), kind)),
    ...files.flatMap((file) => readTerms(join(taxonomy, file), { name: 'taxonomy', weight })),
  ]
}

export type TrainingTask = {
  concepts: string
  out: string
  threads: number
  settings: TrainingSettings
  onProgress: (progress: Progress) => void
}

/** Trains from the concepts of a folder and writes the table and its manifest; the manifest holds the dev figures. */
export async function trainEmbedding({ concepts, out, threads, settings, onProgress }: TrainingTask): Promise<Manifest> {
  const known = await readConcepts(join(concepts, 'concepts.train.jsonl'))
  const dev = await readConcepts(join(concepts, 'concepts.dev.jsonl'))
  const taught = [...known, ...readOwnConcepts(settings.terms)]
  const corpus = buildCorpus(taught, settings.buckets)
  const dressing = readDressing(corpus.vocabulary, settings.buckets)
  const bytes = packTable(await trainAverage(corpus, dressing, { settings, threads, onProgress }), settings)
  return writeTable(out, bytes, { settings, known, dev })
}

/** The mean of trainings that begin with the same rows and draw other texts: what each learnt by chance goes. */
async function trainAverage(corpus: Corpus, dressing: Dressing, training: Training): Promise<Float32Array> {
  const { trainings, steps } = training.settings
  const mean = new Float32Array(training.settings.buckets * training.settings.dimensions)
  for (let turn = 0; turn < trainings; turn++) {
    const onProgress = ({ step, loss }: Progress): void =>
      training.onProgress({ step: turn * steps + step, steps: trainings * steps, loss })
    const table = await trainTable(corpus, dressing, { ...training, turn, onProgress })
    for (let at = 0; at < mean.length; at++) mean[at]! += table[at]! / trainings
  }
  return mean
}

/** What surrounds titles and skills in real texts: `fr<TAB>phrase` or `en<TAB>phrase` a line. */
function readDressing(vocabulary: Vocabulary, buckets: number): Dressing {
  const dressing: Dressing = { fr: [], en: [] }
  for (const line of readFileSync(join(import.meta.dirname, 'dressing.tsv'), 'utf8').split('\n')) {
    const [language, phrase] = line.split('\t')
    if ((language !== 'fr' && language !== 'en') || !phrase) continue
    const words = numberWords(vocabulary, phrase, buckets)
    if (words.length > 0) dressing[language].push(words)
  }
  return dressing
}

type Measured = { settings: TrainingSettings; known: Concept[]; dev: Concept[] }

function writeTable(out: string, bytes: Uint8Array, { settings, known, dev }: Measured): Manifest {
  const { buckets, dimensions, bits } = settings
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const shape = { file: 'table.bin', sha256, buckets, dimensions, bits, sources, settings, figures: {} }
  const embedding = createEmbedding(parseTable(bytes, shape))
  const manifest = manifestSchema.parse({ ...shape, figures: measureTable(embedding, dev, known) })
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, manifest.file), bytes)
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
  return manifest
}
