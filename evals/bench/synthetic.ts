import { seedPeople } from '#db/seed/people'
import { formKey } from '#retrieval/query/taxonomy/normalise'
import { createBuiltinEmbedder } from '#retrieval/embed/embedder'
import { toSearchDocument } from '#retrieval/text/document'
import { stemText } from '#retrieval/text/look-up'
import { wordsOf } from '#retrieval/text/neutral'
import type { SearchDocument } from '#retrieval/text/search-document'
import type { PersonVectors } from '#retrieval/vector/vector-store'
import { embedPerson } from '#retrieval/vector/person-vectors'

/** Changes when the same number of people would be others, so that what was kept of an earlier run is not taken for them. */
export const madeAs = 1

/** The same numbers each time (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A person of the seed, with the words of the legs: what takes long is made once. */
export type Base = { document: SearchDocument; words: { titles: string; text: string }; vectors: PersonVectors }
export type Synthetic = { document: SearchDocument; base: number; own: string; vectors: PersonVectors }

export async function readBases(): Promise<Base[]> {
  const embedder = createBuiltinEmbedder()
  const bases: Base[] = []
  for (const { profile, text, lang, identity } of seedPeople()) {
    const document = toSearchDocument({
      candidateId: '',
      organisationId: '',
      version: 1,
      profile: { ...profile, basics: { ...profile.basics, location: { city: identity.city, postalCode: identity.postalCode } } },
      facts: [],
      documents: [{ id: 'doc_seed', text }],
      lang,
      updatedAt: '2026-10-01T00:00:00Z',
    })
    bases.push({ document, words: wordsOf(document), vectors: await embedPerson(embedder, document) })
  }
  return bases
}

/**
 * People without end, made of the seed's: each takes one person's text and work, another's town, licences, wishes and free date, employers
 * and titles that few share, a line of words of their own, and is as recent as chance has it. Vectors are the text's own, moved a little.
 */
export function* syntheticPeople(bases: readonly Base[], organisationId: string, count: number): Generator<Synthetic> {
  const random = createRandom(7)
  for (let at = 0; at < count; at += 1) {
    const base = at % bases.length
    const { document, vectors } = bases[base]!
    const other = pick(bases, random).document
    const { place } = pick(bases, random).document
    const own = ownWords(random)
    yield {
      document: {
        ...document,
        candidateId: `cand_bench${String(at).padStart(7, '0')}`,
        organisationId,
        ...(place ? { place: { ...place, at: 0 } } : {}),
        texts: document.texts.map((text, index) =>
          index > 0 ? text : { ...text, text: `${text.text}\n${own}`, stems: `${text.stems}\n${stemText(own)}` },
        ),
        jobs: document.jobs.map((job) => ({
          ...job,
          ...(job.company ? { company: `${job.company} ${Math.floor(random() * 400)}` } : {}),
        })),
        occupations: document.occupations.map((held) => (random() < 0.2 ? atSite(held, Math.floor(random() * 900)) : held)),
        licences: other.licences.map(({ code }) => ({ code, at: 0 })),
        wishes: {
          ...document.wishes,
          ...(other.wishes.availability ? { availability: { ...other.wishes.availability, at: 0 } } : {}),
        },
        updatedAt: new Date(Date.UTC(2026, 10, 24) - Math.floor(random() * 700) * 86_400_000).toISOString(),
      },
      base,
      own,
      vectors: shake(vectors, random),
    }
  }
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!

type Held = SearchDocument['occupations'][number]

function atSite(held: Held, site: number): Held {
  const words = `${held.words} site ${site}`
  return { ...held, words, key: formKey(words) }
}

const syllables = ['ba', 'co', 'di', 'fu', 'gé', 'la', 'mo', 'ni', 'pu', 'ré', 'ta', 'vo']

/** A dozen words that nobody means, some frequent and most rare, as names of places and products are. */
function ownWords(random: () => number): string {
  const word = () => {
    let rank = Math.floor(random() ** 3 * syllables.length ** 4)
    return Array.from({ length: 4 }, () => {
      const syllable = syllables[rank % syllables.length]!
      rank = Math.floor(rank / syllables.length)
      return syllable
    }).join('')
  }
  return Array.from({ length: 12 }, word).join(' ')
}

function shake({ title, whole, passages }: PersonVectors, random: () => number): PersonVectors {
  const move = (vector: Float32Array) => {
    const moved = vector.map((value) => value + (random() - 0.5) * 0.02)
    let square = 0
    for (const value of moved) square += value * value
    const length = Math.sqrt(square)
    return moved.map((value) => value / length)
  }
  return { ...(title ? { title: move(title) } : {}), ...(whole ? { whole: move(whole) } : {}), passages: passages.map(move) }
}
