import type { Draft, Piece, Slot } from './draft.ts'

type Part = 'head' | 'about' | 'mission' | 'profile' | 'nice' | 'terms'

const headings: [Part, RegExp][] = [
  [
    'nice',
    /^(?!les? plus ?: ?(?:tickets?|primes?|mutuelle|parking|resto|cantine|rtt|ce\b|13e|salle|avantages|chien))(?:les? plus|(?:the |our )?nice[- ]to[- ]haves?|bonus points|extra credit|ce qui serait (?:chouette|un plus|bien|top)|bonus|nice to have|desirables?|what would be (?:lovely|nice|great)|would be (?:nice|great|a plus|lovely)|apprecie\w*|souhaite\w*|(?:les |un )?atouts?|en plus|un plus|preferred|it would be|idealement|les petits plus|optional)\b/,
  ],
  [
    'profile',
    /^(?:(?:votre |le |ton )?profil\w*(?: recherche)?|(?:votre |ton )?bagage|ce (?:qu'on|que nous|qu'il) (?:attend|demand|cherch|recherch|faut|te faut)\w*|vous (?:avez|etes|possedez|justifiez|disposez|maitrisez)|tu (?:as|es)|competences?|qualifications?|pre-?requis|exigences?|requis|formation|conditions requises|what we (?:ask|need|expect|require|want|look)\w*|you have|you are|you will have|you'll have|you'll need|you need|(?:the |our )?essentials?|requirements?|(?:the |our )?must[- ]haves?|il vous faut|il te faut|on (?:veut|attend)|(?:vos|tes) (?:principaux |meilleurs )?atouts?|vous(?= *$)|you(?= *$)|toi(?= *$)|about you|who you are|skills|what you (?:bring|need|have|ll need|'ll need)|the person|person specification|we need|we are looking for|experience|nous recherchons|on recherche|il vous faut|qui etes-vous|your profile|the ideal candidate|candidate profile|what you'll bring)\b/,
  ],
  [
    'mission',
    /^(?:(?:vos |les |tes |la |votre |your |main |key |the )*(?:missions?|taches?|activites|responsabilites|responsibilities|duties|tasks|role|day|job purpose|quotidien|journee)|ce que (?:tu|vous) fer\w+|what you will do|what you'll do|what you'll be doing|you will|you'll|the role|vous serez|rattache\w*|au quotidien|vous (?:assurez|participez|aurez|prenez|gerez)|day to day|day-to-day|le poste|descriptif|description)\b/,
  ],
  [
    'terms',
    /^(?:conditions|contrats?|remuneration|salaires?|horaires?|nous (?:offrons|proposons|vous proposons)|on (?:offre|propose)|(?:nos |les |vos |tes |our |your |the )?(?:petits plus|avantages|benefits|perks|extras|plus(?= ?: ?(?:tickets?|primes?|mutuelle|parking|resto|cantine|rtt|13e|salle)))|ce que vous pouvez attendre|pourquoi (?:nous|venir)|why (?:join|work)|what's in it|rewards?|ce qu'on (?:offre|propose)|ce que (?:nous|l'on) (?:offrons|proposons|offre)|what (?:we offer|you get|you'll get|we're offering|we give)|benefits|package|the (?:job|offer|package|deal|pay)|pay|salary|hours|contract|location|lieu|we offer|in return|dates?|type de contrat|poste a pourvoir|cdi|cdd|permanent|full[- ]time|temps)\b/,
  ],
  [
    'about',
    /^(?:(?:qui|who) (?:sommes|are)|a propos|about (?:us|the company)|notre (?:entreprise|societe|etablissement|maison|equipe)|l'entreprise|la societe|our (?:company|team|client)|chez [a-z]|at [a-z]+ we|the company|company|presentation|contexte)\b/,
  ],
]
const keptAnywhere: ReadonlySet<Slot> = new Set<Slot>([
  'location',
  'contract',
  'contract_duration',
  'working_time',
  'salary',
  'availability',
  'remote',
  'hours',
  'schedule',
  'distance',
  'mobility',
])
const ofDuties: ReadonlySet<Slot> = new Set<Slot>([
  'skill',
  'industry',
  'company',
  'title',
  'seniority',
  'language',
  'education',
  'experience',
  'mobility',
  'vehicle',
  'certification',
])
const requires =
  /(?:experience|(?:they|you|we|he|she|i) (?:will )?need|should (?:hold|have)|holds? |has to|doit |doivent |il (?:te |vous |lui )?faut|titulaire|apprecie|atout|bienvenu|maitris|connaissance|exige|requis|obligatoire|indispensable|diplome|required|essential|must|knowledge|qualif|licen|permis|certif|ideal|souhait|a plus|un plus|bonus|desirable|niveau|bac|degree)/

/** Line by line, the part of the advertisement that a line belongs to. */
function partsOf(folded: string): { part: Part; start: number; end: number; line: string }[] {
  const lines: { part: Part; start: number; end: number; line: string }[] = []
  let part: Part = 'head'
  let at = 0
  for (const raw of folded.split('\n')) {
    const line = raw.replace(/^[\s\-–—•*·▪►✔#>]+/, '')
    const known = headings.find(([, pattern]) => pattern.test(line))?.[0]
    const isHeading = line.length < 45 && !/[.;]$/.test(line.trim())
    if (known) part = known
    else if (isHeading && line.trim().endsWith(':')) part = 'terms'
    else if (lines.length > 0 && part === 'head' && line.length > 60) part = 'about'
    const bullet = /^\s*[-–—•*·▪►✔]/.test(raw)
    lines.push({
      part: bullet && (part === 'head' || part === 'about') ? 'profile' : part,
      start: at,
      end: at + raw.length,
      line,
    })
    at += raw.length + 1
  }
  return lines
}

/** Of a pasted advertisement, what describes the work or the firm is no criterion; the profile and the terms are. */
export function sieveAdvert(draft: Draft, pieces: readonly Piece[]): Piece[] {
  const lines = partsOf(draft.folded)
  const signed = signature(draft)
  const title = pieces.find(({ slot, mode, start }) => slot === 'title' && mode === 'must' && start < signed)
  const pay = pieces.filter(({ slot }) => slot === 'salary')
  const lineOf = (piece: Piece) => lines.find(({ start, end }) => piece.start >= start && piece.start <= end) ?? lines[0]!
  const first = title && lineOf(title)
  return pieces.flatMap((piece): Piece[] => {
    const line = lineOf(piece)
    if (piece.start > signed || (piece.slot === 'salary' && piece !== pay[0])) return []
    if (piece.slot === 'title') return first && (line === first || isWholeLine(draft, piece, line)) ? [piece] : []
    if (piece.slot === 'company') return []
    if (keptAnywhere.has(piece.slot)) return [piece]
    if (line.part === 'nice' && !piece.said) return [{ ...piece, mode: 'nice' }]
    if (!ofDuties.has(piece.slot) || (piece.said && piece.mode === 'nice' && line.part !== 'mission')) return [piece]
    if (line.part === 'profile' || line.part === 'nice')
      return piece.slot === 'industry' && !/experience|exp\b|secteur|sector|background/.test(line.line) ? [] : [piece]
    if (piece.slot === 'skill' || piece.slot === 'industry')
      return line === first && piece.slot === 'skill'
        ? [piece]
        : requires.test(sentenceAt(draft, piece).replace(/certifi\w+|qualit\w+/g, '')) && line.part !== 'mission'
          ? [piece]
          : []
    if (line.part === 'about' && piece.slot === 'certification' && /certifie|accredited|iso/.test(sentenceAt(draft, piece)))
      return []
    return line.part === 'about' || line.part === 'mission' ? (requires.test(sentenceAt(draft, piece)) ? [piece] : []) : [piece]
  })
}

/** «- 1 commis de cuisine»: a line that is nothing but a job. */
function isWholeLine(draft: Draft, { start, end }: Piece, line: { start: number; end: number }): boolean {
  return (
    /^[\s\-–—•*·]*(?:\d+ |un |une |an? )?$/.test(draft.folded.slice(line.start, start)) &&
    /^ ?(?:\(?[hf] ?\/ ?[hf]\)?)?[\s.,;]*$/.test(draft.folded.slice(end, line.end))
  )
}

/** Where a mail is signed: whoever wrote it has a job too. */
function signature({ folded }: Draft): number {
  const last = [
    ...folded.matchAll(
      /\n(?:(?:many |kind |best )?(?:thanks|regards|wishes)|cheers|speak soon|merci (?:de|d'avance|pour|a)[^\n]*|cordialement|bien a (?:toi|vous)|a bientot|belle journee|bonne journee)[^\n]{0,30}\n/g,
    ),
  ].at(-1)
  return last && last.index > folded.length / 3 ? last.index : folded.length
}

function sentenceAt({ folded }: Draft, { start, end }: Piece): string {
  const from = Math.max(folded.lastIndexOf('\n', start - 1), folded.lastIndexOf('. ', start - 1)) + 1
  const stops = [folded.indexOf('\n', end), folded.indexOf('. ', end)].filter((at) => at >= 0)
  return folded.slice(from, stops.length > 0 ? Math.min(...stops) : folded.length)
}
