import { type TermKind, standingKinds } from '../taxonomy/term.ts'
import { wordKey } from '../taxonomy/normalise.ts'
import { headsOf } from './heads.ts'
import { englishDoer, englishStop, noDoer } from './stops.ts'
import type { Scene } from './scene.ts'

const longest = 4

/** "learning and development adviser", "nuclear safety case author": where the name of the job whose last words stand at `start` begins. */
export function wideLeft(scene: Scene, start: number): number {
  const { folded } = scene
  let from = start
  for (let count = 0; count < longest;) {
    const word = /(?<![a-z0-9'’-])([a-z][a-z'’-]*|&) $/.exec(folded.slice(0, from))?.[1]
    if (word === undefined) break
    const at = from - word.length - 1
    if (word === 'and' || word === '&') {
      const before = /(?<![a-z0-9'’-])([a-z][a-z'’-]*) $/.exec(folded.slice(0, at))?.[1]
      if (
        !before ||
        (from === start && !/^[a-z-]+ [a-z]/.test(folded.slice(start))) ||
        !isPart(scene, at - before.length - 1, before) ||
        isJob(scene, at - 1, before)
      )
        break
      from = at
      continue
    }
    if (!isPart(scene, at, word)) break
    from = at
    count++
  }
  if (!isJobless(scene, start) && isKnowHow(scene, from, start - 1)) return start
  const head = folded.slice(from, start)
  if (/^(?:and|&) /.test(head)) return from + head.indexOf(' ') + 1
  return isBegun(folded.slice(0, from)) ? from : start
}

/** The words before the job are no job by themselves: "adviser", not "window cleaner". */
const isJobless = ({ inner }: Scene, start: number) => !inner.some(({ kind, start: at }) => kind === 'occupation' && at === start)

/** "rope access": several words that are one know-how stay one. */
const isKnowHow = ({ inner }: Scene, start: number, end: number) =>
  inner.some(
    (term) =>
      term.kind === 'skill' && term.start === start && term.end >= end && /[ -]/.test(term.form) && !term.flags.includes('weak'),
  )

/** A title may start here: nothing before it, a stop, or a word that opens it. */
function isBegun(before: string): boolean {
  if (/(?:^|[,;:.!?\n(/+–—|•-] ?|\d )$/.test(before)) return true
  const word = /([a-z][a-z'’-]*) $/.exec(before)?.[1]
  return word !== undefined && (englishStop.test(word) || word === 'and' || word === 'or')
}

const isJob = ({ inner }: Scene, end: number, word: string) =>
  headsOf('en').has(wordKey(word)) || inner.some((term) => term.kind === 'occupation' && term.end === end)

const apart: ReadonlySet<TermKind> = new Set<TermKind>([...standingKinds, 'certification', 'seniority'])

function isPart(scene: Scene, at: number, word: string): boolean {
  const { inner, places, text, shouted } = scene
  if (
    (word.length < 3 && !/^(?:IT|HR|PR|QA|UX|UI|EV|RF|AV)$/.test(text.slice(at, at + 2))) ||
    englishStop.test(word) ||
    /(?:'s|ly)$/.test(word)
  )
    return false
  const end = at + word.length
  if (!shouted && word.length > 2 && /^\p{Lu}/u.test(text.slice(at)) && !isOpening(text, at)) return false
  if (places.some((place) => place.start < end && at < place.end)) return false
  return !inner.some(
    (term) =>
      term.start < end &&
      at < term.end &&
      ((apart.has(term.kind) && !term.flags.includes('weak')) ||
        ((term.kind === 'skill' || term.kind === 'industry') &&
          /\p{Lu}/u.test(term.form) &&
          !/^\p{Lu}\p{Ll}+ \p{Ll}/u.test(term.form)) ||
        (term.kind === 'occupation' && term.lang === 'en' && term.end <= end)),
  )
}

/** A capital at the head of a sentence is no name. */
const isOpening = (text: string, at: number) => /(?:^|[.!?\n:;,–—-]\s*)$/.test(text.slice(0, at))

export const deep =
  /^(?:(?:deputy|assistant|associate) )?(?:head|director|teacher|professor|lecturer|clerk|master|vice president|president|chief|captain|keeper|dean|tutor)s?$/

/** "nurse prescriber", "head of learning support". */
export function wideRight(scene: Scene, start: number, end: number): number {
  const { folded, inner, places } = scene
  const word = /^ ([a-z]{4,}(?:-[a-z]+)*)(?![a-z0-9'’-])/.exec(folded.slice(end))?.[1]
  if (word && !englishStop.test(word)) {
    const close = end + 1 + word.length
    const free = !places.some((place) => place.start < close && end < place.end)
    const job = inner.find(
      (term) => term.kind === 'occupation' && term.lang === 'en' && term.start === end + 1 && term.flags.length === 0,
    )
    if (free && job) return job.end
    if (
      free &&
      (headsOf('en').has(wordKey(word)) ||
        inner.some((term) => term.kind === 'occupation' && term.start === end + 1 && term.end === close))
    )
      return close
  }
  const of = deep.test(folded.slice(start, end))
    ? /^ of (?:the )?[a-z]{3,}(?:(?: and| &)? [a-z]{3,}){0,3}/.exec(folded.slice(end))?.[0]
    : undefined
  if (!of) return end
  const words = of.split(' ')
  const stop = words.findIndex((one, at) => at > 1 && englishStop.test(one) && one !== 'the')
  const kept = words
    .slice(0, stop < 0 ? undefined : stop)
    .join(' ')
    .replace(/ (?:and|&|or)$/, '')
  const close = end + kept.length
  return kept.length > 4 && !places.some((place) => place.start < close && end < place.end) ? close : end
}

/** "officer", "marketer": the last word of the name of a job, when no list holds it. */
export function isEnglishHead(word: string, opening: boolean): boolean {
  if (englishStop.test(word)) return false
  if (headsOf('en').has(wordKey(word))) return true
  return opening && word.length > 5 && englishDoer.test(word) && !noDoer.test(word)
}
