import { titleOf } from '../title.ts'
import { closestTerm, findTerm, type Term, type TermMatch } from '../taxonomy/taxonomy.ts'
import { wordKey } from '../taxonomy/normalise.ts'
import { headsOf } from './heads.ts'
import { masculineTitle, masculineWords } from './masculine.ts'
import { opening } from './opening.ts'
import type { Scene } from './scene.ts'
import { deep, isEnglishHead, wideLeft, wideRight } from './wide-english.ts'
import { isFrenchHead, wideFrench } from './wide-french.ts'

type Span = { start: number; end: number }

/** The whole name of each job, as one match: what the lists hold of it, and the words that make it another job. */
export function wideTitles(scene: Scene): TermMatch[] {
  const jobs = scene.inner.filter(({ kind }) => kind === 'occupation').sort((a, b) => a.start - b.start || b.end - a.end)
  const wide: TermMatch[] = []
  for (const job of jobs) {
    if (wide.some(({ start, end }) => start <= job.start && job.end <= end)) continue
    if (
      jobs.some(
        (other) =>
          other !== job && other.start <= job.start && other.end >= job.end && other.end - other.start > job.end - job.start,
      )
    )
      continue
    const span = scene.lang === 'fr' ? rightOf(scene, job) : around(scene, job)
    if (span.start === job.start && span.end === job.end) continue
    wide.push(asMatch(scene, span, job))
  }
  const stranger = strangerIn(scene, [...jobs, ...wide])
  return stranger ? [...wide, stranger] : wide
}

function rightOf(scene: Scene, job: TermMatch): Span {
  if (job.flags.includes('weak') && !isAsked(scene, job.start)) return job
  const first = /^[a-z]+/.exec(scene.folded.slice(job.start))?.[0] ?? ''
  if (/ (?:en|dans|sur|à|au|aux) /.test(job.form) && !/ d(?:e |['’])/.test(scene.folded.slice(job.start, job.end))) return job
  return { start: job.start, end: wideFrench(scene, job, { productive: headsOf('fr').has(wordKey(first)), strange: false }) }
}

const isAsked = ({ folded, asides }: Scene, at: number) => opening(folded, asides) === at

function around(scene: Scene, job: TermMatch): Span {
  const end = wideRight(scene, job.start, job.end)
  return { start: job.lang === 'en' ? wideLeft(scene, job.start) : job.start, end }
}

/** «agent d'escale commercial», "tenancy support officer": no list holds it, and a search begins with it. */
function strangerIn(scene: Scene, jobs: readonly TermMatch[]): TermMatch | undefined {
  const start = scene.first ? opening(scene.folded, scene.asides) : undefined
  if (start === undefined || jobs.some((job) => job.start <= start && !job.flags.includes('weak'))) return undefined
  const span = scene.lang === 'fr' ? frenchStranger(scene, start) : englishStranger(scene, start)
  if (!span || jobs.some((job) => job.start < span.end && span.start < job.end && job.end > span.end)) return undefined
  if (jobs.some((job) => job.start === span.start && job.end === span.end)) return undefined
  return asMatch(scene, span)
}

function frenchStranger(scene: Scene, start: number): Span | undefined {
  const word = /^[a-z]{3,}(?:-[a-z]{4,})*/.exec(scene.folded.slice(start))?.[0]
  if (!word || !isFrenchHead(word.split('-')[0]!, true)) return undefined
  if (scene.inner.some((term) => term.start === start && term.kind !== 'occupation' && term.end >= start + word.length))
    return undefined
  const head = { start, end: start + word.length }
  const productive = headsOf('fr').has(wordKey(word))
  const end = wideFrench(scene, head, { productive, strange: true })
  return (productive && end === head.end) || isMistyped(scene.folded.slice(start, end)) ? undefined : { start, end }
}

function englishStranger(scene: Scene, start: number): Span | undefined {
  const stretch = /^[a-z][a-z&'’-]*(?: [a-z&][a-z&'’-]*){0,5}/.exec(scene.folded.slice(start))?.[0] ?? ''
  const words = [...stretch.matchAll(/[a-z][a-z'’-]*/g)].map((match) => ({
    word: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  const head = words.findIndex(({ word }, at) => isEnglishHead(word.replace(/.*-/, ''), at === words.length - 1 || at < 4))
  const of = words.findIndex(({ word }) => word === 'of')
  const chief = words.slice(0, Math.max(0, of))
  const last = deep.test(chief.map(({ word }) => word).join(' ')) ? chief.at(-1) : words[head]
  if (!last) return undefined
  if (
    scene.inner.some(
      (term) =>
        term.kind !== 'occupation' &&
        term.kind !== 'skill' &&
        term.kind !== 'industry' &&
        term.start <= last.start &&
        term.end >= last.end,
    )
  )
    return undefined
  if (last === chief.at(-1)) {
    const end = wideRight(scene, start, last.end)
    return end === last.end ? undefined : { start, end }
  }
  const from = wideLeft(scene, last.start)
  if (from !== start || isMistyped(scene.folded.slice(start, last.end))) return undefined
  return words.length > 1 || !headsOf('en').has(wordKey(last.word)) ? { start, end: wideRight(scene, from, last.end) } : undefined
}

/** «carriste», "sistem administrator": a job of the lists with a letter wrong. */
const isMistyped = (said: string) => closestTerm('occupation', said, 1) !== undefined

function asMatch(scene: Scene, { start, end }: Span, job?: TermMatch): TermMatch {
  const said = scene.text.slice(start, end).replaceAll(/\s+/g, ' ')
  const known =
    findTerm('occupation', said) ??
    findTerm('occupation', said.replace(' & ', ' and ')) ??
    (said.length > 12 ? closestTerm('occupation', said, 1) : undefined)
  if (known)
    return {
      term: known,
      form: scene.lang === 'en' ? known.en : known.fr,
      flags: [],
      kind: 'occupation',
      lang: scene.lang,
      start,
      end,
    }
  const form = job ? written(scene, { start, end }, job) : scene.lang === 'fr' ? masculineTitle(lowered(said)) : lowered(said)
  const term: Term = { id: `occupation:${form}`, kind: 'occupation', fr: form, en: form, forms: [], codes: {}, flags: [] }
  return { term, form, flags: [], kind: 'occupation', lang: scene.lang, start, end }
}

/** The job in the taxonomy's spelling, with what stands before and after it as it was written. */
function written({ text, folded, lang }: Scene, { start, end }: Span, job: TermMatch): string {
  // Letters of the other language are not written out: "QA specialist".
  const name = job.lang === lang ? whole(job) : text.slice(job.start, job.end)
  const before = lowered(text.slice(start, job.start))
  const after = text.slice(job.end, end)
  if (lang === 'en') return `${before}${name}${after}`
  const [first] = folded.slice(job.start, job.end).split(' ') as [string]
  const feminine = first !== name.split(' ')[0]!.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '') || /es?$/.test(first)
  return `${name}${feminine ? masculineWords(after, first.endsWith('s')) : after}`
}

/** A word that stands for a job only when alone («driver», «prof») is itself inside a longer one; a clipped one is written out. */
function whole(job: TermMatch): string {
  const label = job.lang === 'en' ? job.term.en : job.term.fr
  if (/^profs?$/i.test(job.form)) return 'professeur'
  if (job.flags.includes('weak')) return job.form
  const clipped = !/[ -]/.test(job.form) && !/[ -]/.test(label) && label.startsWith(job.form.toLowerCase())
  return clipped ? label : titleOf(job)
}

const lowered = (said: string) => said.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())
