import type { Draft } from './draft.ts'
import { idleWords } from './plain-words.ts'
import type { TermMatch } from './taxonomy/taxonomy.ts'

const stop =
  /[,.;:!?()\n·]| (?:et|and|avec|with|a|à|au|aux|pour|for|ou|or|mais|but|minimum|mini|min|max|fait|exige\w*|requise?|required|souhaite\w*|apprecie\w*|permis|cdi|cdd|dispo\w*|available|near|around|based|plus|idealement|ideally|must|who|qui|si|en cdi|en cdd|sur lyon|sur paris|dans le|preferred|preferably|obligatoire|il|on|within|sans|driving|licence|is|are|was|est|sont|at (?:least|minimum|a minimum))\b/
const domainCue =
  /^ ?(?:minimum |mini |min |au moins |significative |reussie |solide |professionnelle |confirmee )*(?:(?:(?:en tant que|en qualite de|comme|dans le domaine (?:de la|du|de|des|de l')|dans (?:les|le|la|l'|un|une)|dans|en|chez|au sein d'?(?:un|une|e)?|sur (?:les|le|la|un|une|des)?|aupres (?:de|des|d')(?: la)?|as an?|as|in an?|in the|in|with|within|of|on|working with|working in|avec (?:des|les|le|la)|de|du|d'))(?: |(?<=')))(?:(?:an?|the|un|une|le|la|les|des) |l')?/
const sameJob =
  /^(?:(?:poste|role|fonction|job|position|emploi|domaine|secteur|industry|sector|field|similaire|similar|metier|meme|same|trade|business|tools|profession)\b|(?:a )?similar|cette?|ce\b|this\b|that\b)/

const asked =
  /^ (?:est |is |are |sont )?(?:obligatoires?|oblig|exigee?s?|requise?s?|imperati\w+|indispensables?|required|essential|mandatory|a must|must|needed|souhaite\w*|apprecie\w*|preferred|desirable|a plus|un plus|serait|would)(?![a-z])/

/** «5 ans gériatrie», «3 ans xp encadrement»: typed without the small word. */
function bareCue(draft: Draft, at: number): RegExpExecArray | undefined {
  const named = draft.terms.find(({ kind, start }) => (kind === 'skill' || kind === 'industry') && start === at + 1)
  const said = /(?:experience|exp|xp)$/.test(draft.folded.slice(0, at))
  const apart = named && (said || !asked.test(draft.folded.slice(named.end)))
  return (apart && !draft.long && /^ /.exec(draft.left.slice(at))) || undefined
}

/** «qui a fait de la grande distribution au moins un an». */
const worked =
  /(?:^|[ ,;])((?:qui |ayant |who |having )(?:a |ait |ont |aient |has |have )?(?:deja |already )?(?:fait|bosse|travaille|exerce|done|worked)(?: (?:en|dans|in|a))?(?: (?:de la|du|des|de l'|l'|la|le|les|une?|an?|the))?(?: |(?<=')))([a-z][a-z0-9&'+-]*(?: [a-z0-9&'+-]+){0,3}?)(?: ?:)? (?:pendant |for |durant )?$/

/** "MSK 2 yrs", «gériatrie 5 ans», "care experience: 3 years": the domain before the duration, in a stretch of its own. */
export function domainBefore(draft: Draft, at: number): { words: string; start: number } | undefined {
  const lead =
    worked.exec(draft.left.slice(Math.max(0, at - 80), at)) ??
    /(?:^|[,;:/(•\n] ?| [–—-] )((?:(?:et|and|avec|with|exp|xp|experience)(?: (?:en|in|dans|de))? )?)([a-z][a-z0-9&'+-]*(?: [a-z0-9&'+-]+){0,3})(?: ?:)? $/.exec(
      draft.left.slice(Math.max(0, at - 60), at),
    )
  if (!lead) return undefined
  const end = at - /[: ]*$/.exec(draft.folded.slice(0, at))![0].length
  const start = end - lead[2]!.length
  if (draft.places.some((place) => place.start < end && start < place.end)) return undefined
  const whole = draft.inner.find(
    (term) => (term.kind === 'skill' || term.kind === 'industry') && term.start === start && term.end === end,
  )
  const other = draft.inner.some(
    (term) => term.start < end && start < term.end && term.kind !== 'skill' && term.kind !== 'industry',
  )
  const initials = /^[A-Z]{2,5}$/.test(draft.text.slice(start, end)) && draft.text !== draft.text.toUpperCase()
  const named = /^(?:experience|exp|xp)(?![a-z])/.test(draft.folded.slice(at)) && !idleWords.test(draft.folded.slice(start, end))
  return !other && (whole || initials || named) ? { words: draft.text.slice(start, end), start } : undefined
}

/** «contrôle de gestion industriel»: the term with the adjective that narrows it. */
function wholeDomain(draft: Draft, term: TermMatch): { words: string; end: number } {
  const rest = draft.left.slice(term.end)
  const more = /^ [a-z][a-z-]{3,}(?: [a-z][a-z-]{3,})?/.exec(rest.slice(0, stop.exec(rest)?.index ?? rest.length))?.[0] ?? ''
  const plain =
    more !== '' &&
    !idleWords.test(more) &&
    /^\p{Ll}/u.test(draft.text.slice(term.start)) &&
    !draft.places.some(({ start }) => start > term.end && start < term.end + more.length)
  const end = term.end + (plain ? more.length : 0)
  return { words: plain ? draft.text.slice(term.start, end) : term.form, end }
}

/** What the duration is tied to: the term named right after it, else the words said. */
export function readDomain(draft: Draft, at: number): { words: string; end: number } | undefined {
  const rest = draft.left.slice(at)
  const cue = domainCue.exec(rest) ?? bareCue(draft, at)
  if (!cue) return undefined
  const start = at + cue[0].length
  const after = draft.left.slice(start)
  if (/^(?:fait|tout|fin|plus|will|would|is|it|at|should|can|that|do|ok|fine(?! dining)|grand|plenty|least)(?![a-z])/.test(after))
    return undefined
  if (sameJob.test(after)) {
    const end = stop.exec(after)?.index ?? after.length
    return { words: '', end: start + Math.min(end, 40) }
  }
  const term =
    draft.terms.find(
      (match) =>
        ['skill', 'industry', 'occupation', 'certification'].includes(match.kind) &&
        match.start >= start &&
        match.start <= start + 4 &&
        !match.flags.includes('caps'),
    ) ?? draft.terms.find((match) => ['skill', 'industry', 'occupation'].includes(match.kind) && match.start === start)
  if (term && !draft.left.slice(term.start, term.end).includes('·')) return wholeDomain(draft, term)
  const length = Math.min(stop.exec(after)?.index ?? after.length, 40)
  const words = draft.text.slice(start, start + length).trim()
  if (
    !words ||
    /^\d/.test(words) ||
    words.split(/\s+/).length > 4 ||
    (/^[A-Z]/.test(words) && / (?:en|in|a|à|sur) ?$/.test(cue[0]))
  )
    return undefined
  return { words, end: start + length }
}
