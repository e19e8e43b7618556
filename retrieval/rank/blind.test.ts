import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { builtinEmbedding } from '#retrieval/embed/builtin/embed'
import { toSearchDocument } from '#retrieval/text/document'
import { neutral, wordsOf } from '#retrieval/text/neutral'
import type { SearchDocument } from '#retrieval/text/search-document'
import { explainReliability } from './reliability.ts'

const trades = {
  fr: {
    man: {
      label: 'Cuisinier',
      then: 'Agent polyvalent de restauration',
      says: 'Monsieur, discret et rigoureux, formé à la liaison froide et au HACCP.',
    },
    woman: {
      label: 'Cuisinière',
      then: 'Agente polyvalente de restauration',
      says: 'Madame, discrète et rigoureuse, formée à la liaison froide et au HACCP.',
    },
  },
  en: {
    man: { label: 'Waiter', then: 'Bar steward', says: 'Mr, school dining rooms; he runs a till by himself.' },
    woman: { label: 'Waitress', then: 'Bar stewardess', says: 'Mrs, school dining rooms; she runs a till by herself.' },
  },
}
const about = {
  fr: (age: number, family: string, street: string) => `${age} ans, ${family}. Adresse : ${street}. Nationalité : française`,
  en: (age: number, family: string, street: string) => `${age} years old, ${family}. ${street}. Nationality: British`,
}
const who = fc.record({
  gender: fc.constantFrom('man' as const, 'woman' as const),
  name: fc.constantFrom('Karim Benali', 'Jeanne Martin', 'Fatoumata Traoré', 'Liam Whitfield', 'Xuan Nguyen'),
  image: fc.option(fc.constant('https://example.org/photo.jpg'), { nil: undefined }),
  age: fc.integer({ min: 18, max: 69 }),
  family: fc.constantFrom('marié, 3 enfants', 'célibataire', 'married, two children', 'single'),
  street: fc.constantFrom('4 rue des Lilas', '90 avenue Foch', '12 Mill Lane', '7 Kensington Road'),
})
type Who = typeof who extends fc.Arbitrary<infer Value> ? Value : never

function documentOf(lang: 'fr' | 'en', { gender, name, image, age, family, street }: Who): SearchDocument {
  const { label, then, says } = trades[lang][gender]
  const email = `${name.split(' ')[0]!.toLowerCase()}@example.org`
  const location = { address: street, city: 'Lyon' }
  const summary = `${says}\n${name}, ${about[lang](age, family, street)}\n${email}`
  const basics = { name, label, email, summary, location, ...(image ? { image } : {}) }
  const work = [
    { position: label, name: 'Cantine', startDate: '2019-01' },
    { position: then, name: 'Cantine', startDate: '2016-01', endDate: '2018-12' },
  ]
  return toSearchDocument({
    candidateId: 'cand_1',
    organisationId: 'org_1',
    version: 1,
    profile: { basics, work },
    facts: [],
    documents: [{ id: 'doc_1', text: summary }],
    lang,
    updatedAt: '2026-11-01T00:00:00Z',
    hidden: [name, email],
  })
}

/** All that criteria, legs and score read of a person, positions by what they are whatever their gender; blanks keep the length of what stood there, and its commas. */
function inputsOf(document: SearchDocument): unknown {
  const plain = (value: string) => value.replace(/[\s,.]+/g, ' ')
  const { titles, text } = wordsOf(document)
  const { terms, occupations, place, diplomas, languages, licences, wishes, schedules, statedYears, jobs } = document
  const today = { date: new Date('2026-11-24'), month: 2026 * 12 + 10.8 }
  const held = { occupations, diplomas, languages, licences, wishes, schedules, statedYears, jobs, terms: Object.keys(terms) }
  const lang = document.lang === 'en' ? 'en' : 'fr'
  const bare = JSON.parse(JSON.stringify(held), (key, value: unknown) => {
    if (/at$/i.test(key)) return undefined
    return key === 'words' || key === 'title' ? neutral(String(value), lang).toLowerCase() : value
  }) as object
  return {
    ...bare,
    place: place?.name,
    titles: plain(titles).toLowerCase(),
    text: plain(text).toLowerCase(),
    reliability: explainReliability(document, today),
  }
}

it.each(['fr', 'en'] as const)('reads nothing of who somebody is, in %s', (lang) => {
  fc.assert(
    fc.property(who, who, (one, other) => {
      const [first, second] = [documentOf(lang, one), documentOf(lang, other)]
      expect(inputsOf(first)).toEqual(inputsOf(second))
      const written = JSON.stringify(first)
      for (const secret of [one.name, one.street, one.family, `${one.age} ans`, `${one.age} years`, 'photo.jpg', '@example.org'])
        expect(written).not.toContain(secret)
      const { embed } = builtinEmbedding()
      expect([...embed(wordsOf(first).text)]).toEqual([...embed(wordsOf(second).text)])
    }),
    { numRuns: 60 },
  )
})
