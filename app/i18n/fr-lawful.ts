import { createFormat } from './format.ts'
import { vocabulary } from './fr-vocabulary.ts'

const format = createFormat('fr')

/** Words that the law forbids to keep: which criterion, where it is said, what may stand instead. */
export const lawfulErrorsWith = {
  unlawful_words: ({ refused, words }) => {
    const names = (refused as string[]).map((name) => vocabulary.refusal[name] ?? name)
    const quoted = ((words as string[] | undefined) ?? []).map((one) => `«\u00A0${one}\u00A0»`)
    return `Rien n’a été enregistré\u00A0: ${format.list(names)}${quoted.length > 0 ? ` (${quoted.join(', ')})` : ''}. Cela ne peut pas servir à choisir quelqu’un (Code du travail, L1132-1). Écrivez plutôt ce qui touche au travail\u00A0: une compétence, une disponibilité, un aménagement demandé.`
  },
} as Record<string, (details: Record<string, unknown>) => string>
