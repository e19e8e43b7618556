import { vocabulary } from './en-vocabulary.ts'
import { createFormat } from './format.ts'
import type { Messages } from './fr.ts'

const format = createFormat('en')

export const lawfulErrorsWith: Messages['errorsWith'] = {
  unlawful_words: ({ refused, words }) => {
    const names = (refused as string[]).map((name) => vocabulary.refusal[name as keyof typeof vocabulary.refusal] ?? name)
    const quoted = ((words as string[] | undefined) ?? []).map((one) => `“${one}”`)
    return `Nothing was saved: ${format.list(names)}${quoted.length > 0 ? ` (${quoted.join(', ')})` : ''}. That can’t be used to choose someone. Write what is about the work instead: a skill, availability, an adjustment that was asked for.`
  },
}
