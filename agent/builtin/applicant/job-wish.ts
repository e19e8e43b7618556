import { fold } from '#lib/words'
import { matchPlaces } from '#retrieval/query/places/match'
import { type TermMatch, matchTerms, outermost } from '#retrieval/query/taxonomy/taxonomy'
import { asks, wishes } from '../candidate-asks.ts'
import type { Context } from '../context.ts'

/** What somebody looks for: the kind of work, as they `said` it where its words are known, and where. */
export type JobWish = {
  trade?: string | undefined
  said?: string | undefined
  place?: string | undefined
  /** Nearer than what was shown. */
  closer: boolean
}

const clauseEnd = /[,;.!?\n]+|\s(?:mais|but|car|because|parce que|puisque|apr[èe]s|after|depuis|since|instead of|au lieu de)\s/iu
const open = /\b(?:quelque chose|un truc|something|anything|what have you|vous avez (?:quoi|des)|des offres)\b/
/** What somebody was or did, beside what they look for. */
const before =
  /\b(?:j ai (?:ete|fait|boss\w*|travaill\w*)|j etais|i (?:was|worked|did|used to)|i (?:ve|have) (?:been|worked|done))\b/
const other = /\b(?:autre chose|autre metier|something else|different (?:job|trade|line)|change of career)\b/
const nearer = /\b(?:plus (?:pres|proche)s?|moins loin|closer|nearer)\b/

/** The clauses that ask, by their words; all that tell no past where none does. */
function wishClauses(text: string): string[] {
  const clauses = text.split(clauseEnd).filter((clause) => clause.trim().length > 1)
  const asking = clauses.filter((clause) => {
    const said = fold(clause)
    return asks.jobs.test(said) || wishes.test(said) || open.test(said)
  })
  return asking.length > 0 ? asking : clauses.filter((clause) => !before.test(fold(clause)))
}

type Named = TermMatch & { words: string }
const kinds = ['occupation', 'industry', 'skill'] as const

/** The trades that a text names, else its sectors, else what it names of know-how. */
function named(text: string): Named[] {
  const found = outermost(matchTerms(text)).map((match) => ({ ...match, words: text.slice(match.start, match.end) }))
  const wish = asks.forMe.exec(fold(text))?.[0] ?? ''
  const told = found.filter(({ words }) => !asks.jobs.test(fold(words)) && !wish.includes(fold(words)))
  const kind = kinds.find((one) => told.some((match) => match.kind === one))
  const own = told.filter((match) => match.kind === kind)
  return own.filter((match, at) => own.findIndex(({ term }) => term.id === match.term.id) === at)
}

/** Words that say how one asks, or when, and nothing of the work itself. */
const plain = new Set(
  'vous nous leur leurs pour dans avec sans plus tres bien comme quoi quel quels quelle quelles est sont etes avez avoir etre serait seraient pourriez pouvez peux peut dire faire chose quelque quelques autre autres poste postes emploi emplois offre offres annonce annonces boulot boulots travail travailler job jobs work working works role roles vacancy vacancies opening openings mission missions taf cherche recherche recherchez trouver trouve veux voudrais voulais aimerais souhaite souhaiterais prefere plutot besoin svp plait bonjour bonsoir salut merci madame monsieur hello please thanks have there what which would like want need looking look search searching find found show more something anything some with without that this they them near around close closer nearer ideally rather still maybe your you are was were has had for and the from any mon mes moi actuellement urgent urgence vite rapidement possible possibles ouvert ouverts disponible disponibles dispo available currently right now encore aussi meme idealement preference secteur region coin cote pres loin proche vers autour chez experience student etudiant debutant formation diplome nuit nuits jour jours matin soir semaine weekend weekends temps plein partiel night nights days evening evenings morning week hours part full time heures cdi cdd interim contrat contract permanent temporary temp'.split(
    ' ',
  ),
)

/** The words of clauses that may tell the kind of work, places apart. */
function restOf(clauses: readonly string[], place: string | undefined): string | undefined {
  const town = fold(place ?? '').split(' ')
  const words = clauses.flatMap((clause) => {
    const places = matchPlaces(clause)
    const left = [...clause].map((letter, at) => (places.some(({ start, end }) => at >= start && at < end) ? ' ' : letter))
    return fold(left.join(''))
      .split(' ')
      .filter((word) => word.length > 3 && !plain.has(word) && !town.includes(word))
  })
  return words.length > 0 ? words.join(' ') : undefined
}

export function jobWish({ text, turn }: Context): JobWish {
  const clauses = wishClauses(text)
  const place = turn.filters.locations?.[0]?.place
  const closer = nearer.test(fold(text))
  const found = clauses.flatMap(named)
  const own = found.length > 0 || other.test(fold(text)) ? found : named(text).filter(({ kind }) => kind === 'occupation')
  if (own.length > 0) {
    const said = own.map(({ words }) => words).join(' / ')
    return { trade: own.map(({ words }) => words).join(', '), said, place, closer }
  }
  return { trade: asks.forMe.test(fold(text)) ? undefined : restOf(clauses, place), place, closer }
}
