import type { Piece } from '../draft.ts'
import type { Intent, Target } from '../slots.ts'
import { asksAmong } from './among.ts'
import { asksAbout, asksOfRank } from './ask.ts'
import { actionCues, type Cue, cueAt, filtering } from './cues.ts'
import { listCues } from './list-cues.ts'
import { peopleCues } from './people-cues.ts'
import { readSaid, type Said } from './said.ts'
import { isElsewhere, isIdle, isOther } from './scope-of-talk.ts'
import { isVague } from './vague.ts'
import { nextStage, stageOf, towardsStage } from './stage.ts'

export type Moment = {
  /** A search is under way. */
  started: boolean
  pieces: readonly Piece[]
  /** The people meant, those last spoken of aside. */
  targets: readonly Target[]
  /** «les deux autres», "both": people of the list, without a rank or a name. */
  pointed?: boolean
  /** A new figure for what was asked for in figures. */
  figured?: boolean
  previous?: Intent
  /** A pasted advertisement. */
  long: boolean
  refused: boolean
}

const cues: readonly Cue[] = [
  ...actionCues,
  ...listCues.filter(({ intent }) => intent !== 'paginate' && intent !== 'ask'),
  ...peopleCues,
]
const late: readonly Cue[] = listCues.filter(({ intent }) => intent === 'paginate' || intent === 'ask')

function earliest(said: Said, among: readonly Cue[], accept: (intent: Intent) => boolean): Intent | undefined {
  let best: { intent: Intent; at: number } | undefined
  for (const cue of among) {
    if (!accept(cue.intent)) continue
    const at = cueAt(said, cue)
    if (at !== undefined && (!best || at < best.at)) best = { intent: cue.intent, at }
  }
  return best?.intent
}

const isCriterion = ({ slot, mode }: Piece) => slot !== 'distance' && mode !== 'waived'
const hasTitle = (pieces: readonly Piece[]) =>
  pieces.some(({ slot, mode }) => slot === 'title' && mode !== 'exclude' && mode !== 'remove')

const aboutPeople: ReadonlySet<Intent> = new Set<Intent>([
  'reject',
  'move_stage',
  'shortlist',
  'contact',
  'similar',
  'compare',
  'schedule_interview',
  'explain',
  'add_note',
  'undo',
  'export',
])
const excluded =
  /\b(?:ecarte\w*|elimine\w*|refuse\w*|rejette\w*|exclu\w*|discard|reject|rule out|pas|no one|nobody|noone|none|personne|aucun\w*|sans|hors|sauf|don t want|drop|bin|scrap|lose|cut|vire\w*|enleve\w*|retire\w*|supprime\w*|remove|oublie\w*|zappe\w*|laisse\w* tomber|ditch|strike|knock|forget|can go)\b/

/** «seulement ceux en test», "narrow to people in screening": which of them, not what becomes of them. */
const narrowed =
  /^(?:ok |et |and |now |alors )*(?:just|only|narrow\w*|limit\w*|restrict\w*|filter\w*|filtre\w*|restrein\w*|seulement|uniquement|juste|rien que|ne garde\w* que|keep only|garde\w* (?:que|seulement|uniquement)|(?:que|parmi) (?:ceux|celles|les))\b/

/** The verb alone with a pronoun: «tu le refuses», "reject him". */
const plainly =
  /^(?:(?:tu|on|je|vous|nous|merci de|il faut) )?(?:me |nous )?(?:(?:le|la|les|lui|l) )?(?:refuse\w*|ecarte\w*|elimine\w*|rejet\w*|recale\w*|reject|decline|turn (?:him|her|them) down|bin|discard|rule out)(?: (?:le|la|les|lui|him|her|them|both|all|tous|toutes))*$/

/** «écarte ceux sans permis» narrows the search; «écarte Karim» refuses somebody. */
function fits(said: Said, { started, pieces, targets, pointed }: Moment) {
  return (intent: Intent): boolean => {
    if (!aboutPeople.has(intent)) return true
    if (!started && hasTitle(pieces) && targets.length === 0) return false
    if (intent === 'similar' && targets.length === 0) return said.all.split(' ').length < 30 && started
    if (intent === 'undo' && pieces.some(({ slot }) => slot === 'location')) return false
    const described =
      !pointed &&
      targets.every(({ all }) => all) &&
      pieces.some(({ slot, mode }) => slot !== 'pipeline' && (mode !== 'waived' || targets.length === 0))
    if (intent === 'reject' && described && excluded.test(said.all) && !said.clauses.some((clause) => plainly.test(clause)))
      return false
    if (intent === 'move_stage' && narrowed.test(said.all) && pieces.some(({ slot }) => slot === 'pipeline')) return false
    if (intent === 'move_stage')
      return (
        towardsStage.test(said.all) ||
        nextStage.test(said.all) ||
        targets.length > 0 ||
        /\b(?:lui|leur|her|him|them)\b/.test(said.all)
      )
    if (intent === 'shortlist' && hired.test(said.all)) return false
    if (intent === 'shortlist' && targets.length === 0 && pieces.some(isCriterion))
      return /\b(?:short ?list|preselection|de cote|favoris?)\b/.test(said.all)
    return true
  }
}

const incidental = new Set<Piece['slot']>(['location', 'distance', 'availability', 'hours', 'schedule', 'vehicle', 'mobility'])

/** "mark her as hired", «tu me le mets embauché». */
const hired =
  /\b(?:mark|put|set|log|tag|record|list|mets?|met|passe\w*|marque\w*|note\w*)\b(?: \w+){0,4} (?:as |en |comme )?(?:hired|embauchee?s?|recrutee?s?)\b/
const hires = /^(?:on |nous |je |we |let s )?(?:embauch|recrut|engag|hir)\w+ /
const dayAndHour =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|mon|tue|wed|thu|fri|lun|mar|mer|jeu|ven)\b.*\b\d{1,2} ?(?:h|heures?|am|pm)\b|\b\d{1,2} ?(?:h|heures?|am|pm)\b.*\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow)\b/

/** «sur Claire Moreau : relancée le 27/11». */
const noted =
  /^\s*(?:[Ss]ur|[Pp]our|[Cc]oncernant|[Aa]u sujet de|[Àà] propos de|[Aa]bout|[Rr]e|[Rr]egarding|[Oo]n) \p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+)+ ?: ?\S/u

/** «1re → phone», "first and second to the test stage", «tt le monde en présélection»: the goal says what to do. */
function unspoken(said: Said, { targets, started, pieces }: Moment): Intent | undefined {
  if (started && hired.test(said.all) && !hasTitle(pieces)) return 'move_stage'
  if (started && /\b(?:on|je) l embauche|(?:we re|i m|we are) hiring (?:her|him|them)\b/.test(said.all)) return 'move_stage'
  if (started && noted.test(said.text) && !pieces.some(({ slot }) => slot === 'location')) return 'add_note'
  const whose = started && targets.some(({ rank, name }) => rank ?? name) && !hasTitle(pieces)
  if (whose && hires.test(said.clauses[0] ?? '')) return 'move_stage'
  if (whose && dayAndHour.test(said.all) && said.all.split(' ').length <= 12 && !said.question) return 'schedule_interview'
  if (pieces.some(({ slot }) => slot === 'pipeline')) return undefined
  if (!started || targets.length === 0 || said.all.split(' ').length > 12) return undefined
  if (/\b(?:short ?list|preselection(?! tel)|favoris|de cote)\b/.test(said.all)) return 'shortlist'
  const arrow = /(?:→|->|=>|➡)/u.test(said.text)
  return (arrow && stageOf(said.text)) ||
    (towardsStage.test(said.all) && !said.question) ||
    /\bl embauche|hiring (?:her|him|them)\b/.test(said.all)
    ? 'move_stage'
    : undefined
}

const counting =
  /\b(?:combien|conbien|combein|conbiens|cmb|cb|how many|how mny|how may of|nombre (?:de|d)|number of|(?:ca|cela) (?:fait|donne|represente) combien|quel (?:est le )?(?:total|nombre|volume)|(?:the |what s the )total(?: number)?(?: of)?|total (?:number|de candidat\w*|des profils)|headcount|what s the count|count (?:them|of|how|the)|^count|compte[rz]? (?:les|moi)|il (?:y en a|en reste|y a)(?: \w+)? combien|il (?:m |nous )?en reste(?: t il)?$|(?:y en a|en reste t il|il y en a)(?: encore| beaucoup| assez| d autres)$|(?:are there |is there )?(?:any|many|anyone|anybody) (?:left|remaining)$|(?:does|do) (?:any|anyone|many) remain$|many (?:are |is )?(?:left|that|those)$|does that leave|t en as combien|how big is|size of the pool)\b/
const showing =
  /^(?:montre[rz]?|montrer|ouvre[rz]?|ouvrir|affiche[rz]?|afficher|voir|vois|fais (?:moi )?voir|donne[rz]?(?: moi| nous)?|show|open|see|view|display|pull up|bring up|look at|take a look|have a look|zoom|detaille[rz]?|details?|consulte[rz]?|presente[rz]?|parle[rz]? moi|tell me|dis m en|en savoir|c est qui|qui est|who is|who s|let me (?:see|look)|check out|check|regarde[rz]?|regarder|lis|lire|read|give (?:me|us)|get|resume[rz]?|summari[sz]e|sum up|click on|clique[rz]? sur|pull|i want (?:to see)?|je veux voir|up)\b/
const document =
  /\b(?:cv|c v|curriculum\w*|fiche|dossier|profil complet|resume|profile|full profile|details?|parcours|lettre de motivation|cover letter|application|candidature|documents?|infos?|information|en savoir plus|en detail|background|who is|c est qui|qui est)\b/

function shows(said: Said, { pieces, targets, started }: Moment): boolean {
  if (/^(?:re)?(?:cherche|trouve|find|search|look)/.test(said.all)) return targets.some(({ name }) => name?.includes(' '))
  const asked = said.clauses.some((clause) => showing.test(clause))
  const paper = document.test(said.all)
  if (hasTitle(pieces) && !started) return false
  const one = targets.some(({ rank, name }) => rank ?? name)
  if (one) return asked || paper || (!pieces.some(isCriterion) && said.clauses.join(' ').split(' ').length <= 4)
  if (pieces.some(isCriterion)) return false
  if (asked && paper && (started || /\b(?:son|sa|ses|his|her|their|ce|cette|cet|this|that)\b/.test(said.all))) return true
  return (
    started &&
    asked &&
    /\b(?:resultats?|results?|liste?|shortlist|tous|toutes|all|candidats?|candidates?|profils?|profiles?|them|les|la|le)\b/.test(
      said.all,
    )
  )
}

const resets =
  /\b(?:recommence\w*|repart\w* (?:de zero|a zero|du debut)|reparti\w+ (?:de|a) zero|de zero|a zero|nouvelle recherche|autre recherche|nouveau (?:poste|besoin)|efface (?:tout|la recherche|les filtres|les criteres)|(?:vide|enleve|supprime|retire|vire|reinitialise|annule|oublie)[rz]? (?:tout(?:es)?(?: les)?(?: filtres?| criteres?)?|la recherche)$|reset|reinitialis\w+|repartons? (?:de|a) zero|start(?:ing)? (?:over|again|afresh|from scratch|fresh)|new search|different search|another search|from scratch|clear (?:all|everything|the search|the filters|filters|it all)|remove all|tout effacer|remise? a zero|on repart|scrap (?:that|everything|it all)|(?:forget|scrap|ditch|drop) (?:that|everything|it all|all (?:of )?(?:that|this))|blank slate|clean slate)\b/
const anew =
  /^(?:bonjour )?(?:re)?cherche(?! (?:aussi|plutot|uniquement|que))|^besoin|^need|^looking|\b(?:maintenant (?:je|j|il|on)|je (?:re)?cherche(?! (?:aussi|plutot|uniquement|seulement|que))|on (?:re)?cherche|j ai besoin|il me faut(?! (?:aussi|que|uniquement))|il nous faut|changement de|on change|autre (?:poste|besoin|chose|recherche|demande|sujet)|nouveau poste|now (?:i|we|find|look)|i m (?:also )?looking for|i need an?|we need an?|looking for|next (?:role|one|search|job|vacancy)|another (?:role|search|vacancy|one)|different (?:role|job)|find me|trouve moi|trouvez moi|switching to|passons a|moving on|on passe a)\b/
const adds =
  /^(?:ou|or|et|and|plus)\b|\b(?:aussi|egalement|ajout\w*|rajout\w*|en plus|as well|also|too|add(?:ed|ing)?|inclu\w+|elargi\w*|extend\w*|widen\w*|broaden\w*|ainsi que|(?:chuck|throw|bung|stick|pop|toss|mix|put|count) in|open (?:it |this )?(?:up )?to|can t find enough|not enough|pas assez|worth (?:including|adding|considering)|as another|conviendrait|conviendraient|convient)\b/
const refines =
  /\b(?:seulement|uniquement|que (?:ceux|celles|des|les)|parmi|dont|idem|pareil|meme chose|plutot|finalement|enleve\w*|retire\w*|sauf|just|only|among|what about|how about|same|instead|remove|drop|those|ceux|celles|remplace\w*|replace|au lieu|swap|change\w*|mais|but|exclu\w*|filtre\w*|filter|leur|them|they|ils|elles|make (?:it|that)|mets|rather|in fact|actually|pas (?:de|d|les|des)|no|surtout pas)\b/

const wholePipeline =
  /\b(?:tous les|toutes les|all (?:the )?|quels?|quelles|which|whom?|qui|montre\w*|show|liste\w*|list) ?(?:candidat\w*|profils?|candidates?|applicants?|personnes|people|est|sont|is|are|has|have)\b/

function searches(said: Said, moment: Moment): Intent | undefined {
  const { pieces, started, targets } = moment
  if (
    pieces.some(({ slot, value }) => slot === 'pipeline' && ('stage' in value || 'job' in value)) &&
    wholePipeline.test(said.all) &&
    !(started && narrowed.test(said.all))
  )
    return 'search'
  if (resets.test(said.all) && !/\breset (?:password|mot de passe)/.test(said.all)) return 'search'
  if (pieces.length === 0) return undefined
  if (!started) return 'search'
  if (!hasTitle(pieces) || asksAmong(said.text)) return 'refine'
  if (
    anew.test(said.all) &&
    !/\b(?:aussi|also|as well|egalement|seulement|plutot|finalement|instead|same|idem|pareil)\b/.test(said.all)
  )
    return 'search'
  if (targets.length > 0) return 'refine'
  return refines.test(said.all) || adds.test(said.all) || filtering.test(said.all) ? 'refine' : 'search'
}

/** A change of date or hour right after an interview was asked for. */
function goesOn(said: Said, { previous, pieces }: Moment): Intent | undefined {
  const dated = pieces.length > 0 && pieces.every(({ slot }) => slot === 'availability' || slot === 'hours')
  const clocked = /\b\d{1,2} ?(?:h|am|pm)\b|\b\d{1,2} ?h ?\d\d\b/.test(said.all)
  if (previous !== 'schedule_interview' && previous !== 'reschedule_interview') return undefined
  const word = /\b(?:plutot|finalement|rather|instead|make it|actually|en fait|mets|change|non|no)\b/.test(said.all)
  if (/\b(?:meme heure|same time)\b/.test(said.all)) return 'reschedule_interview'
  return (dated || clocked) && said.all.split(' ').length <= 10 && (word || clocked) ? 'reschedule_interview' : undefined
}

/** What a message asks for, in the light of what came before. */
export function intentOf(text: string, moment: Moment): Intent {
  if (moment.long && moment.pieces.length > 2) return 'search'
  if (moment.figured) return 'refine'
  const said = readSaid(text)
  const idly = said.question && !moment.pieces.some(({ slot }) => slot === 'title' || slot === 'certification')
  if (isIdle(said)) return 'out_of_scope'
  if (isVague(said) && moment.pieces.length === 0 && moment.targets.length === 0) return 'clarify'
  if (isElsewhere(said) && (idly || !moment.pieces.some(({ slot }) => !incidental.has(slot)))) return 'out_of_scope'
  if (asksOfRank(said.all, said.question) && moment.started) return 'ask'
  const accept = fits(said, moment)
  const narrowing = moment.pieces.some(isCriterion)
  return (
    earliest(said, cues, accept) ??
    goesOn(said, moment) ??
    unspoken(said, moment) ??
    asksFor(said, moment) ??
    (narrowing ? undefined : earliest(said, late, accept)) ??
    (shows(said, moment) ? 'show' : undefined) ??
    searches(said, moment) ??
    rest(said, moment)
  )
}

function asksFor(said: Said, moment: Moment): Intent | undefined {
  if (moment.pieces.some(({ slot }) => slot === 'pipeline')) return undefined
  const searching =
    !moment.started &&
    !moment.previous &&
    moment.pieces.some(isCriterion) &&
    (moment.targets.length === 0 || hasTitle(moment.pieces))
  const asked = earliest(said, late, (intent) => intent === 'ask')
  if (asked && !searching) return 'ask'
  if (
    counting.test(said.all) &&
    !/\b(?:(?:demande|veut|voudrait|coute|espere|attend|prend|gagne|touche) combien|combien (?:de temps|d annees?|d heures|elle|il(?! (?:y )?en (?:reste|a|manque)| reste))|how many years|total de|nombre d annees|number of years)\b/.test(
      said.all,
    )
  )
    return 'count'
  return !searching && asksAbout(said, moment.refused) ? 'ask' : undefined
}

const required =
  /\b(?:obligatoires?|indispensables?|exigee?s?|requise?s?|necessaires?|facultati\w+|souhaite\w*|apprecie\w*|convien\w+|conviendrait|suffi\w+|avec|sans|with|without|preferably|experience|not|pas|plus|dans|chez|required|essential|mandatory|optional|needed|preferred|desirable|welcome|bienvenue?s?|asset|advantage|ideally?|appreciated|handy|useful|nice to have|enough|instead|rather|plutot|maxi|mini|maximum|minimum|un plus|bonus)\b/

function rest(said: Said, { targets, started, refused }: Moment): Intent {
  if (refused) return started ? 'refine' : 'search'
  if (/^(?:re)?(?:cherche|trouve|find|search|look)/.test(said.all) && !targets.some(({ name }) => name?.includes(' ')))
    return 'clarify'
  if (targets.some(({ rank, name }) => rank ?? name) && started && said.all.split(' ').length <= 5) return 'show'
  if (targets.some(({ name }) => name?.includes(' '))) return 'show'
  if (isElsewhere(said)) return 'out_of_scope'
  if (started && required.test(said.all)) return 'refine'
  return isOther(said) ? 'out_of_scope' : 'clarify'
}
