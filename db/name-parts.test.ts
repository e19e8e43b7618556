import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { likenessOfName, partsAsked, partsOfName } from './name-parts.ts'

const key = randomBytes(32)
const name = 'Nadia Benkacem-Lefebvre'

/** Whether the parts that are kept of a name hold one of each word asked. */
const isFound = (words: string, of = name) => {
  const kept = new Set(partsOfName(key, of))
  return partsAsked(key, words).every((own) => own.some((part) => kept.has(part)))
}

describe('partsOfName', () => {
  it.each(['Benk', 'benkacem', 'NAD', 'nad ben', 'lef', 'Lefebvre Nadia'])('is found by the beginning «%s»', (words) => {
    expect(isFound(words)).toBe(true)
    expect(likenessOfName(words, name)).toBeLessThan(2)
  })

  it.each(['Benkcem', 'Benkaccem', 'Benkasem', 'Bnekacem', 'Lefèbre', 'nadja'])('is found with one mistake: «%s»', (words) => {
    expect(isFound(words)).toBe(true)
    expect(likenessOfName(words, name)).toBe(2)
  })

  it.each(['Benoit', 'Bankasem', 'kacem', 'Nadia Dupont', 'Lefebvrier'])('is not found by «%s»', (words) => {
    expect(likenessOfName(words, name)).toBeUndefined()
  })

  it('forgives short words nothing, and begins with three letters at least', () => {
    expect(likenessOfName('Ludi', 'Ludo Roy')).toBeUndefined()
    expect(likenessOfName('Lu', 'Ludo Roy')).toBeUndefined()
    expect(likenessOfName('ludo roy', 'Ludo Roy')).toBe(0)
    expect(partsAsked(key, 'Lu Ng')).toEqual([])
  })

  it('finds each name that differs by one letter, whatever the letter and the place', () => {
    const word = 'grangeon'
    const wrong = Array.from(word, (_, at) => [
      word.slice(0, at) + word.slice(at + 1),
      `${word.slice(0, at)}x${word.slice(at)}`,
      `${word.slice(0, at)}x${word.slice(at + 1)}`,
    ]).flat()
    expect(wrong.filter((one) => !isFound(one, word) || likenessOfName(one, word) === undefined)).toEqual([])
  })

  it('says nothing of a name to who has another key', () => {
    const other = new Set(partsOfName(randomBytes(32), name))
    expect(partsOfName(key, name).filter((part) => other.has(part))).toEqual([])
  })
})
