import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { rowsOfWord } from '../rows.ts'
import { splitWords } from '../tokens.ts'

export type Language = 'fr' | 'en'
export type Passage = { language: Language; words: Int32Array }
/** Texts of one meaning, as numbers of words in `vocabulary`. */
export type Group = { kind: string; weight: number; labels: Passage[]; descriptions: Passage[] }
export type Vocabulary = { numbers: Map<string, number>; words: string[]; rows: Int32Array[] }
export type Corpus = { groups: Group[]; vocabulary: Vocabulary }

const conceptSchema = z.object({
  kind: z.string(),
  weight: z.number(),
  texts: z.array(z.object({ lang: z.enum(['fr', 'en']), form: z.enum(['label', 'description']), text: z.string() })),
})
export type Concept = z.infer<typeof conceptSchema>

/** Groups of one file of concepts: a JSON object a line. */
export async function readConcepts(path: string): Promise<Concept[]> {
  const concepts: Concept[] = []
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim()) concepts.push(conceptSchema.parse(JSON.parse(line)))
  }
  return concepts
}

/** Groups of one lexicon: a line is `French; synonyms<TAB>English; synonyms`, `#` starts a remark. */
export function readLexicon(path: string, kind: { name: string; weight: number }): Concept[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => ({ kind: kind.name, weight: kind.weight, texts: line.split('\t').flatMap(textsOfColumn) }))
}

function textsOfColumn(column: string, index: number): Concept['texts'] {
  const lang = index === 0 ? 'fr' : 'en'
  const texts = column.split(';').map((text) => text.trim())
  return texts.filter(Boolean).map((text) => ({ lang, form: 'label', text }))
}

/** Groups of one file of the taxonomy: its names and forms in both languages, without the marks that the forms carry. */
export function readTerms(path: string, kind: { name: string; weight: number }): Concept[] {
  const [, ...lines] = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [, , fr, en, formsFr = '', formsEn = ''] = line.split('\t')
    if (!fr || !en) return []
    const texts = [textsOfForms('fr', [fr, ...formsFr.split('|')]), textsOfForms('en', [en, ...formsEn.split('|')])]
    return [{ kind: kind.name, weight: kind.weight, texts: texts.flat() }]
  })
}

function textsOfForms(lang: Language, forms: string[]): Concept['texts'] {
  const plain = new Set(forms.map((form) => form.replace(/[\^*~!?]+$/, '').trim()).filter(Boolean))
  return [...plain].map((text) => ({ lang, form: 'label', text }))
}

export function createVocabulary(): Vocabulary {
  return { numbers: new Map(), words: [], rows: [] }
}

export function numberWords(vocabulary: Vocabulary, text: string, buckets: number): Int32Array {
  return Int32Array.from(splitWords(text), (word) => {
    const known = vocabulary.numbers.get(word)
    if (known !== undefined) return known
    vocabulary.numbers.set(word, vocabulary.words.length)
    vocabulary.rows.push(rowsOfWord(word, buckets))
    return vocabulary.words.push(word) - 1
  })
}

/** The concepts as numbers; groups of fewer than two texts with a word teach nothing and are left out. */
export function buildCorpus(concepts: Concept[], buckets: number): Corpus {
  const vocabulary = createVocabulary()
  const groups: Group[] = []
  for (const concept of concepts) {
    const group: Group = { kind: concept.kind, weight: concept.weight, labels: [], descriptions: [] }
    for (const text of concept.texts) {
      const words = numberWords(vocabulary, text.text, buckets)
      if (words.length > 0) group[`${text.form}s`].push({ language: text.lang, words })
    }
    if (group.labels.length + group.descriptions.length > 1) groups.push(group)
  }
  return { groups, vocabulary }
}
