import { describe, expect, test } from 'vitest'
import { filters, intents } from '#retrieval/query/slots'
import { stableJson } from '#lib/words'
import {
  type Conversation,
  type Half,
  halfOfConversation,
  halves,
  readBook,
  readHalf,
  readOrdinary,
  readVoices,
} from './conversations.ts'

const all = halves.flatMap((half) => readHalf(half).map((conversation) => ({ half, conversation })))
const changing = new Set(['search', 'refine', 'similar'])
const asked = (conversation: Conversation) => conversation.turns.map(({ text }) => text)

/** What a whole half must hold, of which nothing is printed. */
const makeUp = (half: Half) => {
  const own = readHalf(half)
  const turns = own.flatMap((conversation) => conversation.turns)
  return {
    conversations: own.length,
    french: own.filter(({ lang }) => lang === 'fr').length / own.length,
    intents: new Set(turns.map(({ want }) => want.intent)),
    trades: new Set(own.map(({ trade }) => trade)),
    refused: turns.filter(({ want }) => want.refused).length,
  }
}

describe('the conversations', () => {
  test('are at least 440, of at least 1,500 turns and 37 trades', () => {
    expect(all.length).toBeGreaterThanOrEqual(440)
    expect(all.flatMap(({ conversation }) => conversation.turns).length).toBeGreaterThanOrEqual(1500)
    expect(new Set(all.map(({ conversation }) => conversation.trade)).size).toBeGreaterThanOrEqual(37)
  })

  test('fill every slot', () => {
    const filled = new Set(all.flatMap(({ conversation }) => conversation.turns.flatMap(({ want }) => Object.keys(want.filters))))
    expect(Object.keys(filters.shape).filter((slot) => !filled.has(slot))).toEqual([])
  })

  test('are each read by the schema of the slots and kept in the half of their id', () => {
    expect(
      all
        .filter(({ half, conversation }) => halfOfConversation(conversation.id) !== half)
        .map(({ conversation }) => conversation.id),
    ).toEqual([])
    expect(new Set(all.map(({ conversation }) => conversation.id)).size).toBe(all.length)
  })

  test('have a phrase book beside them, each of whose lines is a request and at most one turn after it', () => {
    const book = halves.flatMap(readBook)
    expect(book.length).toBeGreaterThanOrEqual(1300)
    expect(book.filter(({ turns }) => turns.length > 2).map(({ id }) => id)).toEqual([])
    expect(new Set(book.map(({ id }) => id)).size).toBe(book.length)
  })

  test('have requests in many voices beside them, in both languages', () => {
    const voices = halves.flatMap(readVoices)
    expect(voices.length).toBeGreaterThanOrEqual(1800)
    expect(new Set(voices.map(({ id }) => id)).size).toBe(voices.length)
    for (const lang of ['fr', 'en']) expect(voices.filter((one) => one.lang === lang).length).toBeGreaterThanOrEqual(900)
  })

  test('have ordinary requests beside them, kept in the half of their id', () => {
    for (const half of halves) {
      const own = readOrdinary(half)
      expect(own.filter(({ id }) => halfOfConversation(id) !== half).length).toBe(0)
      for (const [lang, least] of [
        ['fr', 90],
        ['en', 180],
      ] as const)
        expect(own.filter((one) => one.lang === lang).length).toBeGreaterThanOrEqual(least)
    }
  })

  test('are each of their own words', () => {
    const texts = all.map(({ conversation }) => asked(conversation).join('\n').toLowerCase())
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('keep the filters on a turn that does not change them', () => {
    const broken = all.flatMap(({ conversation: { id, turns } }) =>
      turns.flatMap(({ want }, at) => {
        const before = turns[at - 1]?.want.filters ?? {}
        return changing.has(want.intent) || stableJson(before) === stableJson(want.filters) ? [] : [`${id}#${at + 1}`]
      }),
    )
    expect(broken).toEqual([])
  })

  test('ask for a yes before what cannot be taken back', () => {
    const unasked = all.flatMap(({ conversation: { id, turns } }) =>
      turns
        .filter(({ want }, at) => {
          const agreed = turns[at - 1]?.want
          const final = ['reject', 'gdpr_erase'].includes(want.intent) && !want.confirm
          return final && !(agreed?.confirm && agreed.intent === want.intent)
        })
        .map(() => id),
    )
    expect(unasked).toEqual([])
  })

  test.each([
    ['dev', 300],
    ['held', 120],
  ] as const)('%s holds every intent, in both languages alike', (half, atLeast) => {
    const { conversations, french, intents: own, trades } = makeUp(half)
    expect(intents.filter((intent) => !own.has(intent))).toEqual([])
    expect(conversations).toBeGreaterThanOrEqual(atLeast)
    expect(french).toBeGreaterThan(0.45)
    expect(french).toBeLessThan(0.55)
    expect(trades.size).toBeGreaterThanOrEqual(37)
  })
})
