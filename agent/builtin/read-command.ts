import { fold } from '#lib/words'
import { ranksSaid } from '#retrieval/query/intent/ranks'
import type { Args, Intent, Target } from '#retrieval/query/slots'

const stages: [NonNullable<Args['stage']>, RegExp][] = [
  ['phone_screen', /\b(?:entretien (?:telephonique|tel)|(?:pre ?)?qualif\w* telephonique|phone (?:screen|interview|call))\b/],
  ['interview', /\b(?:entretiens?|interviews?)\b/],
  ['screening', /\b(?:preselection\w*|screening|shortlist)\b/],
  ['test', /\btests?\b/],
  ['offer', /\b(?:en|a|une|an?|to|the) (?:offre|proposition|offer)\b/],
  ['hired', /\b(?:embauche\w*|recrutee?s?|hired)\b/],
  ['new', /\b(?:nouveau|nouvelles? candidatures?|back to new)\b/],
]

const everyone = /\b(?:tous|toutes|tout le monde|les \w+ tous|everyone|everybody|all of them|them all|all)\b/

const intents: [Intent | 'progress', RegExp][] = [
  ['undo', /^(?:annule[rz]?|undo|reviens en arriere)(?: ca| cela| tout| that| it)?(?: svp| stp| please)?$/],
  [
    'progress',
    /\bou en (?:est|sont)\b|\bou (?:on|en) en (?:est|sommes)\b|\bwhere (?:are|do) we (?:stand )?(?:with|on)\b|\bwhere .* (?:stands?|is at)$|\b(?:avancement|pipeline|tableau) (?:d[eu]|of)\b|\betat (?:du (?:poste|recrutement|pipeline)|des candidatures)\b|\bhow (?:is|are|s) .* (?:going|doing|coming along|looking)\b|\bstatus (?:of|on|update)\b|\b(?:on|nous|vous|j|tu) en (?:est|es|sommes|etes|suis) ou\b|\bou est ce qu(?:e l)? on en est\b|\b(?:comment|ca) avance\w*(?: \w+){0,3} (?:poste|recrutement|offre|embauche)\b|\b(?:fais|fait|faire|faisons|donne|dis)(?: \w+){0,2} (?:le |un )?point (?:sur|du|pour)\b|^(?:le |un )?(?:petit )?(?:point|etat des lieux|bilan|topo|recap\w*)(?: (?:d avancement|d etape|rapide|complet))? (?:sur|du|de|pour)\b|\b(?:fais|fait|faire|donne|dis|file)(?: \w+){0,2} (?:un |le )?(?:point|etat des lieux|bilan|topo|recap\w*)(?: (?:d avancement|d etape|rapide|complet))? (?:sur|du|de|pour)\b|^(?:(?:what s|whats|what is|any|got any|give me|can i get|send me|i need) )?(?:the |an? )?(?:latest|update|news|progress|status|state of play|lowdown|rundown)(?: report| update)? (?:on|with|for|about|of)\b|^(?:des |quelles )?(?:nouvelles?|news) (?:sur|du|de|pour) (?:le |la |l )?(?:poste|recrutement|offre)\b|^(?:ca avance|ca donne quoi|ca en est ou|ca dit quoi|quoi de neuf) (?:sur|pour|avec|cote|le|la)\b|\betat d avancement\b|^(?:les |the )?(?:chiffres|numbers|figures|stats) (?:du|de|pour|sur|for|on|of) (?:le |la |the )?(?:\w+ ){0,5}(?:poste|recrutement|job|role|position|vacancy)\b|: ?(?:where are we|on en est ou)|^how far (?:along )?(?:are|have) we\b|^(?:catch|bring) me up(?: to (?:date|speed))? (?:on|with)\b|\bhow s (?:it|that|things) (?:going|looking|doing)\b|\b(?:update|progress|news|latest|report) (?:on|of|for)(?: \w+){1,6} (?:job|role|position|vacancy|hiring|recruitment)\b|\bwhat s happening (?:with|on)\b/,
  ],
  [
    'shortlist',
    /\b(?:preselectionne\w*|retiens|retenir|retenez|shortlist)\b|\b(?:mets?|mettre|ajoute[rz]?|put|add) .*\b(?:preselection|shortlist)\b/,
  ],
  [
    'reject',
    /\b(?:rejette[rz]?|refuse[rz]?|ecarte[rz]?|elimine[rz]?|ne (?:la |le |les )?(?:retiens|retenons) pas|reject|turn down|decline)\b/,
  ],
  [
    'move_stage',
    /\b(?:passe[rz]?|deplace[rz]?|mets|mettre|avance[rz]?|fais passer|move|put|advance|promote)\b.*\b(?:en|a|au|to|into|in)\b/,
  ],
  ['compare', /\b(?:compare[rz]?|comparaison|comparison)\b/],
  ['add_note', /^(?:ajoute[rz]? une note|note[rz]?|add a note|make a note)\b/],
  ['explain', /\b(?:pourquoi|explique[rz]?|why|explain)\b/],
  [
    'similar',
    /\b(?:similaires?|comme (?:elle|lui|le premier|la premiere)|qui (?:lui )?ressemblent?|similar|like (?:her|him|the first))\b/,
  ],
  ['sort', /\b(?:trie[rz]?|classe[rz]?|tri par|sort|order by|rank by)\b/],
  [
    'paginate',
    /\b(?:page suivante|page precedente|(?:les )?suivants?$|la suite$|next page|previous page|(?:show|voir|montre[rz]?) (?:me )?(?:plus|more|la suite|les suivants)|more results)\b/,
  ],
  ['count', /^(?:combien|how many)\b/],
  [
    'show',
    /\b(?:montre[rz]?|ouvre[rz]?|affiche[rz]?|voir|show|open|display)\b.*\b(?:cv|fiche|profil\w*|resume|curriculum|dossier|document|premier\w*|deuxieme|seconde?|troisieme|first|second|third|1er|1ere)\b/,
  ],
]

const sorts: [NonNullable<Args['by']>, RegExp][] = [
  ['distance', /\b(?:distance|proximite|proches?|closest|nearest)\b/],
  ['availability', /\b(?:disponibilites?|dispo|availability)\b/],
  ['experience', /\b(?:experience|experimentee?s?|anciennete)\b/],
  ['freshness', /\b(?:recents?|recentes?|fraicheur|newest|recent|latest)\b/],
  ['salary', /\b(?:salaire|salary|pay)\b/],
  ['name', /\b(?:nom|alphabetique|name)\b/],
]

export type Command = { intent: Intent | 'progress'; args: Args }

/** A sentence that does something with a list or a person, rather than look for people. */
export function commandIn(text: string): Command | undefined {
  const said = fold(text)
  const intent = intents.find(([, pattern]) => pattern.test(said))?.[0]
  if (!intent) return undefined
  const targets = targetsIn(text, said)
  const stage = intent === 'move_stage' ? stageIn(text) : undefined
  const by = intent === 'sort' ? sorts.find(([, pattern]) => pattern.test(said))?.[0] : undefined
  const direction = intent === 'paginate' && /\b(?:precedente?s?|previous|back)\b/.test(said) ? ('previous' as const) : undefined
  const note = intent === 'add_note' ? noteIn(text) : undefined
  const args: Args = {
    ...(targets.length > 0 ? { targets } : {}),
    ...(stage ? { stage } : {}),
    ...(by ? { by } : {}),
    ...(direction ? { direction } : {}),
    ...(note ? { note } : {}),
  }
  return { intent, args }
}

export function stageIn(text: string): Args['stage'] {
  const said = fold(text)
  return stages.find(([, pattern]) => pattern.test(` ${said}`))?.[0]
}

/** Places in a list, counted from its head. */
export const ranksIn = (text: string): Target[] =>
  ranksSaid(text)
    .ranks.filter((rank) => rank > 0)
    .map((rank) => ({ rank }))

function targetsIn(text: string, said: string): Target[] {
  const ranked = ranksIn(text)
  if (ranked.length > 0) return ranked
  const named = namesIn(text)
  if (named.length > 0) return named
  return everyone.test(said) ? [{ all: true }] : []
}

const verb =
  '(?:passe[rz]?|déplace[rz]?|mets|avance[rz]?|présélectionne[rz]?|retiens|rejette|refuse[rz]?|écarte[rz]?|compare[rz]?|montre(?:z)?(?:-moi)?|ouvre[rz]?|affiche[rz]?|move|shortlist|reject|compare|show(?: me)?|open|advance|put|pourquoi|why)'
const capital = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}"
const afterVerb = new RegExp(
  `(?:^|\\s)${verb}\\s+(?:(?:le|la|les|the)\\s+(?:cv|fiche|profil|profile|resume)\\s+(?:de|d['’]|of)\\s*)?(${capital}(?:(?:,| et| and| avec| with)\\s*${capital})*)`,
  'u',
)

/** Names after the verb, as they are written: «passe Nadège Fontanel et Awa en entretien». */
export function namesIn(text: string): Target[] {
  const found = afterVerb.exec(text.charAt(0).toLowerCase() + text.slice(1))?.[1]
  if (!found) return []
  return found
    .split(/,| et | and | avec | with /)
    .map((name) =>
      name
        .trim()
        .replace(/['’]s$/, '')
        .replace(/\s+(?:en|à|to|in|pour|for)$/i, ''),
    )
    .filter((name) => /^\p{Lu}/u.test(name) && !/^(?:CV|Le|La|Les|The)$/.test(name))
    .map((name) => ({ name }))
}

function noteIn(text: string): string | undefined {
  return /(?::|\bque\b|\bthat\b)\s*(.+)$/s.exec(text)?.[1]?.trim()
}
