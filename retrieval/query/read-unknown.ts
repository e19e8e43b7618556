import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { isLinked } from './is-linked.ts'
import { firstNames } from './first-names.ts'
import { idleWords, plainWords } from './plain-words.ts'
import { foldSame } from './fold.ts'
import { isHouse } from './houses.ts'
import { namesIn } from './intent/names.ts'
import { isTalk } from './talk.ts'

const proper = /(?<![\p{L}\p{N}])[\p{Lu}][\p{L}\p{N}+#.]*[\p{L}\p{N}+#](?:-\p{Lu}[\p{L}\p{N}]+)*(?: [\p{Lu}][\p{L}\p{N}+#]+)?/gu
const tool =
  /(?:logiciels?|outils?|maitris\w+(?: de)?(?: l'outil| du logiciel| de)?|connaiss\w+(?: de| du)?|connait|utilis\w+|software|tools?|knowledge of|proficien\w+ (?:in|with)|experience (?:of|with|on|sur)|familiar with|using|skills? in|competent (?:in|with)|expert (?:in|en)|sachant utiliser|know|knows|formee? (?:a|sur)|sait faire (?:du|de la)|faire (?:du|de la))(?: (?:le|la|les|l'|the|du|de))*[ ']$/
/** «Dr Veto ou Vetup, l'un des deux logiciels»: what they are is said after them. */
const tools =
  /^(?: (?:ou|or|et|and) [\w'-]+(?: [\w'-]+)?)?,? ?(?:l'un des deux |les deux |au choix comme |comme |either |both |as |one of the (?:two )?|whichever of the (?:two )?|the |une? |des )?(?:logiciels?|outils?|progiciels?|softwares?|tools?|systems?|packages?|crm|erp|sirh)(?![a-z])/
const joiner = /^(?: ?[,/+&] ?| et | ou | and | or | and either | either )$/
const wanted =
  /^ (?:(?:est|is|are|sont|serait|would be|c'est|ce serait) )?(?:obligatoires?|indispensables?|exigee?s?|requise?s?|imperati\w+|required|essential|mandatory|compulsory|a must|needed|un plus|souhaite\w*|apprecie\w*|idealement|si possible|if possible|a plus|a bonus|preferred|desirable|optional|facultati\w+|optionnel\w*|welcome|un atout|an advantage)(?![a-z])/

const card =
  /(?:card|badge|licen[cs]e|ticket|certificate|award|carte|certificat|agr[ée]ment|attestation|habilitation|registration)s?(?![a-z])/i
const ofCard =
  /(?<![a-z])(?:carte|certificat|agrement|attestation|habilitation|brevet) (?:de |d'|du )?[a-z]+(?: [a-z]+)?(?= (?:obligatoire|exige|requis|indispensable|souhait|en cours|valide))/g

const sector =
  /(?<![a-z])(?:in|from|within) (?:the )?([a-z]{4,}(?: [a-z]{4,})?) (?:industry|sector|business|trade)(?![a-z])|(?<=^|[,;.] ?|\b(?:and|with|some|from|has|have|any) )([a-z]{4,}) (?:sector|industry) (?:exposure|experience|background|knowledge)(?![a-z])|(?<![a-z])(?:secteur|industrie|filiere|monde) (?:de la |de l'|du |des |de |d')([a-z]{4,}(?:-[a-z]+)?)(?= *(?:$|[,.;!?]| a | en | sur ))/g

/** Sectors that are nothing without the word. */
const wholeSector = /^(?:public|private|third|voluntary|independent|food) (?:sector|industry)(?![a-z])/

/** Tools and cards that no list names: a capital after «logiciel», beside a known tool, or said to be needed; capitals alone between commas. */
export function readUnknown(draft: Draft): void {
  const shouted = draft.text === draft.text.toUpperCase()
  if (!shouted) {
    for (const match of draft.text.matchAll(proper)) {
      const { index: start } = match
      const end = start + match[0].length
      if (!isFree(draft, start, end) || isOtherName(draft, match[0], start, end)) continue
      const acronym = /^[A-Z]{3,6}\d?$|^[A-Z]{2}\d{1,2}$/.test(match[0])
      const needed = wanted.test(draft.folded.slice(end))
      const before = draft.folded.slice(Math.max(0, start - 40), start)
      const listed = (acronym || /^[A-Z]{1,3}\d{2,3}$/.test(match[0])) && isAlone(draft, start, end)
      if (!tool.test(before) && !isJoined(draft, start, end) && !needed && !listed && !tools.test(draft.folded.slice(end)))
        continue
      putUnknown(
        draft,
        (((listed || needed) && acronym) || card.test(match[0])) && !isJoined(draft, start, end) ? 'certification' : 'skill',
        { start, end },
      )
    }
  }
  for (const match of draft.left.matchAll(sector)) {
    const said = match[1] ?? match[2] ?? match[3]!
    const start = match.index + match[0].indexOf(said)
    const name = wholeSector.exec(draft.folded.slice(start))?.[0] ?? said
    if (isFree(draft, start, start + name.length)) putUnknown(draft, 'industry', { start, end: start + name.length })
  }
  readTrade(draft)
  for (const match of draft.left.matchAll(ofCard))
    putUnknown(draft, 'certification', { start: match.index, end: match.index + match[0].length })
  if (draft.lang === 'en')
    for (const { index, 0: said } of draft.text.matchAll(lettered))
      if (isFree(draft, index, index + said.length) && !/^(?:ID|CV|HR|IT|SIM|UK|EU|PC)(?![a-z])/.test(said))
        putUnknown(draft, 'certification', { start: index, end: index + said.length })
  for (const [pattern, slot] of named) for (const match of draft.folded.matchAll(pattern)) putNamed(draft, slot, match)
  if (draft.long) return
  readModal(draft)
  readBeside(draft)
  readSegments(draft)
}

/** "CSR card", "PTS ticket": letters before the word for a card. */
const lettered = /(?<![\p{L}\d])[A-Z]{2,6} (?:cards?|tickets?|licen[cs]e|badge|permit)(?: holder)?(?![\p{L}])/gu

const issued =
  /^(?:habilitation|carte|certificat|agrement|attestation|brevet|licence|qualification|accreditation)(?![a-z])|(?:card|ticket|licen[cs]e|certificate|certification|badge|award|registration|permit)s?$/

const named: [RegExp, 'skill' | 'certification'][] = [
  [
    /(?<![a-z])(?:doi(?:t|vent)|devra(?:it|ient)?|devront|faut|faudrait|must|should|needs? to|has to|have to|got to|besoin de|qui|who(?: can)?|able to) (?:aussi |bien |egalement |vraiment |also |really |absolument )*(?:connai\w*|maitris\w*|sa(?:voir|che|it)|pratiqu\w*|know(?:s)?(?: (?:about|how to do|their))?|master|understand|do) (?:la |le |les |l'|the |du |de la |des )?([a-z][a-z-]{2,}(?: (?:en |de |du |des |d'|a |of |and )?[a-z][a-z-]{2,}){0,3})(?= *(?:$|[,.;!?)]))/g,
    'skill',
  ],
  [
    /(?<![a-z])(?:regulated by|registered with|accredited by|chartered with|member of|certified by|inscrite?s? (?:a|au)|membre de|certifiee?s? par|agreee?s? par|titulaires? (?:du|de la|d'un|d'une)) (?:the |la |le |l')?([a-z]{2,6})(?![a-z'])/g,
    'certification',
  ],
  [
    /(?<![a-z])(?:sait|sachant|savoir|capable de) faire (?:du |de la |des |de l'|les |le |la )([a-z][a-z-]{3,}(?: [a-z][a-z-]{3,})?)(?= *(?:$|[,.;!?)]| (?:et|a|sur|en|pour|avec) ))/g,
    'skill',
  ],
  [
    /(?<![a-z])sur (machines? [a-z]{4,}|presses? [a-z]{4,}|tours? [a-z]{4,})(?= *(?:$|[,.;!?)]| (?:et|a|sur|en|pour|avec) ))/g,
    'skill',
  ],
  [
    /(?<=(?:^|[,;.:] ?|\b(?:or|and|with|ou|et) (?:an? )?))((?:[a-z]+ ){1,2}(?:award|certificate|ticket|badge))(?= *(?:$|[,.;!?)]| (?:or|and|in|is|required|essential|needed|would|preferred|desirable) ))/g,
    'certification',
  ],
]

/** "regulated by the SRA", «qui sait faire du casher»: named by the words around it. */
function putNamed(draft: Draft, slot: 'skill' | 'certification', match: RegExpExecArray): void {
  const start = match.index + match[0].lastIndexOf(match[1]!)
  const end = start + match[1]!.length
  const short = match[1]!.length <= 6 && slot === 'certification' && !match[1]!.includes(' ')
  if (short && !/^[A-Z]{2,6}$/.test(draft.text.slice(start, end))) return
  if (
    isFree(draft, start, end) &&
    !idleWords.test(match[1]!) &&
    !draft.places.some((place) => place.start < end && start < place.end)
  )
    putUnknown(draft, slot, { start, end })
}

type Kind = 'skill' | 'certification' | 'industry'

export function putUnknown(draft: Draft, known: Kind, { start, end }: { start: number; end: number }): void {
  if (isTalk(draft.folded.slice(start, end))) return
  const folded = draft.folded.slice(start, end)
  const slot =
    known !== 'skill' ? known : issued.test(folded) ? 'certification' : isHouse(draft.lang, folded) ? 'industry' : known
  const said = draft.text
    .slice(start, end)
    .replace(/^(?:logiciels?|outils?|progiciels?|software|spécialités?|compétences?) (?=\S)/i, '')
  addPiece(draft, { slot, value: said }, start, end)
  coverSpan(draft, start, end)
}

const isAfterTitle = (draft: Draft, start: number) => draft.pieces.some(({ slot, end }) => slot === 'title' && end === start - 1)

function isAlone(draft: Draft, start: number, end: number): boolean {
  return (
    (/[,;/+–—-] ?$|\b(?:et|and|ou|or) $/.test(draft.folded.slice(0, start)) || isAfterTitle(draft, start)) &&
    /^ ?(?:[,;/+–—-]|$| (?:et|and|ou|or) )/.test(draft.folded.slice(end))
  )
}

function isOtherName(draft: Draft, word: string, start: number, end: number): boolean {
  if (firstNames.has(foldSame(word).split(' ')[0]!)) return true
  return (
    draft.places.some((place) => place.start < end && start < place.end) ||
    /^(?:I|Je|Le|La|Les|The|And|Or|Et|Ou|En|Avec|With|CDI|CDD|URGENT|SVP|STP|ASAP|RDV|CV|OK|PDF|CSV|H\/F|TBC|TBD|ETP|CET|HT|TTC|BAC|BTS|CAP|EHPAD|NHS|DOM|TOM|IDF|PACA|MPS|UPS|TLR|DOE|OTE|EOE|PAYE|LTD|IR35|VAT|GMT|FYI|NB|PS|UK|USA|EU|UE|NW|NE|SW|SE|KPI|CSE|RTT|SMIC|TTC|PME|TPE|ETI|RAS|QCM|VIP|LOL|MDR|BTW|IMO|AKA|PTO|EAP|EPC|LIEU|POSTE|CONTRAT|SALAIRE|PERMIS|PROFIL|NIGHTS|DAYS|TEMP|PERM|PAY|JOB)$/.test(
      word,
    )
  )
}

function isJoined(draft: Draft, start: number, end: number): boolean {
  return draft.pieces.some(
    (piece) =>
      piece.slot === 'skill' &&
      /\p{Lu}/u.test(draft.text.slice(piece.start, piece.end)) &&
      isLinked(draft, joiner, [piece, { start, end }]),
  )
}

/** «…, lecture de plan, 2x8»: a short stretch between commas that nothing explains is a know-how. */
function readSegments(draft: Draft): void {
  const known = draft.pieces.filter(({ slot }) => slot !== 'clear').length
  if (known === 0) return
  const cut = /\s*[,;/+•\n]\s*|\s+[–—-]\s+|\s\|\s/g
  let from = 0
  const ends = [...draft.folded.matchAll(cut)].map((match) => [match.index, match.index + match[0].length] as const)
  if (ends.length < 2 && !(ends.length === 1 && known > 1)) return
  for (const [end, next] of [...ends, [draft.folded.length, draft.folded.length] as const]) {
    readSegment(draft, from, end)
    from = next
  }
}

const wish =
  /(?<=^|[,;.:!?(–—] ?|\b(?:and|et|plus) )((?:and |et |oh |also |aussi |puis )*(?:with |avec |some |de l'|de la |du |des |un peu de |la |le |les |l'|the |a |an )?)((?:[a-z][a-z'-]*)(?: [a-z][a-z'-]*){0,2}?)((?: (?:experience|exp|skills?|background|knowledge|exposure))?(?:,? (?:that|it|this|which|ca|ce)(?:'d| would| wd|'s)?)?,? (?:est |is |are |sont |serait |devient |deviendrait |becomes? |would be |wd be |wd b |would b |cd be |can be |c'est |ce serait |be )?(?:(?:un |an? |en |as an? |juste |just |simple |en simple |a lovely |a real )?(?:plus|must|bonus|atout|asset|advantage|nice to have|extra)|gr8|great|lovely|fab|oblig|obligatoires?|indispensables?|exigee?s?|requise?s?|required|essential|mandatory|compulsory|needed|souhaitee?s?|apprecie\w*|preferred|desirable|optional|handy|en plus|bienvenu\w*|(?:has|have|needs?|must) (?:to )?be there|doi(?:t|vent) y etre|il (?:le|la|les) faut|non[- ]negotiable|non negociable))(?= *(?:$|[,.;:!?)]| (?:et|and|but|mais|svp|stp|pls|please|too|aussi) ))/g

/** «découpe porc obligatoire», "lead work, that'd be handy": no list holds it, and it is said to be wanted. */
function readModal(draft: Draft): void {
  for (const match of draft.left.matchAll(wish)) {
    const start = match.index + match[1]!.length
    const end = start + match[2]!.length
    if (isKnowHow(draft, start, end)) putUnknown(draft, 'skill', { start, end })
  }
}

/** Words that are neither read, nor idle, nor a place, a name or a job. */
export function isKnowHow(draft: Draft, start: number, end: number): boolean {
  const said = draft.folded.slice(start, end)
  return (
    said.length >= 3 &&
    isFree(draft, start, end) &&
    !idleWords.test(said) &&
    !/ (?:en|de|du|des|a|au|at|of|in|for|to|la|le|the|et|and)$/.test(said) &&
    !plainWords.has(said) &&
    !firstNames.has(said.split(' ')[0]!) &&
    !draft.places.some((place) => place.start < end && start < place.end) &&
    !overlapsTerm(draft, start, end)
  )
}

/** «Conducteur de ligne en meunerie», "in flour milling": after the job, the trade it is done in. */
function readTrade(draft: Draft): void {
  for (const title of draft.pieces.filter(({ slot }) => slot === 'title')) {
    const match =
      /^ (?:en |dans (?:la |le |les |l')|in (?:the )?)([a-z][a-z-]{4,}(?: [a-z-]{4,})?)(?= *(?:$|[,.;!?(]| (?:a|sur|near|around|at|cdi|cdd|pour|for|with|avec) ))/.exec(
        draft.left.slice(title.end),
      )
    if (!match || draft.long) continue
    const start = title.end + match[0].length - match[1]!.length
    const end = title.end + match[0].length
    if (isKnowHow(draft, start, end) && /^\p{Ll}/u.test(draft.text.slice(start))) putUnknown(draft, 'industry', { start, end })
  }
}

/** Typed short, without a capital. */
const isSmall = ({ text }: Draft) => text === text.toLowerCase() && text.split(' ').length < 10

/** «dog groomer hand stripping,»: typed right after the job, up to the next stop. */
function readBeside(draft: Draft): void {
  for (const title of draft.pieces.filter(({ slot, mode }) => slot === 'title' && mode === 'must')) {
    const said = (isSmall(draft) ? /^ ([a-z]{4,} [a-z]{4,})(?= *(?:,|$| ·))/ : /^ ([a-z]{4,} [a-z]{4,})(?= *(?:,|$))/).exec(
      draft.left.slice(title.end),
    )?.[1]
    if (!said) continue
    const start = title.end + 1
    const end = start + said.length
    if (isKnowHow(draft, start, end) && /^\p{Ll}/u.test(draft.text.slice(start))) putUnknown(draft, 'skill', { start, end })
  }
}

/** "fully qualified", "usual package", "ditch them": of a stretch of its own, what asks for nothing. */
const idleStretch =
  /^(?:(?:(?:fully|newly|suitably|properly|already|well) )?(?:qualified|licen[cs]ed|registered|accredited|chartered|certified|skilled|time[- ]served|ticketed|vetted|competent|capable|proven)|(?:so )?(?:ditch|drop|scrap|lose|forget|bin|remove|delete|chuck|change|leave) (?:it|them|that|those|this).*|(?:usual|standard|normal|shutdown) (?:package|terms|rates?|crew|pay)|(?:full )?training(?: (?:given|provided|included))?|full training|or (?:equivalent|similar|near offer)|price work|piece work|day work)$/

/** What is said of a criterion, at the end of its stretch: «appréciée», "a must". */
const modal =
  /(?: (?:experience|exp|skills?|background|know-how|knowledge))?(?: (?:est |is |are |sont |serait |would be |wd be |wd b |can be |c'est )?(?:(?:(?:un |a |an |en |as a |juste |just |simple |en simple |a lovely )?(?:plus|must|bonus|atout|asset|advantage|nice to have|extra|\+))|gr8|great|lovely|oblig|obligatoires?|indispensables?|exigee?s?|requise?s?|imperati\w+|required|essential|mandatory|compulsory|needed|souhaite\w*|apprecie\w*|idealement|ideally|si possible|if possible|preferred|desirable|optional|facultati\w+|optionnel\w*|welcome|nice|handy|maitrisee?s?|bienvenu\w*))?[ .!?]*$/

function readSegment(draft: Draft, from: number, to: number): void {
  const raw = draft.folded.slice(from, to)
  const lead =
    /^(?:(?:avec|with|et|and)(?![a-z])|maitrise (?:de |du |des |d')?|connaissance (?:de |du |des |d')?|knowledge of |experience (?:in|of|with) )? ?/.exec(
      raw,
    )![0].length
  const tail =
    (modal.exec(raw)?.[0].length ?? 0) ||
    (/ (?:both|each|alike|too|as well|etc|especially|obviously|basically|trained|proficient|competent|confident|savvy|surtout|notamment|essentiellement|principalement|mainly|mostly|hein|quoi|evidemment)[ .!?]*$/.exec(
      raw,
    )?.[0].length ??
      0)
  const start = from + lead
  const end = to - tail
  const said = draft.folded.slice(start, end)
  const pair = /^([a-z][a-z-]+(?: [a-z-]+)?) (?:et|and) ([a-z][a-z-]+(?: [a-z-]+)?)$/.exec(said)
  if (pair) {
    readSegment(draft, start, start + pair[1]!.length)
    readSegment(draft, end - pair[2]!.length, end)
    return
  }
  const words = said.split(/[ ']/).filter(Boolean)
  if (
    words.length === 0 ||
    words.length > 3 ||
    said.length < 4 ||
    !isFree(draft, from, to) ||
    /\d/.test(said) ||
    !/^[\p{L}]/u.test(said)
  )
    return
  if (/^(?:pour|for|dans|chez) /.test(said) || idleStretch.test(said)) return
  const from0 = Math.max(...['.', '!', '?', '\n'].map((mark) => draft.folded.lastIndexOf(mark, from)))
  if (draft.text.slice(from0 + 1, to).includes('··')) return
  if (idleWords.test(said) || from === 0 || draft.places.some((place) => place.start < end && start < place.end)) return
  if (
    namesIn(draft.text.slice(start, end), draft.today).length > 0 ||
    firstNames.has(words[0]!) ||
    overlapsTerm(draft, start, end)
  )
    return
  const town =
    /^\p{Lu}\p{Ll}+(?:[- ]\p{L}+)*$/u.test(draft.text.slice(start, end)) && !draft.pieces.some(({ slot }) => slot === 'location')
  if (town) {
    addPiece(draft, { slot: 'location', value: { place: draft.text.slice(start, end), type: 'city' } }, start, end)
    coverSpan(draft, start, end)
  } else putUnknown(draft, 'skill', { start, end })
}

function overlapsTerm(draft: Draft, start: number, end: number): boolean {
  const strong = (kind: string) =>
    ['occupation', 'industry', 'language', 'contract', 'schedule', 'working_time', 'diploma', 'seniority'].includes(kind)
  return draft.terms.some((term) => strong(term.kind) && term.start < end && start < term.end)
}
