import { describe, expect, test } from 'vitest'
import type { Order } from '../order.ts'
import type { Shown } from '../shown.ts'
import type { Who } from '../who-names.ts'
import { parseOrders } from './parse.ts'

const names = ['Nadège Fontanel', 'Julie Martin', 'Paul Martin', 'Awa Diarral', 'Sofia Benkirane', 'Hugo Castagnier']
const people = names.map((name, at) => ({ candidateId: name, name, rank: at + 1 }))
const shown: Shown = { people, earlier: [], jobs: [], known: people, spoken: [] }
const team = ['Camille Roussel', 'Inès Garnier']

const short = (one: Who): string =>
  one.kind === 'people'
    ? one.people.map(({ name }) => name.split(' ')[0]).join('+')
    : one.kind === 'ranks'
      ? one.ranks.join('+')
      : one.kind === 'stage'
        ? `in ${one.stage}`
        : one.kind
const line = ({ act, stage, who, except }: Order) =>
  [act, ...(stage ? [stage] : []), who.map(short).join('+'), ...(except ? [`but ${except.map(short).join('+')}`] : [])].join(' ')
function ordersOf(text: string): Order[] {
  const orders = parseOrders(text, shown, team)
  return Array.isArray(orders) ? orders : []
}
const read = (text: string) => {
  const orders = parseOrders(text, shown, team)
  return Array.isArray(orders) ? orders.map(line) : orders
}

describe('a clause orders something of whom it names', () => {
  test.each<[string, string[]]>([
    ['garde Nadège et Awa, refuse les autres', ['move screening Nadège+Awa', 'reject others']],
    ['la une, la cinq et la 6 : entretien.', ['move interview 1+5+6']],
    ['Paul + Julie → itw tel', ['move phone_screen Paul+Julie']],
    ['les 2 qui sont deja en entretien, offre', ['move offer in interview']],
    ['whoever’s sat in screening, bump them up to phone interview', ['move phone_screen in screening']],
    ['toute la gang de la liste sauf Paul, sur la shortlist', ['move screening all but Paul']],
    ['laisse les trois premiers tranquilles et présélectionne les autres', ['move screening all but 1+2+3']],
    ['on garde Paul Martin et on refuse l’autre Martin', ['move screening Paul', 'reject Julie']],
    ['1-4 through to phone screen, rest are out', ['move phone_screen 1+2+3+4', 'reject others']],
    ['Tu me gardes le 6 sous le coude, et tu lui écris un petit mot aussi.', ['move screening 6', 'contact one']],
    ['entretien : Julie, Paul', ['move interview Julie+Paul']],
    ['c’est ok pour Paul, on l’embauche', ['move hired Paul']],
    ['confie Awa à Camille', ['assign Awa']],
    ['tell Inès to chase Sofia', ['mention Sofia']],
    ['note Awa 4 sur 5', ['rate Awa']],
    ['Sofia s’est rétractée', ['withdraw Sofia']],
    ['Awa, entretien mardi à 14 h', ['schedule Awa']],
    ['mets Awa en entretien', ['move interview Awa']],
  ])('«%s»', (text, orders) => expect(read(text)).toEqual(orders))
})

describe('what was not ordered is not done', () => {
  test.each<[string, string[] | { about: unknown[] } | undefined]>([
    ['ne touche pas à Julie mais avance Paul en entretien', ['move interview Paul']],
    ['surtout ne refuse pas Awa, mets-la au test', ['move test Awa']],
    ['not Julie, Awa: offer her the job', ['move offer Awa but Julie']],
    ['laisse Paul où il est', []],
    ['Paul m’a rappelé ce matin', undefined],
    ['la Julie c’est à voir de près un jour, le Paul c’est non', ['reject Paul']],
    ['refuse tous ceux qui n’ont pas le permis', { about: [] }],
    ['cherche des soudeurs puis compare les deux premiers', undefined],
    ['si Paul dit oui, passe-le en entretien', { about: [] }],
    ['maybe Awa to interview', { about: [] }],
    ['Paul et Julie, la deuxième en test', { about: [] }],
    ['Sofia missed yesterday’s interview', undefined],
    ['Awa won’t be going to interview', []],
    ['demande à Awa si elle est libre', ['contact Awa']],
    ['hold fire on Awa, but Paul can go to offer', ['move offer Paul']],
    ['tous au test, Awa exceptée', ['move test all but Awa']],
    ['des trois premiers, garde Awa et refuse le reste', ['move screening Awa', 'reject 1+2+3 but Awa']],
  ])('«%s»', (text, orders) => expect(read(text)).toEqual(orders))
})

test('either of two is neither', () => {
  const [order] = ordersOf('Awa ou Sofia en entretien')
  expect(order!.who).toMatchObject([{ kind: 'unclear', people: [{ name: 'Awa Diarral' }, { name: 'Sofia Benkirane' }] }])
})

test('a note keeps its words, and whom they are about', () => {
  const note = (text: string) => ordersOf(text).map(({ note: words, who }) => [words, who.map(short)])
  expect(note('mets un mot sur sofia : dispo que les nuits impaires')).toEqual([['dispo que les nuits impaires', ['Sofia']]])
  expect(note('pop a little note on Awa saying she can share lifts with our Sue')).toEqual([
    ['she can share lifts with our Sue', ['Awa']],
  ])
})

describe('who is meant is not guessed, and what is denied is not done', () => {
  test.each<[string, unknown]>([
    ['plutôt Paul que Julie pour l’entretien', ['move interview Paul but Julie']],
    ['je garde les quatre premiers, pas le troisième', ['move screening 1+2+3+4 but 3']],
    ['tout le monde au test, à part les Martin', ['move test all but Julie+Paul']],
    ['Awa et Paul : elle en offre, lui en test', ['move offer Awa', 'move test Paul']],
    ['Awa et Sofia ont dit oui, embauche-la', { about: [] }],
    ['pas d’entretien pour Hugo', []],
    ['n’écris pas à Hugo', []],
    ['faut pas passer Awa en test', []],
    ['je le prends pas, Hugo', ['reject Hugo']],
    ['on va pas garder Hugo', ['reject Hugo']],
    ['Paul a passé son entretien hier', undefined],
    ['Emma and Hugo have been moved to interview', undefined],
    ['le dossier de Paul, je m’en charge', ['assign Paul']],
    ['Julie, on la garde, et Paul on l’appelle', ['move screening Julie', 'contact Paul']],
    ['Awa je sais pas trop, Hugo oui en entretien', ['move interview Hugo']],
    ['Hormis Awa, tout le monde en entretien', ['move interview all but Awa']],
    ['tous au test, mais Sofia non', ['move test all but Sofia']],
    ['1 2 3 entretien, 4 5 test', ['move interview 1+2+3', 'move test 4+5']],
    ['anyone but Hugo to test', { about: [] }],
    ['Hugo devait passer en entretien, il n’est pas venu', undefined],
    ['l’entretien d’Awa s’est bien passé', undefined],
    ['la Martin en offre', ['move offer Julie']],
    ['Camille, regarde Hugo stp', ['mention Hugo']],
    ['Hugo ou Paul, compare-les', ['compare Hugo+Paul']],
  ])('«%s»', (text, orders) => expect(read(text)).toEqual(orders))
})

test('what would be fine for somebody shortlists nobody', () => {
  const person = { candidateId: 'p1', name: 'Baptiste Fayolle' }
  const shown = { people: [], earlier: [], jobs: [], known: [person], person, spoken: [[person]] }
  const actsIn = (text: string) => {
    const read = parseOrders(text, shown, [])
    return Array.isArray(read) ? read.map(({ act }) => act) : []
  }
  expect(actsIn('Could you word a short mail to him? English is fine for him? No, do it in French')).toEqual(['contact'])
  expect(actsIn('Thursday is ok for Baptiste')).toEqual([])
  expect(actsIn('ok for Baptiste')).toEqual(['move'])
})
