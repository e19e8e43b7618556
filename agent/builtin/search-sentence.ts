import type { Refusal } from '#retrieval/query/slots'
import type { OutputOf } from '#tools/registry'
import type { Lang } from './language.ts'
import { lawfulInstead } from './lawful-instead.ts'
import { type Words, wordsOf } from './words.ts'

export type SearchOutput = OutputOf<'search_candidates'>

/** How many meet everything, who comes first, how many have something not stated; where nobody does, what would help. */
export function searchSentence(lang: Lang, output: SearchOutput, refusedBefore: Refusal[] = []): string {
  const words = wordsOf(lang)
  const names = [...new Set([...refusedBefore, ...output.refused])]
  const refused = names.length > 0 ? `${refusedSentence(words, names)} ${lawfulInstead(lang, names)}` : ''
  const { met, notStated } = output.total
  const main = met > 0 ? found(words, output) : nobody(lang, output, notStated)
  const degraded = output.degraded.length > 0 ? words.degraded : ''
  return [refused, main, degraded].filter(Boolean).join(' ')
}

/** Who resembles somebody: how many meet what was asked besides, where something was. */
export function alikeSentence(lang: Lang, name: string, output: SearchOutput): string {
  const words = wordsOf(lang)
  const asked = output.understood.chips.length > 0
  const [top] = output.groups[0]?.items ?? []
  if (asked) return `${words.alike(name, '')} ${searchSentence(lang, output)}`
  const degraded = output.degraded.length > 0 ? ` ${words.degraded}` : ''
  return `${words.alike(name, top?.name ?? '')}${degraded}`
}

export function refusedSentence(words: Words, names: string[]): string {
  const said = namedRefusals(words, names)
  return said.length > 0 ? words.refused(said) : ''
}

export const namedRefusals = (words: Words, names: readonly string[]): string[] =>
  names.flatMap((name) => (words.refusals as Record<string, string>)[name] ?? [])

function found(words: Words, { total, groups, understood }: SearchOutput): string {
  const asked = understood.chips.length > 0
  const [top] = groups.find(({ kind }) => kind === 'met')?.items ?? []
  const lead = top?.rank === 1 && top.name && asked && total.met > 1 ? words.searchFirst(top.name) : ''
  const first = lead ? `${words.searchMet(total.met, asked)}, ${lead}.` : `${words.searchMet(total.met, asked)}.`
  return total.notStated > 0 ? `${first} ${words.searchUnknown(total.notStated)}` : first
}

/** Those ways out that show somebody, the best first. */
export const waysOut = ({ relaxations, total }: SearchOutput) =>
  relaxations.filter(({ key, count }) => key !== 'with_not_stated' && count > total.met)

/** Each in words, with how many it would show. */
export const waysSaid = (lang: Lang, output: SearchOutput): string[] => {
  const words = wordsOf(lang)
  return waysOut(output).map(({ key, params, count }) => {
    const label =
      key === 'wider' ? words.within(Number(params.km)) : words.without((params.label as { fr: string; en: string })[lang])
    return words.searchRelax(label, count)
  })
}

function nobody(lang: Lang, output: SearchOutput, notStated: number): string {
  const words = wordsOf(lang)
  const ways = waysSaid(lang, output)
  const more = [...(notStated > 0 ? [words.toCheck(notStated)] : []), ...ways].slice(0, 2)
  return more.length > 0 ? `${words.searchNone} ${more.join(' ')}` : `${words.searchNone} ${words.noOneAtAll}`
}
