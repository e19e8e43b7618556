import { fold } from '#lib/words'
import { struckOut } from './named.ts'
import type { Shown } from './shown.ts'

const figure = /(?<![\p{L}\d])\d{1,2}(?![\p{L}\d])/gu

/** The text with the figures of the jobs it names struck out, as long as it was: «Cariste CACES 3 et 5» counts nobody. */
export const withoutTitleFigures = (text: string, { jobWords = [] }: Pick<Shown, 'jobWords'>): string =>
  jobWords.reduce((left, words) => left.replaceAll(words, (said) => said.replace(figure, (cut) => 'x'.repeat(cut.length))), text)

/** The text with the jobs it names struck out, and what leads to them, unless somebody goes by a word of them: who is meant stands elsewhere. */
export function withoutJobs(text: string, { jobWords = [], known }: Pick<Shown, 'jobWords' | 'known'>): string {
  const borne = new Set(known.flatMap(({ name }) => fold(name).split(' ')))
  const jobs = jobWords.filter(
    (words) =>
      !fold(words)
        .split(' ')
        .some((word) => borne.has(word)),
  )
  return jobs.reduce(struckOut, text)
}
