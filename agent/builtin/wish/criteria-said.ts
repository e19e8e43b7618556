import type { Filters } from '#retrieval/query/slots'
import type { OutputOf } from '#tools/registry'
import type { Lang } from '../language.ts'
import { jobWords } from './job-words.ts'

type Said = { key: string; words: string; nice: boolean }

/** The criteria of a job in words: those that decide, those that only rank. */
export function criteriaSaid({ criteria: own, nice: ranking }: Pick<OutputOf<'get_job'>, 'criteria' | 'nice'>, lang: Lang) {
  const all = saidOf(own, lang).map((one) => ({ ...one, nice: one.nice || ranking.some((key) => key === one.key) }))
  return {
    must: all.filter(({ nice }) => !nice).map(({ words }) => words),
    nice: all.filter(({ nice }) => nice).map(({ words }) => words),
  }
}

const wishSlots = ['skills', 'certifications', 'industries', 'driving_licences'] as const

function saidOf(own: Filters, lang: Lang): Said[] {
  const words = jobWords(lang)
  const listed = wishSlots.flatMap((slot) => {
    const wished = own[slot] as { must?: string[]; nice?: string[]; any?: string[] } | undefined
    const named = (word: string) => (slot === 'driving_licences' ? words.licence(word) : word)
    return [
      ...[...(wished?.must ?? []), ...(wished?.any ?? [])].map((word) => ({ key: slot, words: named(word), nice: false })),
      ...(wished?.nice ?? []).map((word) => ({ key: slot, words: named(word), nice: true })),
    ]
  })
  const tongues = new Intl.DisplayNames([lang], { type: 'language' })
  return [
    ...(own.titles ?? []).map((title) => ({ key: 'titles', words: title, nice: false })),
    ...(own.experience ?? []).flatMap(({ min }) => (min ? [{ key: 'experience', words: words.years(min), nice: false }] : [])),
    ...listed,
    ...(own.languages ?? []).map(({ lang: code, level, mode }) => ({
      key: 'languages',
      words: words.tongue(tongues.of(code) ?? code, level),
      nice: mode === 'nice',
    })),
    ...(own.education?.min_eqf ? [{ key: 'education', words: words.level(own.education.min_eqf), nice: false }] : []),
    ...(own.locations ?? []).map(({ place, radius }) => ({
      key: 'locations',
      words: radius ? `${place} (${radius} km)` : place,
      nice: false,
    })),
    ...(own.schedule ?? []).map((hours) => ({ key: 'schedule', words: words.hours[hours] ?? hours, nice: false })),
  ]
}
