import { fold } from '#lib/words'
import type { Shown } from './shown.ts'

const figure = /(?<![\p{L}\d])\d{1,2}(?![\p{L}\d])/gu

/** The text with the figures of the jobs it names struck out, as long as it was: «Cariste CACES 3 et 5» counts nobody. */
export const withoutTitleFigures = (text: string, { jobWords = [] }: Pick<Shown, 'jobWords'>): string =>
  jobWords.reduce((left, words) => left.replaceAll(words, (said) => said.replace(figure, (cut) => 'x'.repeat(cut.length))), text)

const led = /(?:(?<![\p{L}])(?:at|for|on|with|of|the|in|into|chez|pour|sur|à|au|aux|du|de|des|la|le|les|dans|l['’]|d['’])\s?)*$/iu

/** The text with the jobs it names struck out, and what leads to them: who is meant stands elsewhere. */
export function withoutJobs(text: string, { jobWords = [], known }: Pick<Shown, 'jobWords' | 'known'>): string {
  let left = text
  for (const words of jobWords) {
    const at = left.indexOf(words)
    if (
      at === -1 ||
      known.some(({ name }) =>
        fold(words)
          .split(' ')
          .some((word) => fold(name).split(' ').includes(word)),
      )
    )
      continue
    const from = at - (led.exec(left.slice(0, at))?.[0].length ?? 0)
    left = `${left.slice(0, from)}${' '.repeat(at - from + words.length)}${left.slice(at + words.length)}`
  }
  return left
}
