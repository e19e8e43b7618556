import { dirname } from 'node:path'
import { eachInSteps, madeOnce } from '#lib/in-steps'
import { ownFile } from '#lib/own-file'
import { buildClosest, type Closest } from './closest.ts'
import { type FormIndex, indexForms } from './index-forms.ts'
import { matchForms, outermost, type TermMatch } from './match.ts'
import { formKey } from './normalise.ts'
import { readTerms } from './read.ts'
import type { FormLang, Term, TermKind } from './term.ts'

export { outermost }
export type { FormLang, Term, TermKind, TermMatch }

export type Taxonomy = { terms: Term[]; byId: Map<string, Term>; index: FormIndex }

/** Terms that are read in one step. */
const stretch = 200
let closest: { of: Taxonomy; find: Closest } | undefined

function* build(dir: string): Generator<void, Taxonomy> {
  const terms: Term[] = []
  yield* eachInSteps(readTerms(dir), stretch, (term) => terms.push(term))
  const index: FormIndex = { entries: new Map(), prefixes: new Set() }
  yield* eachInSteps(terms, stretch, (term) => indexForms(index, term))
  return { terms, byId: new Map(terms.map((term) => [term.id, term])), index }
}

/** The taxonomy of the product, read once; or another folder of the same format (an ESCO import), read each time. */
export function loadTaxonomy(dir?: string): Taxonomy {
  return dir ? madeOnce(() => build(dir)).now() : own.now()
}

const own = madeOnce(() => build(dirname(ownFile('retrieval/query/taxonomy/licences.tsv'))))
export const taxonomyInSteps = own.inSteps

/** The terms named in a text, with offsets into it, in order; the same form in several kinds gives several matches. */
export function matchTerms(text: string, lang?: FormLang, taxonomy = loadTaxonomy()): TermMatch[] {
  return matchForms(taxonomy.index, text, lang)
}

/** The term of a kind that owns exactly these words, plural, gender and accents aside. */
export function findTerm(kind: TermKind, words: string, taxonomy = loadTaxonomy()): Term | undefined {
  return taxonomy.index.entries.get(formKey(words))?.find((entry) => entry.term.kind === kind)?.term
}

/** The nearest term when the words hold a typing error: at most 1 under 9 letters, 2 above, none under 5. */
export function closestTerm(kind: TermKind, words: string, maxDistance?: number): Term | undefined {
  const taxonomy = loadTaxonomy()
  if (closest?.of !== taxonomy) closest = { of: taxonomy, find: buildClosest(taxonomy.index) }
  return closest.find(kind, words, maxDistance)
}

/** One is the other, holds the other, or both are of one family. */
export function related(a: Term, b: Term): boolean {
  return a.id === b.id || a.parent === b.id || b.parent === a.id || (a.parent !== undefined && a.parent === b.parent)
}
