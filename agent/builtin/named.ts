import { fold } from '#lib/words'
import { firstNames } from '#retrieval/query/first-names'
import { isSeen } from '#retrieval/query/intent/learned'
import { matchPlaces } from '#retrieval/query/places/places'
import { matchTerms } from '#retrieval/query/taxonomy/taxonomy'
import type { BassinMessage } from '../message.ts'
import type { Mentions, Situation } from '../situation.ts'
import type { Context } from './context.ts'
import { lastSaid, mentionedIn, textOf } from './text-of.ts'
import type { Person, ShownJob } from './shown.ts'
import { titled } from './titled.ts'

type PersonNamed = Mentions['people'][number]

const courtesy = /(?<!\p{L})(?:M\.?|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Monsieur|Madame|Mademoiselle) $/u

/** A word that a person bears as a name, and that is also a word, a town or a trade, names them only where more says so. */
function isMeant({ words, start, candidates }: PersonNamed, before: string): boolean {
  const folded = fold(words)
  if (candidates.length === 0) return false
  if (folded.includes(' ') || courtesy.test(before)) return true
  const capital = /^\p{Lu}/u.test(words)
  const inside = start > 0 && !/[.!?\n]\s*$/.test(before)
  if (/\b(?:saint|sainte|st|ste|rue|avenue|place)[ -]$/i.test(before)) return false
  if (matchPlaces(words).length > 0 || matchTerms(words).length > 0) return capital && inside && firstNames.has(folded)
  if (isSeen(folded)) return capital && (inside || firstNames.has(folded))
  return folded.length > 3 || capital
}

/** Everybody of the house whom the last messages name, whoever is on screen. */
export const peopleNamed = (situation: Situation): Person[] => meantIn(situation).flatMap(({ candidates }) => candidates)

/** Whom one of the last messages names so that nobody else can be meant. */
export function peopleNamedIn(situation: Situation, message: BassinMessage): Person[] {
  const last = lastSaid(situation.messages)
  const at = last.indexOf(message)
  if (at === -1) return []
  const from = last.slice(0, at).reduce((sum, one) => sum + textOf(one).length + 1, 0)
  const own = meantIn(situation).filter(({ start }) => start >= from && start < from + textOf(message).length)
  return own.flatMap(({ words, candidates }) => {
    const [only, ...others] = titled(textOf(message), fold(words), candidates)
    return only && others.length === 0 ? [only] : []
  })
}

function meantIn({ mentions, messages }: Situation): PersonNamed[] {
  const text = mentionedIn(messages)
  return (mentions?.people ?? []).filter((one) => isMeant(one, text.slice(0, one.start)))
}

/** The sentence without the names of people and clients of the house: none of them is a town, a trade or a skill. */
export function withoutNames(situation: Situation, text: string): string {
  let left = text
  for (const { words } of meantIn(situation)) left = left.replace(words, ' '.repeat(words.length))
  return withoutClients(situation, left)
}

const says = (text: string, words: string) => ` ${fold(text)} `.includes(` ${fold(words)} `)

/** The jobs that a sentence names by their client or their whole title: the narrowest naming first. */
export function jobsNamed({ situation, text }: Pick<Context, 'situation' | 'text'>): ShownJob[] {
  const mentions = (situation.mentions?.jobs ?? []).filter(({ words }) => says(text, words))
  const both = mentions.flatMap(({ jobs }) => jobs)
  const open = both.filter(({ status }) => status === 'open')
  const own = open.length > 0 ? open : both
  const counted = own.filter(({ jobId }) => mentions.every(({ jobs }) => jobs.some((job) => job.jobId === jobId)))
  const meant = counted.length > 0 ? counted : own
  return meant.filter(({ jobId }, at) => meant.findIndex((job) => job.jobId === jobId) === at)
}

/** The one job that a sentence names. */
export function jobNamed(context: Pick<Context, 'situation' | 'text'>): ShownJob | undefined {
  const [only, ...others] = jobsNamed(context)
  return others.length === 0 ? only : undefined
}

const led =
  /(?:(?<!\p{L})(?:at|for|from|on|with|of|the|by|in|into|chez|pour|sur|à|a|au|aux|du|de|des|la|le|les|dans|l['’]|d['’])\s?)*$/iu

/** The text with some words of it struck out, and what leads to them, as long as it was. */
export function struckOut(text: string, words: string): string {
  const at = text.indexOf(words)
  if (at === -1) return text
  const from = at - (led.exec(text.slice(0, at))?.[0].length ?? 0)
  const to = at + words.length
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
}

/** The sentence without the names of our own clients: «Parc Boisé» is no town to look in. */
export function withoutClients({ mentions }: Situation, text: string): string {
  const clients = (mentions?.jobs ?? []).filter(({ by }) => by === 'client')
  const left = clients.reduce((rest, { words }) => struckOut(rest, words), text).trimEnd()
  return left.trim() ? left : text
}
