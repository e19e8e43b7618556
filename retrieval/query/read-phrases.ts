import { addPiece, coverSpan, type Draft } from './draft.ts'
import { firstNames } from './first-names.ts'
import { isHouse } from './houses.ts'
import { idleWords, softSkills } from './plain-words.ts'
import { excludedAfter, mustAfter, niceAfter, waivedAfter } from './scope-cues.ts'
import { isTalk } from './talk.ts'

const modal = new RegExp(
  `(?:,? (?:(?:est|is|are|sont|serait|seraient|c'est) )?(?:${niceAfter}|${mustAfter}|${excludedAfter}|${waivedAfter}|yes|oui|no|non|no thanks|non souhaitee?s?|forget it))?(?: (?:please|pls|svp|stp|merci))?[ .!?]*$`,
)
const small = "[a-z0-9][a-z0-9'+#.-]*"
const french = new RegExp(
  `^(?:${small} (?:de la |de l'|de |du |des |d'|a la |a l'|a |au |aux |sur |sans |en |pour )?){1,4}?${small}$`,
)
const english = new RegExp(`^(?:${small} (?:of )?){1,3}${small}$`)
const noPhrase =
  /^\d+ (?!axe|axis|phase)[a-z]+$|^(?:prise|poste|temps|salaire|niveau|contrat|debut|experience|connaissances?|maitrise|sens|esprit|travail|horaires?|permis|carte|certificat|habilitation|attestation|diplome|brevet|titre|agrement|licence|bac|master|lieu|ville|region|departement|departements|autour|environs|pas|plus|sans|ouvert|pret|prete|disponible|chef|agent|responsable|une?|des|les?|la|mission|periode|duree|remplacement|secteur|milieu|good|strong|own|full|clean|driving|must|not|no|with|and|fluent|right|start|part|current|valid|pour|for|dans|in|at|chez|en|sur|on|near|vers|a|au|aux|from|to|by|de|du|qui|who|si|if|ou|or|ex|ni|either|neither|currently|now)(?![a-z])/
const clause =
  / (?:who|who's|that|which|is|are|was|qui|que|dont|est|sont|et|and|ou|or|avec|with|in|at|on|near|chez|dans|vers|je|we|i|vous)(?= |$)/

/** Words about a criterion, none of its name. */
const dressing =
  /(?:^| )(?:experience|exp|knowledge|know-?how|specialism|specialist|sector|industry|trade|background|bkgr?ound|skills?|maitris\w*|pratiqu\w*|devien\w*|en|deja|titulaires?|connaiss\w*|possedant|ayant|disposant|notions?|suffi\w*|knows?|knowing|her|him|them|his|their|me|moi|forget|keep|move|add|remove|drop|swap|ajoute\w*|garde\w*|enleve\w*|the thing|thing|surtout|formee?s?|trained|qualified|certified|registered|certifiee?s?|worked|working|lovely|handy|useful|apprecie\w*|souhait\w*|exige\w*|requis\w*|needed|required|essential|secteur|industrie|domaine|milieu|environnement|environment)(?= |$)/

const own: ReadonlySet<string> = new Set(['skill', 'industry'])

/** «débosselage sans peinture», «bilans TDAH», "airflow polishing desirable": a stretch between stops that is one know-how, though its parts are others. */
export function readPhrases(draft: Draft, first: boolean): void {
  if (draft.long) return
  const cut = /(?<=[,;•]| \/| [–—-](?= ))/
  let from = 0
  for (const part of draft.folded.split(cut)) {
    readPhrase(draft, { at: from, part: part.replace(/(?:[,;•:!?]|\. | \/| [–—-])$/, ''), first })
    from += part.length
  }
}

/** «TDAH», "11kV", "grandMA3": written like no word of every day. */
const isName = (word: string) => /\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(word)

/** Unknown words count for a know-how when one of them is a name, but no town, person or shouted line. */
function isNamed(draft: Draft, start: number, end: number): boolean {
  const words = draft.text.slice(start, end).split(' ')
  if (draft.text === draft.text.toUpperCase()) return false
  return words.some(isName) && (words.length === 1 || words.some((word) => /^\p{Ll}{4}/u.test(word)))
}

function readPhrase(draft: Draft, { at, part, first }: { at: number; part: string; first: boolean }): void {
  const lead = /^ *(?:(?:et|and|avec|with|plus|la|le|les|alors|puis|aussi|also|bon|donc|so|some|the|des|du)(?![a-z]) ?|l')*/.exec(
    part,
  )![0].length
  const said = part.slice(lead).replace(modal, '')
  if (!said || (at === 0 && lead === 0)) return
  const start = at + lead
  const end = start + said.length
  const single = !said.includes(' ')
  if (
    single
      ? !/\p{Ll}\p{Lu}{2}|\d\p{Ll}\p{Lu}/u.test(draft.text.slice(start, end))
      : !(draft.lang === 'fr' ? french : english).test(said)
  )
    return
  if (
    noPhrase.test(said) ||
    clause.test(said) ||
    dressing.test(said) ||
    idleWords.test(said.replace(/(?<=[a-z])-(?=[a-z])/g, '').replace(/ (?:sans|a la|au|aux|a|pour) /, ' ')) ||
    softSkills.test(said) ||
    isTalk(said) ||
    draft.left.slice(start, end).includes('·') ||
    said.split(' ').some((word) => firstNames.has(word))
  )
    return
  const inside = draft.inner.filter((term) => term.start < end && start < term.end && !term.flags.includes('caps'))
  const whole = draft.inner.some((term) => term.start === start && term.end === end)
  const others =
    inside.some((term) => !own.has(term.kind)) || draft.places.some((place) => place.start < end && start < place.end)
  if (whole || others) return
  const within = draft.inner.filter((term) => term.start < end && start < term.end)
  const named =
    first &&
    (within.length === 0 || /^\p{Ll}{4}/u.test(draft.text.slice(start))) &&
    within.every(({ kind }) => own.has(kind)) &&
    isNamed(draft, start, end)
  if (!named && (inside.length === 0 || /\p{Lu}/u.test(draft.text.slice(start + 1, end)))) return
  const slot = isHouse(draft.lang, said) ? 'industry' : 'skill'
  addPiece(draft, { slot, value: draft.text.slice(start, end) }, start, end)
  coverSpan(draft, start, end)
}
