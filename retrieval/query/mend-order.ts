import { foldSame } from './fold.ts'
import { isSeen } from './intent/learned.ts'

// The words of orders with a slip of the finger («enleve le permi», "exlude people with jQuery"), and a first thought taken back at once
// ("20 km, no wait, 25 km"), made plain before a follow-up is read.

const list = (words: string) => words.split(' ')
const words = list(
  'enleve enlever retire retirer supprime supprimer remplace ajoute ajouter rajoute exclure ecarte refuse garde annule decale reporte planifie exporte compare trie classe montre affiche ouvre contacte relance shortliste preselectionne ' +
    'permis salaire experience horaire horaires contrat diplome langue langues teletravail disponibilite critere contrainte filtre exigence obligatoire indispensable souhaite optionnel facultatif necessaire important grave plutot finalement seulement uniquement anglais allemand espagnol italien excel recherche candidat candidate entretien suivants ' +
    'remove replace exclude include require required requirement requirements essential mandatory optional preferred desirable necessary important experience availability available schedule reschedule interview instead anymore actually matter matters licence salary location contract degree language languages criteria filter export spreadsheet compare shortlist reject candidate candidates notice distance nearest number expectation expectations people english french german spanish',
)
const sms: [RegExp, string][] = [
  [/(?<![a-z])(?:osef|balek|balec|rab|rien a battre)(?![a-z])/g, 'peu importe'],
  [/(?<![a-z])(?:on )?s ?'?en (?:fou|foo)t?(?![a-z])/g, 'on s’en fout'],
  [/(?<![a-z])(?:dosn'?t|doesnt|dosent|doesn t|dsnt)(?= matter)/g, 'doesn’t'],
  [/(?<![a-z])cest(?![a-z])/g, 'c’est'],
  [/(?<![a-z])pas grve(?![a-z])/g, 'pas grave'],
  [/(?<![a-z])nice (?:2|to) (?:hav|have)(?![a-z])/g, 'nice to have'],
  [/(?<![a-z])(?:take|tak) it of(?= *(?:$|[,.;!]))/g, 'take it off'],
  [/(?<![a-z])any ?mor(?![a-z])/g, 'anymore'],
  [/(?<![a-z])permi(?![a-z])/g, 'permis'],
  [/(?<=(?<![a-z])(?:is|are|does|do|was|were|has|have|did|need|would|should))nt(?![a-z])/g, 'n’t'],
  [/(?<=(?<![a-z])(?:ca|wo))nt(?![a-z])/g, 'n’t'],
  [/(?<=(?<![a-z])(?:who|that|there|what|he|she))s(?![a-z])/g, '’s'],
  [/(?<=(?<![a-z])(?:they|we|you|who))re(?![a-z])(?! )/g, '’re'],
  [/(?<![a-z])(?:wot|wat|wut)(?![a-z])/g, 'what'],
  [/(?<![a-z])(?:h?w|hw)(?= (?:many|mny|much))/g, 'how'],
  [/(?<![a-z])mny(?![a-z])/g, 'many'],
  [/(?<![a-z])tht(?![a-z])/g, 'that'],
  [/(?<![a-z])w(?:u|l)d(?![a-z])/g, 'would'],
  [/(?<![a-z])(?:cud|cld)(?![a-z])/g, 'could'],
  [/(?<![a-z])sh(?:u|l)d(?![a-z])/g, 'should'],
  [/(?<![a-z])bk(?![a-z])/g, 'back'],
  [/(?<![a-z])gimme(?![a-z])/g, 'give me'],
  [/(?<![a-z])(?:insted|insted of|insted)(?![a-z])/g, 'instead'],
  [
    /(?<![a-z]|permis |licence |categorie |hepatite )c (?=(?:pas|plus|un|une|juste|bon|mieux|trop|oblig\w*|imperatif|indispensable|facultatif|ok)(?![a-z]))/g,
    'c’est ',
  ],
  [/(?<![a-z])(?:ossi|oci)(?![a-z])/g, 'aussi'],
  [/(?<![a-z])aswell?(?![a-z])/g, 'as well'],
  [/(?<![a-z])ev(?:e?ry|ry)(?:1|one)(?![a-z])/g, 'everyone'],
  [/(?<![a-z])any1(?![a-z])/g, 'anyone'],
  [/(?<![a-z])some1(?![a-z])/g, 'someone'],
]
const known = new Set([
  ...words,
  ...list(
    'remote contact contacts contacted permit permits contraste master masters insisted instead sort sorted resort retired retirement retraite retirement exported excels exceeds refuge refused garder garde-moi annulee filtres filled locations vacation allocation relation translation english anglaise spanish allemande obligation requise entretient comparer exclusive excluded reporter report decal compact impact ajout matters matière contre content contente grades graves langage barrage triage classe classic clause montant montage afficher offices office notices notion people peoples degrees decree distant instance notably montrer classer refusé experienced criterion interviews licences salaries rejected number numbers souhaiter important contrats matière grade',
  ),
])
const initials = new Map<string, string[]>()
for (const word of words) initials.set(word[0]!, [...(initials.get(word[0]!) ?? []), word])

/** One letter more, less or other, or two in each other's place. */
function isSlip(said: string, meant: string): boolean {
  if (Math.abs(said.length - meant.length) > 1 || said === meant) return false
  let from = 0
  while (from < said.length && said[from] === meant[from]) from++
  let [a, b] = [said.length, meant.length]
  while (a > from && b > from && said[a - 1] === meant[b - 1]) {
    a--
    b--
  }
  const [left, right] = [said.slice(from, a), meant.slice(from, b)]
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right === left[1]! + left[0]!)
}

/** Plural, feminine or conjugated forms are no slips. */
const isForm = (said: string, meant: string) =>
  said === `${meant}s` ||
  said === `${meant}e` ||
  said === `${meant}r` ||
  said === `${meant}d` ||
  said === `${meant}z` ||
  meant === `${said}s` ||
  meant === `${said}e` ||
  meant === `${said}r` ||
  meant === `${said}d`

function meantBy(said: string): string | undefined {
  if (said.length < 5 || known.has(said) || isSeen(said)) return undefined
  const near = (initials.get(said[0]!) ?? []).filter((word) => word.length > 5 && isSlip(said, word) && !isForm(said, word))
  return near.length === 1 ? near[0] : undefined
}

const unit =
  '(?:km|kms|kilometres?|bornes|miles?|mi|k|h|heures?|hours?|hrs?|ans|years?|yrs?|mois|months?|jours?|days?|min|minutes?|€|euros?|%)'
const second = new RegExp(
  `\\d+(?:[.,]\\d+)? ?(${unit})(?![a-z])(?:[ ,.…–—-]*(?:no|non|nan|nope|sorry|pardon|enfin|oops|oups|euh|wait|attends|disons|make that|plutot|i mean|je veux dire|actually)(?:[ ,]+(?:wait|non|no|attends|pardon|sorry|plutot|make|that|it|say|disons|je|veux|dire|i|mean|en|fait|actually|a|at|to))*[ ,]+|[ ,]*(?:c'est |is |that's )?(?:trop|too (?:much|far|wide|long)|pas assez|not enough)(?: loin| large)?[ ,;.]+(?:[a-z]+ ){0,4}(?:a |to |at )?)(?=\\d+(?:[.,]\\d+)? ?(${unit})(?![a-z]))`,
  'g',
)
const sameUnit = (one: string, other: string) =>
  one[0] === other[0] || /^(?:km|k?ilo|born|mi)/.test(one + other) === /^(?:km|kilo|born|mi)/.test(other + one)

/** The text of a follow-up with its orders spelled right, and where a place in it was in what was written. */
export function mendOrder(text: string): { text: string; back: (at: number) => number } {
  let out = text
  const edits: { at: number; grown: number }[] = []
  const put = (start: number, end: number, word: string) => {
    out = out.slice(0, start) + word + out.slice(end)
    edits.push({ at: start, grown: word.length - (end - start) })
  }
  for (const [pattern, word] of sms) {
    const found = [...foldSame(out).matchAll(pattern)].reverse()
    for (const match of found) if (match[0] !== foldSame(word)) put(match.index, match.index + match[0].length, word)
  }
  const said = [...foldSame(out).matchAll(/(?<![a-z0-9'-])[a-z]{5,}(?![a-z0-9'-])/g)].reverse()
  for (const match of said) {
    const meant = /^\p{Lu}/u.test(out.slice(match.index)) && match.index > 0 ? undefined : meantBy(match[0])
    if (meant) put(match.index, match.index + match[0].length, meant)
  }
  for (const match of foldSame(out).matchAll(second))
    if (sameUnit(match[1]!, match[2]!))
      out = out.slice(0, match.index) + ' '.repeat(match[0].length) + out.slice(match.index + match[0].length)
  const back = (at: number) =>
    edits.reduceRight((place, edit) => (place > edit.at ? Math.max(edit.at, place - edit.grown) : place), at)
  return { text: out, back }
}
