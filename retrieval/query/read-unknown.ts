import { addPiece, coverSpan, type Draft, isFree } from './draft.ts'
import { firstNames } from './first-names.ts'
import { foldSame } from './fold.ts'
import { namesIn } from './intent/names.ts'

const proper = /(?<![\p{L}\p{N}])[\p{Lu}][\p{L}\p{N}+#.]*[\p{L}\p{N}+#](?: [\p{Lu}][\p{L}\p{N}+#]+)?/gu
const tool =
  /(?:logiciels?|outils?|maitris\w+(?: de)?(?: l'outil| du logiciel| de)?|connaiss\w+(?: de| du)?|connait|utilis\w+|software|tools?|knowledge of|proficien\w+ (?:in|with)|experience (?:of|with|on|sur)|familiar with|using|skills? in|competent (?:in|with)|expert (?:in|en)|sachant utiliser|know|knows|formee? (?:a|sur)|sait faire (?:du|de la)|faire (?:du|de la))(?: (?:le|la|les|l'|the|du|de))*[ ']$/
const joiner = /^(?: ?[,/+&] ?| et | ou | and | or | and either | either )$/
const wanted =
  /^ (?:(?:est|is|are|sont|serait|would be|c'est|ce serait) )?(?:obligatoires?|indispensables?|exigee?s?|requise?s?|imperati\w+|required|essential|mandatory|compulsory|a must|needed|un plus|souhaite\w*|apprecie\w*|idealement|si possible|if possible|a plus|a bonus|preferred|desirable|optional|facultati\w+|optionnel\w*|welcome|un atout|an advantage)(?![a-z])/

/** Tools and cards that no list names: a capital after «logiciel», beside a known tool, or said to be needed; capitals alone between commas. */
export function readUnknown(draft: Draft): void {
  const shouted = draft.text === draft.text.toUpperCase()
  if (!shouted) {
    for (const match of draft.text.matchAll(proper)) {
      const { index: start } = match
      const end = start + match[0].length
      if (!isFree(draft, start, end) || isOtherName(draft, match[0], start, end)) continue
      const acronym = /^[A-Z]{3,6}\d?$/.test(match[0])
      const needed = wanted.test(draft.folded.slice(end))
      const before = draft.folded.slice(Math.max(0, start - 40), start)
      const listed = acronym && isAlone(draft, start, end)
      if (!tool.test(before) && !isJoined(draft, start, end) && !needed && !listed) continue
      put(draft, (listed || needed) && acronym ? 'certification' : 'skill', { start, end })
    }
  }
  if (!draft.long) readSegments(draft)
}

function put(draft: Draft, slot: 'skill' | 'certification', { start, end }: { start: number; end: number }): void {
  addPiece(draft, { slot, value: draft.text.slice(start, end) }, start, end)
  coverSpan(draft, start, end)
}

function isAlone(draft: Draft, start: number, end: number): boolean {
  return /[,;/+–—-] ?$|\b(?:et|and|ou|or) $/.test(draft.folded.slice(0, start)) && /^ ?(?:[,;/+–—-]|$| (?:et|and|ou|or) )/.test(draft.folded.slice(end))
}

function isOtherName(draft: Draft, word: string, start: number, end: number): boolean {
  if (firstNames.has(foldSame(word).split(' ')[0]!)) return true
  return draft.places.some((place) => place.start < end && start < place.end) || /^(?:I|Je|Le|La|Les|The|And|Or|Et|Ou|En|Avec|With|CDI|CDD|URGENT|SVP|STP|ASAP|RDV|CV|OK|PDF|CSV|EHPAD|NHS|DOM|TOM|IDF|PACA)$/.test(word)
}

function isJoined(draft: Draft, start: number, end: number): boolean {
  return draft.pieces.some(
    (piece) =>
      piece.slot === 'skill' &&
      /\p{Lu}/u.test(draft.text.slice(piece.start, piece.end)) &&
      ((piece.end <= start && joiner.test(draft.folded.slice(piece.end, start))) || (end <= piece.start && joiner.test(draft.folded.slice(end, piece.start)))),
  )
}

const idle =
  /(?:^|[ '])(?:je|j|tu|t|il|elle|on|nous|vous|ils|elles|me|moi|te|se|c|ce|ca|cela|qui|que|qu|quoi|dont|merci|svp|stp|please|pls|plz|thanks|thank|bonjour|salut|hello|hi|hey|bjr|slt|ok|oui|non|no|yes|urgent|urgence|vite|rapidement|asap|loge\w*|logement|nourri\w*|accommodation|live-in|poste|job|role|position|mission|candidat\w*|profils?|quelqu'un|someone|somebody|anyone|people|personnes?|gens|besoin|need\w*|cherch\w*|recherch\w*|look\w*|find|trouv\w*|faut|faudrait|want\w*|veux|voudr\w*|souhait\w*|is|are|be|been|was|will|would|can|could|should|must|have|has|had|do|does|did|est|sont|etre|etait|ont|avoir|a|ait|peut|doit|i|we|you|he|she|they|it|that|this|these|those|who|which|what|when|where|why|how|if|si|quand|comme|like|mais|but|euh|hein|genre|bref|voila|well|plus|moins|tres|very|really|vraiment|bien|good|great|top|bon|bonne|serieu\w*|motive\w*|dynamique|sympa|souriant\w*|jeune|young|team|equipe|salaire|salary|pay|paye\w*|remuneration|avantages|benefits|mutuelle|tickets|primes?|bonus|start\w*|debut\w*|commence\w*|des que|rentree|contrat|contract|temps|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?|ans?|years?|matin|soir|nuit|week|weekend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|remplac\w*|cover|maternite|maternity|lieu|place|ville|town|area|secteur|region|sinon|aussi|also|too|seulement|uniquement|only|just|plutot|rather|instead|finalement|actually|idem|same|pareil|preference|priorit\w*|possible\w*|accepte\w*|welcome|bienvenu\w*|exige\w*|requis\w*|obligatoire\w*|required|essential|voiture|car|vehicle|vehicule|van|permis|licence|license|expo?|experience\w*|xp|junior|senior|confirme\w*|debutant\w*|beginner\w*|graduate\w*|diplom\w*|degree|niveau|level|minimum|mini|maxi|maximum|max|min|environ|about|around|autour|near|pres|proche|radius|rayon|km|miles?|budget|enlev\w+|retir\w+|remove|drop|vire\w*|sans|without|pas|not|ne|none|nobody|never|jamais|tout|tous|toute|toutes|all|any|every|other|autre\w*|suivant\w*|next|more|first|premier\w*|second\w*|third|dernier\w*|last|deux|trois|two|three|number|numero|home|maison|clients?|femme\w*|homme\w*|women|men|woman|man|long|short|longue|duree|term|renouvelable|evolutif\w*|evolution|cadre|statut|fixe|variable|commission\w*|travail|work|working|shifts?|horaires?|planning|roulement|repos|off)(?=$|[ '])/

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

function readSegment(draft: Draft, from: number, to: number): void {
  const raw = draft.folded.slice(from, to)
  const lead = /^(?:avec|with|et|and|maitrise (?:de |du |des |d')?|connaissance (?:de |du |des |d')?|knowledge of |experience (?:in|of|with) )? ?/.exec(raw)![0].length
  const tail = /[ .!?]*$/.exec(raw)![0].length
  const start = from + lead
  const end = to - tail
  const said = draft.folded.slice(start, end)
  const words = said.split(/[ ']/).filter(Boolean)
  if (words.length === 0 || words.length > 3 || said.length < 4 || !isFree(draft, from, to) || /\d/.test(said) || !/^[\p{L}]/u.test(said)) return
  if (idle.test(said) || from === 0 || draft.places.some((place) => place.start < end && start < place.end)) return
  if (namesIn(draft.text.slice(start, end), draft.today).length > 0 || firstNames.has(words[0]!) || overlapsTerm(draft, start, end)) return
  put(draft, 'skill', { start, end })
}

function overlapsTerm(draft: Draft, start: number, end: number): boolean {
  const strong = (kind: string) => ['occupation', 'industry', 'language', 'contract', 'schedule', 'working_time', 'diploma', 'seniority'].includes(kind)
  return draft.terms.some((term) => strong(term.kind) && term.start < end && start < term.end)
}

