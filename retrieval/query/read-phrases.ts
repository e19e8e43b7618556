import { addPiece, coverSpan, type Draft } from './draft.ts'
import { firstNames } from './first-names.ts'
import { idleWords, softSkills } from './plain-words.ts'

const modal =
  "(?:(?: (?:est|is|are|sont|c'est))? (?:an? |un )?(?:obligatoires?|oblig\\.?|exigee?s?|requise?s?|indispensables?|souhaitee?s?|appreciee?s?|required|essential|mandatory|needed|desirable|preferred|optional|helpful|plus|must|bonus|atout|en bonus|en plus|facultati(?:f|ve)))?"
const small = "[a-z][a-z'-]{2,}"
const french = new RegExp(
  `^(${small}s? (?:de la |de l'|de |du |des |d'|a la |au |aux |sur |sans )${small}(?: ${small})??)${modal}[ .]*$`,
)
const english = new RegExp(
  `^(${small} ${small}(?: ${small})?)(?: (?:is |are )?(?:an? )?(?:required|essential|mandatory|needed|desirable|preferred|optional|helpful|plus|must|bonus|nice to have))[ .]*$`,
)
const noPhrase =
  /^(?:prise|poste|temps|salaire|niveau|contrat|debut|experience|connaissances?|maitrise|sens|esprit|travail|horaires?|permis|carte|certificat|habilitation|attestation|diplome|brevet|titre|agrement|licence|bac|master|lieu|ville|region|departement|departements|autour|environs|pas|plus|sans|ouvert|pret|prete|disponible|chef|agent|responsable|une?|des|les?|la|mission|periode|duree|remplacement|secteur|milieu|good|strong|own|full|clean|driving|must|not|no|with|and|fluent|right|start|part|current|valid)(?![a-z])/

const own: ReadonlySet<string> = new Set(['skill', 'industry'])

/** «débosselage sans peinture», "airflow polishing desirable": a stretch between commas that is one know-how, though its parts are others. */
export function readPhrases(draft: Draft): void {
  if (draft.long) return
  let from = 0
  for (const part of draft.folded.split(/(?<=[,;•]| \/| [–—-](?= ))/)) {
    readPhrase(draft, from, part.replace(/(?:[,;•]| \/| [–—-])$/, ''))
    from += part.length
  }
}

function readPhrase(draft: Draft, at: number, part: string): void {
  const lead = /^ *(?:(?:et|and|avec|with|plus|la|le|les)(?![a-z]) ?|l')?/.exec(part)![0].length
  const said = (draft.lang === 'fr' ? french : english).exec(part.slice(lead))?.[1]
  if (!said || (at === 0 && lead === 0 && draft.folded.length > part.length)) return
  const start = at + lead
  const end = start + said.length
  if (
    noPhrase.test(said) ||
    idleWords.test(said.replace(/ (?:sans|a la|au|aux) /, ' ')) ||
    softSkills.test(said) ||
    draft.left.slice(start, end).includes('·')
  )
    return
  if (/\p{Lu}/u.test(draft.text.slice(start + 1, end)) || said.split(' ').some((word) => firstNames.has(word))) return
  const inside = draft.inner.filter((term) => term.start < end && start < term.end && !term.flags.includes('caps'))
  const whole = inside.some((term) => term.start === start && term.end === end)
  const others =
    inside.some((term) => !own.has(term.kind)) || draft.places.some((place) => place.start < end && start < place.end)
  if (whole || others || inside.length === 0) return
  addPiece(draft, { slot: 'skill', value: draft.text.slice(start, end) }, start, end)
  coverSpan(draft, start, end)
}
