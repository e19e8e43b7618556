import { expect, it } from 'vitest'
import { readChain } from '#retrieval/query/guard/chain'
import { bucketsOf } from '#retrieval/query/guard/reader'
import { learnChain, type Row } from './learn-chain.ts'

const wordsOf = (text: string) => text.split(' ').map((word) => bucketsOf(['1', word]))
const row = (text: string, unlawful: boolean, tags?: number[]): Row => ({
  words: wordsOf(text),
  unlawful,
  ...(tags ? { tags: Uint8Array.from(tags) } : unlawful ? {} : { tags: new Uint8Array(text.split(' ').length) }),
})

it('finds the words of a wish, told or not where they are', () => {
  const lawful = ['cook in hull', 'driver in leeds', 'cook in leeds', 'driver in hull'].map((text) => row(text, false))
  const told = ['cook in hull no oldies', 'driver in hull no oldies'].map((text) => row(text, true, [0, 0, 0, 1, 1]))
  const hidden = ['cook in leeds young lads', 'driver in leeds young lads', 'driver in hull young lads'].map((text) =>
    row(text, true),
  )
  const chain = learnChain([...lawful, ...told, ...hidden, ...lawful, ...told, ...hidden])
  const read = (text: string) => readChain(wordsOf(text), chain)
  expect(read('cook in leeds').odds).toBeLessThan(0)
  for (const text of ['driver in leeds no oldies', 'cook in hull young lads']) {
    const { odds, shares } = read(text)
    expect(odds).toBeGreaterThan(0)
    expect(Math.min(...shares.slice(3))).toBeGreaterThan(Math.max(...shares.slice(0, 3)))
  }
})
