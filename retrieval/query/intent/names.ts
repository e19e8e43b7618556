import { fold } from '#lib/words'
import { findDate } from '../dates.ts'
import { firstNames } from '../first-names.ts'

const capital = "\\p{Lu}(?:[\\p{L}]+|\\.|(?![\\p{L}]))(?:['’-]\\p{Lu}?[\\p{L}]+)*"
const particle = "(?:d['’]|de la |de |du |le |la |van |von |el |al |ben |bin |O['’]|Mc|Mac|St )"
const fullName = new RegExp(`(?<![\\p{L}])(?:O['’]|Mc|Mac)?${capital}(?: ${particle}?(?:O['’])?${capital}){0,3}`, 'gu')

/** Words with a capital that name nobody. */
const others = new Set(
  (
    'cv cdi cdd ok rdv sms rh drh pdf csv excel xlsx teams zoom google meet skype whatsapp linkedin outlook bonjour salut merci hello hi hey dear cher chere madame monsieur mme mr mrs ms miss dr m mlle svp stp please pls thanks thank ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december ' +
    'de du des d la l je tu il elle on nous vous ils elles le la les un une des ce cette ces mon ma mes son sa ses leur leurs que qui quoi quel quelle quels quelles comment combien pourquoi quand ou est a the this that these those his her their my our your he she they we you i it who what when where why how which does do did is are has have can could would will was ' +
    'might may shall ought must whose lovely brilliant understood certainly absolutely unfortunately perhaps maybe kindly apologies morning afternoon evening sinon tout toute bien tres contretemps veuillez pourriez pourrais auriez auriez serait serez sauriez merci puis enfin aussi similar semblable semblables pareil classement tri exact correction draft tag label rappel urgent fin suite ' +
    'passe passer passez mets mettre deplace avance refuse rejette ecarte elimine garde retiens shortlist preselectionne montre montrer ouvre affiche voir compare comparer contacte ecris envoie relance appelle previens dis demande redige prepare planifie cale fixe programme organise propose invite convoque decale reporte repousse annule ajoute note enregistre exporte supprime efface trie explique move put reject decline show open compare email write send call text contact schedule book arrange set reschedule postpone push cancel undo add note save export delete erase remove sort explain keep hire draft tell ask let make give advance progress mark promote could please then also and et puis ensuite mais donc alors finalement now next yes no oui non super parfait great perfect good fais faire donne donnez trouve cherche find get look looking bring take pull plus more like comme profil profile candidat candidate candidats candidates dossier fiche resume entretien interview offre offer test poste job ' +
    'rgpd gdpr france anglais english french francais sql sap crm it hr top numero number premier premiere first second third last dernier derniere tous toutes all everyone both rank change swap shift bump schedule reach follow drop turn rule pass fix plan check confirm tell regarding about re objet subject bdd refus bref stop attention urgent note nb ps info infos euh ben bah hein oui voila parfait ras top ok wait oops oups hmm mince zut finally finalement also autre autres sinon however meanwhile otherwise done deal sorry apologies mum mom dad mummy maman papa boss chef client customer manager director team equipe office bureau agence'
  ).split(' '),
)

/** «Mme Roche», "Mr Utting": somebody, whatever else the name may mean. */
export const titled =
  /(?<![\p{L}])(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Monsieur|Madame|Mademoiselle) (?:(?:de|du|le|la|van|von|el|al|ben) )?(\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+)?/gu

const titles = /\b(?:M\.|Maître|Me|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Monsieur|Madame)\s+(?=\p{Lu})/gu

/** Cuts what is no reference: a message's words, a job's name, dates, quoted text. */
function outline(text: string): string {
  return text
    .replace(/[«"“].*?[»"”]/gs, (quoted) => ' '.repeat(quoted.length))
    .replace(
      /(?<=\b(?:poste|offre|annonce|job|role|position|vacancy|mission)\s+(?:de\s+|d['’]|for\s+|of\s+)?)\p{L}[^,.;!?]*/giu,
      (cut) => ' '.repeat(cut.length),
    )
}

export function isName(word: string): boolean {
  const key = fold(word)
  if (/^(?:i|we|you|they|he|she|it|that|there|what|who)['’]/i.test(word)) return false
  return key.length > 1 && !others.has(key) && !/\d/.test(word)
}

function trimmed(words: string[]): string[] {
  let from = 0
  let to = words.length
  while (from < to && !isName(words[from]!)) from++
  if (to - from > 2 && !firstNames.has(fold(words[from]!)) && firstNames.has(fold(words[from + 1]!))) from++
  while (to > from && !isName(words[to - 1]!) && !(to - from > 1 && /^\p{Lu}\.?$/u.test(words[to - 1]!))) to--
  return words.slice(from, to)
}

const placed =
  /(?:\b(?:à|in|at|near|sur|vers|from|agence de|site de|bureau de|based in|région|chez)\s+(?:l['’]|la |le |the )?)$/iu

/** «un message à Cédric Humbert»: written to, not a place. */
export const told =
  /\b(?:ecri\w*|mails?|messages?|sms|envo[iy]\w*|dis|dites|propos\w*|repon\w*|brouillons?|demande\w*|courriers?|texto|refus\w*|appels?|offre|invitation|mot|relance)\b.* (?:a|pour)$/

/** One capital at the head of a sentence, or a word all in capitals, is seldom a name. */
function isLikely(word: string, text: string, at: number): boolean {
  if (firstNames.has(fold(word).split(' ')[0]!)) return true
  const shouted = word === word.toUpperCase() && text !== text.toUpperCase()
  if (shouted && word.length < 5) return false
  const opens = /(?:^|[.!?\n:])\s*$/.test(text.slice(0, at))
  return (
    !opens ||
    (!/(?:ez|er|ons|ing|ly)$/.test(word) &&
      /^\s+(?:en|to|into|est|parle|peut|is|has)(?=\s|$)|^\s*(?:→|->|=>)|^\s+(?:et|and|&)\s+\p{Lu}\p{Ll}+\s+(?:a|ont|have|has|are|sont|en|to|→)(?=\s|$)/u.test(
        text.slice(at + word.length),
      ))
  )
}

const isKnown = (word: string, known: readonly string[]) => known.some((name) => fold(name).split(' ').includes(fold(word)))

/** The people named in a message, as they are written: capitals inside the sentence, or after the verb. */
export function namesIn(text: string, today: string, known: readonly string[] = []): string[] {
  const clean = outline(text).replace(titles, '· ')
  const sure = new Set([...text.matchAll(titled)].map((match) => match[1]))
  if (clean === clean.toUpperCase()) return plainNames(clean)
  const found: string[] = []
  for (const match of clean.matchAll(fullName)) {
    const before = clean.slice(0, match.index)
    if (placed.test(before) && !(told.test(fold(before)) && match[0].includes(' '))) continue
    const words = trimmed(match[0].replace(/['’]s$/u, '').split(/\s+/))
    const [alone] = words.length === 1 ? words : []
    if (alone && !sure.has(alone) && !isKnown(alone, known) && !isLikely(alone, clean, match.index + match[0].indexOf(alone)))
      continue
    const name = words
      .join(' ')
      .replace(/['’]s$/u, '')
      .replace(/[.]$/u, (dot) => (/ \p{Lu}\.$/u.test(words.join(' ')) ? dot : ''))
    if (!name || findDate(fold(name), today)) continue
    if (!found.some((known) => fold(known) === fold(name))) found.push(name)
  }
  return found.length > 0 ? found : plainNames(clean)
}

/** Words that follow a first name typed without capitals and are no surname. */
const following = new Set(
  (
    'au aux par sur sous avec sans et ou mais car donc ni si dont chez vers entre contre plutot aussi egalement encore demain aujourd hui ce cet cette matin midi soir apres avant stp svp merci asap please pls plz thx thanks cheers ' +
    'il elle on ne pas plus se sera seront serait doit devra va vont vient veut veu peut parle parlent sait dit dis habite travaille cherche accepte refuse semble parait manque avait aura fait demande prefere prefererait correspond convient ' +
    'and or for at on in to by of off up down out back forward through instead then there too also again tomorrow today tonight now later soon this next last he she they him her them that who which whose with without because cos since if when while until from about re regarding saying says said ' +
    'was were been will would could should must may might wants want needs need looks seems speaks lives works likes prefers asked asks gets got goes went rather better best first please ok okay bien mieux super top dispo disponible libre available free vs versus contre deux trois one two three'
  ).split(' '),
)
const ambiguous =
  /^(?:will|grace|rose|marine|mark|may|august|jean|rob|sue|dawn|max|claire|dan|said|ken|pat|bob|ali|ben|bill|art|drew|faith|hope|joy|ray|rich|pierre|guy|aime|prudence|constance|victor|sandy|summer|olive|amber|jade|basile|juste|ange|desire)$/

const owning =
  /^(?:interviews?|cv|resume|profile|notice|number|salary|application|file|email|phone|slot|appointment|references?|availability)$/

/** «refuse karim», «efface kevin lambert», typed without capitals: the commonest first names only, with the word after if it can be a surname. */
function plainNames(text: string): string[] {
  const found: string[] = []
  const words = [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)]
  words.forEach((match, at) => {
    const [first] = match[0].split(/['’](?=s?$)/)
    const after = words[at + 1]
    const owned =
      after && owning.test(fold(after[0])) && firstNames.has(fold(first!).replace(/s$/, '')) && !firstNames.has(fold(first!))
    const key = owned ? fold(first!).replace(/s$/, '') : fold(first!)
    const joined =
      after && text.slice(match.index + match[0].length, after.index) === ' ' && first === match[0] ? after[0] : undefined
    const surname = joined?.replace(/['’]s$/, '')
    const named = surname && surname.length > 2 && isName(surname) && !following.has(fold(surname)) && !/['’]/.test(surname)
    if (!firstNames.has(key)) return
    if (ambiguous.test(key)) return
    if (found.some((known) => fold(known).split(' ').includes(key))) return
    found.push(owned ? first!.slice(0, -1) : named ? `${first} ${surname}` : first!)
  })
  return [...new Set(found)]
}
