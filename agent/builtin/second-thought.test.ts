import { describe, expect, test } from 'vitest'
import { ordersSomething } from './orders/orders-said.ts'
import { parseOrders } from './orders/parse.ts'
import { secondThought } from './second-thought.ts'
import type { Shown } from './shown.ts'
import { whoIn } from './who.ts'

const names = ['Nadège Fontanel', 'Julie Martin', 'Paul Martin', 'Anne-Sophie Verdier', 'Sofia Benkirane', 'Hugo Castagnier']
const people = names.map((name, at) => ({ candidateId: `c${at + 1}`, name, rank: at + 1 }))
const shown: Shown = { people, earlier: [], jobs: [], known: people, spoken: [] }
const thought = (text: string) => secondThought(text, shown, (part) => ordersSomething(part, shown))
function ordered(text: string) {
  const orders = parseOrders(text, shown, [])
  return (Array.isArray(orders) ? orders : []).map(({ act, stage, who }) => [
    stage ?? act,
    ...who.flatMap((one) => ('people' in one && one.kind === 'people' ? one.people.map(({ name }) => name) : [one.kind])),
  ])
}

describe('what is taken back is as if it had not been said', () => {
  test.each([
    ['Paul au test… non attends, je veux dire Hugo', 'Hugo au test'],
    ['move 3 to interview - no wait, 4', 'move 4 to interview'],
    ['Paul to test. Actually no, make that Julie.', 'Julie to test'],
    ['Paul et Julie, non laisse tomber, embauche Hugo', 'embauche Hugo'],
    ['did I say Paul? it’s Hugo I want shortlisted', 'it’s Hugo I want shortlisted'],
    ['Paul en test, non, en entretien', 'Paul Martin en entretien'],
  ])('%s', (said, meant) => {
    expect(thought(said)).toEqual({ text: meant })
  })

  test.each([
    'passe Paul au test',
    'Hugo non, Sofia oui',
    'c’est non pour Paul, désolé, trop cher',
    'Paul and Hugo, no, Sofia too',
  ])('nothing is taken back by «%s»', (said) => {
    expect(thought(said)).toBeUndefined()
  })

  test('an order that is dropped is not carried out', () => {
    expect(thought('passe Paul au test, non, laisse tomber')).toBe('nothing')
  })
})

describe('whom an order is for', () => {
  test.each([
    ['Paul, not Hugo, to offer', [['offer', 'Paul Martin']]],
    ['ne touche pas à Nadège, passe Sofia à l’offre', [['offer', 'Sofia Benkirane']]],
    ['swap Paul for Hugo on the shortlist', [['screening', 'Hugo Castagnier']]],
    ['Julie a rappelé, passe Paul au test', [['test', 'Paul Martin']]],
    ['Hugo n’est pas venu à son entretien, poubelle', [['reject', 'Hugo Castagnier']]],
    ['I interviewed Nadège this morning, lovely. Offer please.', [['offer', 'Nadège Fontanel']]],
    ['don’t reject Hugo, put him to test', [['test', 'Hugo Castagnier']]],
    ['Sofia et Hugo sont top, passe-la en entretien', [['interview', 'Sofia Benkirane']]],
    [
      'Sofia ✅ Hugo ❌',
      [
        ['screening', 'Sofia Benkirane'],
        ['reject', 'Hugo Castagnier'],
      ],
    ],
  ])('%s', (said, meant) => {
    expect(ordered(said)).toEqual(meant)
  })

  test.each(['Paul or Hugo to interview', 'Sophie Benkirane en entretien', 'Martin en test', 'la 2 ou la 3 au test'])(
    '«%s» names different people: it is asked',
    (said) => {
      expect(whoIn(said, shown).every(({ kind }) => kind === 'unclear' || kind === 'unknown')).toBe(true)
    },
  )
})
