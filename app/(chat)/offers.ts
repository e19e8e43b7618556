import type { BassinMessage } from '#agent/message'

/** An answer that ends by what can be said, quoted after a colon: its words, and each of those for a button of its own. */
export function offersIn(text: string): { words: string; offers: string[] } {
  const found = /^(.*[.!?…;])\s+[^.!?:]+:\s((?:[«"][^»"]+[»"](?:,\s)?){2,})\.?$/su.exec(text.trim())
  if (!found) return { words: text, offers: [] }
  const offers = [...found[2]!.matchAll(/[«"]\s?([^»"]+?)\s?[»"]/gu)].map((offer) => offer[1]!)
  return { words: found[1]!, offers }
}

/** The jobs of a list that the question below it names, as it names them: a button each takes the place of the list. */
export function jobsOffered({ parts }: Pick<BassinMessage, 'parts'>, question: string): string[] {
  const text = question.replaceAll('\u00A0', ' ').trim()
  const list = parts.findLast(({ type }) => type.startsWith('tool-'))
  if (!text.endsWith('?') || list?.type !== 'tool-list_jobs' || list.state !== 'output-available') return []
  if (list.output.status !== 'done') return []
  const named = list.output.output.items.flatMap(
    ({ title, client }) => [`${title}, ${client}`, title].find((label) => text.includes(label)) ?? [],
  )
  return [...new Set(named)].toSorted((left, right) => text.indexOf(left) - text.indexOf(right))
}
