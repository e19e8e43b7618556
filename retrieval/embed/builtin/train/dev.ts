import { dot } from '../embedding.ts'
import type { Embedding } from '../embedding.ts'
import type { Concept, Language } from './corpus.ts'
import { createRandom } from './random.ts'

type Item = { group: number; vector: Float32Array }
type Side = { kinds: string[]; lang: Language; form: 'label' | 'description'; perGroup: number }

const occupations = ['esco-occ', 'rome3']
const skills = ['esco-skill']

/**
 * How well texts of one meaning find each other among texts never trained on (`dev`) and texts of the same kinds that were
 * (`known`, which only stand in the way). Mean average precision, or mean reciprocal rank where one answer exists.
 */
export function measureTable(embedding: Embedding, dev: Concept[], known: Concept[]): Record<string, number> {
  const sample = createRandom(1)
  const among = known.filter(({ kind }) => !kind.startsWith('lexicon')).filter(() => sample.next() < 0.35)
  const task = (from: Side, to: Side): number => {
    const candidates = [...itemsOf(embedding, dev, to), ...itemsOf(embedding, among, to).map((item) => ({ ...item, group: -1 }))]
    return round(meanPrecision(itemsOf(embedding, dev, from), candidates))
  }
  const titles = (lang: Language): Side => ({ kinds: occupations, lang, form: 'label', perGroup: 6 })
  const skill = (lang: Language): Side => ({ kinds: skills, lang, form: 'label', perGroup: 1 })
  const described = (kinds: string[], lang: Language): Side => ({ kinds, lang, form: 'description', perGroup: 2 })
  return {
    titlesFrench: task(titles('fr'), titles('fr')),
    titlesEnglish: task(titles('en'), titles('en')),
    titlesAcross: task(titles('fr'), titles('en')),
    skillsAcross: task(skill('fr'), skill('en')),
    describedOccupations: task(described(occupations, 'en'), titles('en')),
    describedOccupationsFrench: task(described(occupations, 'fr'), titles('fr')),
    describedSkills: task(described(skills, 'en'), skill('en')),
    describedAcross: task(described(occupations, 'en'), titles('fr')),
  }
}

function itemsOf(embedding: Embedding, concepts: Concept[], side: Side): Item[] {
  return concepts.flatMap((concept, group) => {
    if (!side.kinds.includes(concept.kind)) return []
    const texts = concept.texts.filter((text) => text.lang === side.lang && text.form === side.form)
    return texts.slice(0, side.perGroup).map((text) => ({ group, vector: embedding.embed(text.text) }))
  })
}

function meanPrecision(queries: Item[], candidates: Item[]): number {
  const precisions = queries.map((query) => averagePrecision(query, candidates)).filter((value) => !Number.isNaN(value))
  return precisions.reduce((sum, value) => sum + value, 0) / precisions.length
}

function averagePrecision(query: Item, candidates: Item[]): number {
  const scored = candidates.map((item) => ({ score: dot(query.vector, item.vector), good: item.group === query.group }))
  const best = scored.filter(({ good, score }) => good && score < 0.99999).sort((a, b) => b.score - a.score)
  let sum = 0
  for (const [found, { score }] of best.entries()) {
    const before = scored.reduce((count, other) => count + (!other.good && other.score >= score ? 1 : 0), 0)
    sum += (found + 1) / (before + found + 1)
  }
  return sum / best.length
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
