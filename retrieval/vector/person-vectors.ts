import type { Embedder } from '#retrieval/embed/embedder'
import type { SearchDocument } from '#retrieval/text/search-document'
import { wordsOf } from '#retrieval/text/neutral'
import type { PersonVectors } from './vector-store.ts'

const passageWords = 60
const step = 50
const mostPassages = 24

/** The title line, the whole and passages of 60 words: what a search compares. */
export async function embedPerson(embedder: Embedder, document: SearchDocument): Promise<PersonVectors> {
  const { titles, text } = wordsOf(document)
  const title = titles.split('\n').slice(0, 4).join(', ')
  const whole = text.replace(/\s+/g, ' ').trim()
  const passages = passagesOf(whole)
  const read = [title || whole, `${title} ${whole}`, ...passages]
  if (read.every((text) => text.trim() === '')) return { passages: [] }
  const [first, second, ...rest] = await embedder.embedPassages(read)
  return { title: first!, whole: second!, passages: rest }
}

function passagesOf(text: string): string[] {
  const words = text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word))
  const passages: string[] = []
  for (let at = 0; at < words.length && passages.length < mostPassages; at += step) {
    passages.push(words.slice(at, at + passageWords).join(' '))
    if (at + passageWords >= words.length) break
  }
  return passages.filter(Boolean)
}
