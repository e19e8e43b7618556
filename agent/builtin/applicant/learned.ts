import { readFileSync } from 'node:fs'
import { type LinearModel, parseLinear, sharesOf, sumsOf } from '#lib/linear-model'
import { ownFile } from '#lib/own-file'
import { type ApplicantKind, applicantKinds } from './kinds.ts'
import { applicantLine } from './line.ts'

// What a candidate's message is about, by all its words together, learned from sentences of many voices (`npm run train -- applicants`).

export const applicantWeights = 'applicant-weights.tsv'
let weights: LinearModel | undefined

/** What the reader looks at: words, pairs, words two apart, pieces of four letters, how it ends and whether it asks. */
export function applicantFeatures(text: string): string[] {
  const words = applicantLine(text).slice(0, 40)
  const found = new Set<string>(['#'])
  if (text.includes('?')) found.add('#?')
  words.forEach((word, at) => {
    found.add(word)
    found.add(`${words[at - 1] ?? '^'} ${word}`)
    if (at > 1) found.add(`${words[at - 2]} _ ${word}`)
    if (at === words.length - 1) found.add(`${word} $`)
  })
  const line = ` ${words.join(' ')} `
  for (let at = 0; at + 4 <= line.length; at += 1) found.add(`=${line.slice(at, at + 4)}`)
  return [...found]
}

export type ApplicantRead = {
  kind: ApplicantKind
  share: number
  /** The likeliest kinds, best first. */
  likely: { kind: ApplicantKind; share: number }[]
}

/** The likeliest kind and its share among all (1 together). */
export function readApplicant(text: string): ApplicantRead {
  weights ??= parseLinear(readFileSync(ownFile(`agent/builtin/applicant/${applicantWeights}`), 'utf8'))
  const shares = sharesOf(sumsOf(applicantFeatures(text), weights, { classes: applicantKinds.length }))
  const likely = applicantKinds
    .map((kind, at) => ({ kind, share: shares[at]! }))
    .toSorted((one, other) => other.share - one.share)
  return { ...likely[0]!, likely: likely.slice(0, 3) }
}
