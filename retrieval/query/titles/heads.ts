import type { Lang } from '../draft.ts'
import { loadTaxonomy } from '../taxonomy/taxonomy.ts'
import { wordKey } from '../taxonomy/normalise.ts'

/** Words that begin or end many jobs and are other things first. */
const ambiguous: Record<Lang, ReadonlySet<string>> = {
  fr: new Set(
    'maitre prof hote dev ide homme femme second business data cadre artiste garde officier aide expert premier sous'.split(' '),
  ),
  en: new Set(
    'home staff person hand sales support care security member master lead host owner guide rep layer chef mate'.split(' '),
  ),
}

let known: Record<Lang, ReadonlySet<string>> | undefined

/** «agent», «technicien», "officer", "coordinator": the words from which whole families of jobs are made, as the taxonomy shows them. */
export function headsOf(lang: Lang): ReadonlySet<string> {
  known ??= { fr: productive('fr'), en: productive('en') }
  return known[lang]
}

function productive(lang: Lang): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { kind, forms } of loadTaxonomy().terms) {
    if (kind !== 'occupation') continue
    const own = forms.filter((form) => form.lang === lang && !form.flags.includes('made'))
    for (const { text } of own) {
      const words = text.split(/[ -]/)
      if (words.length < 2) continue
      const key = wordKey(lang === 'fr' ? words[0]! : words.at(-1)!)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return new Set(
    [...counts].filter(([key, count]) => count >= 4 && key.length > 2 && !ambiguous[lang].has(key)).map(([key]) => key),
  )
}
