import { fold } from '#lib/words'
import { formKey } from '#retrieval/query/taxonomy/normalise'
import { closestTerm, findTerm, loadTaxonomy, type Term, type TermKind } from '#retrieval/query/taxonomy/taxonomy'
import { contentStems } from '#retrieval/text/look-up'

/** Words asked for, with the terms of the taxonomy that satisfy them: the term itself and those that are kinds of it. */
export type Wanted = { words: string; term?: Term; ids: ReadonlySet<string>; stems: string[]; key: string; folded: string }

export function wantedTerm(words: string, kinds: readonly TermKind[], forgiving = false): Wanted {
  const term =
    kinds.map((kind) => findTerm(kind, words)).find((found) => found !== undefined) ??
    (forgiving ? closestTerm(kinds[0]!, words) : undefined)
  return {
    words,
    ...(term ? { term } : {}),
    ids: term ? kindsOf(term) : new Set(),
    stems: contentStems(words),
    key: formKey(words),
    folded: fold(words),
  }
}

const narrower = new Map<string, ReadonlySet<string>>()

/** A term and its kinds: those that name it as parent, and those of its family whose name holds its own («infirmier de bloc»). */
export function kindsOf(term: Term): ReadonlySet<string> {
  const known = narrower.get(term.id)
  if (known) return known
  const ids = new Set([term.id])
  const own = [formKey(term.fr), formKey(term.en)].map((key) => key.split(' '))
  for (const other of loadTaxonomy().terms) {
    if (other.kind !== term.kind) continue
    if (other.parent && ids.has(other.parent)) ids.add(other.id)
    else if (term.parent && other.parent === term.parent && holds(other, own)) ids.add(other.id)
  }
  narrower.set(term.id, ids)
  return ids
}

function holds(other: Term, [fr, en]: string[][]): boolean {
  const inside = (name: string, words: string[]) => {
    const key = formKey(name).split(' ')
    return words.length > 0 && words.every((word) => key.includes(word))
  }
  return inside(other.fr, fr!) || inside(other.en, en!)
}

/** The name of a term in both languages, or the words as they were asked for. */
export function nameOf(wanted: { words: string; term?: Term }): { fr: string; en: string } {
  const { term, words } = wanted
  return term ? { fr: term.fr, en: term.en } : { fr: words, en: words }
}
