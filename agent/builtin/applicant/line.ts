import { fold } from '#lib/words'
import { type Mark, dayNames, marksIn } from '../marks-said.ts'

const days = new RegExp(`\\b(?:${dayNames})\\b`, 'g')
const months =
  /\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)\b/g

function* marksOf(text: string): Generator<Mark> {
  yield* marksIn(text)
  // A capital inside the sentence: an employer, a street, somebody.
  for (const found of text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)*/gu))
    yield { from: found.index, to: found.index + found[0].length, sign: '&name' }
}

/** The words of a message, its trades, tongues, cards, places, names and days each as one sign. */
export function applicantLine(text: string): string[] {
  const taken: Mark[] = []
  for (const mark of marksOf(text)) if (!taken.some(({ from, to }) => mark.from < to && mark.to > from)) taken.push(mark)
  let [line, at] = ['', 0]
  for (const { from, to, sign } of taken.toSorted((left, right) => left.from - right.from)) {
    line += ` ${wordsOf(text.slice(at, from))} ${sign}`
    at = to
  }
  return `${line} ${wordsOf(text.slice(at))}`.split(' ').filter(Boolean)
}

const wordsOf = (text: string) => fold(text).replace(days, '&day').replace(months, '&month').replace(/\d+/g, '0')
