import { foldSame } from '#retrieval/query/fold'
import { cover } from '#retrieval/query/guard/cover'
import { askedUnlawfully } from '#retrieval/query/guard/questions'
import { rulesIn } from '#retrieval/query/guard/rules'
import { readAsks } from '../asks/lines.ts'
import { readCases } from '../commands/cases.ts'
import { readAllMarked } from '../marked/marked.ts'
import { phrasesIn } from '../phrases.ts'

/** What is said to the assistant beside wishes, and whether it changes a request. */
export type Plain = { text: string; following: boolean }

const ordersIn = (path: string) =>
  phrasesIn(path)
    .filter(({ head }) => head !== 'private')
    .flatMap(({ line }) => line.split(' // '))

/** Requests, orders and questions that other readers learn from, and in which no rule finds anything: lawful, as nearly all that is said is. */
export function readElsewhere(): Plain[] {
  const requests = readAllMarked().map(({ text, follows }) => ({ text, following: follows }))
  const questions = readAsks('dev').flatMap(({ kind, before, text }) => (kind === 'private' ? [] : [...before, text]))
  const orders = readCases('dev').flatMap(({ before = [], text }) => [...before, text])
  const wordings = ['asks/phrases.txt', 'commands/phrases.txt', 'queries/phrases.txt'].flatMap(ordersIn)
  const acts = [...questions, ...orders, ...wordings].map((text, at) => ({ text, following: at % 2 === 0 }))
  return [...requests, ...acts].filter(
    ({ text }) => rulesIn(cover(text)).length === 0 && askedUnlawfully(foldSame(text)).length === 0,
  )
}
