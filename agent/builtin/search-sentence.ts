import { recordsIn } from './shown.ts'
import type { Words } from './words.ts'

type Output = Record<string, unknown>

/** How many meet everything, who comes first, how many have something not stated; where nobody does, what would help. */
export function searchSentence(words: Words, output: Output): string {
  const counts = (output.counts ?? {}) as Record<string, number>
  const met = Number(counts.met ?? output.total ?? 0)
  const unknown = Number(counts.unknown ?? 0)
  const refused = words.refusals as Record<string, string>
  const left = (Array.isArray(output.refused) ? output.refused : []).flatMap((name) => refused[String(name)] ?? [])
  const first = left.length > 0 ? `${words.refused(left)} ` : ''
  const last = Array.isArray(output.degraded) && output.degraded.length > 0 ? ` ${words.degraded}` : ''
  return `${first}${met > 0 ? found(words, output, { met, unknown }) : nobody(words, output, unknown)}${last}`
}

function found(words: Words, output: Output, { met, unknown }: { met: number; unknown: number }): string {
  const [top] = recordsIn(output.items ?? output.met)
  const asked = Object.keys((output.filters ?? {}) as object).length > 0
  const lead = typeof top?.name === 'string' && asked ? ` ; ${words.searchFirst(top.name)}` : ''
  return `${words.searchMet(met, asked)}${lead}.${unknown > 0 ? ` ${words.searchUnknown(unknown)}` : ''}`
}

function nobody(words: Words, output: Output, unknown: number): string {
  const ways = recordsIn(output.relaxations)
    .slice(0, 2)
    .flatMap((way) => {
      const label = typeof way.label === 'string' ? way.label : ''
      return label ? [words.searchRelax(label, Number(way.count ?? 0))] : []
    })
  if (unknown > 0) return `${words.searchNone} ${words.searchUnknown(unknown)}`
  return ways.length > 0 ? `${words.searchNone} ${ways.join(' ')}` : `${words.searchNone} ${words.noOneAtAll}`
}
